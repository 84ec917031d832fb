import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

export type WaitingStep = 'page' | 'finding' | 'comparing' | 'comparingAll';

/** Below this a reader does not notice that there was a wait, and a message would only flash. */
export const PATIENCE_MS = 300;

/** After this a reader wonders whether anything is being done at all. */
const LONG_MS = 5000;

/** Nothing for a moment, then what is being done; where a page keeps the reader waiting, what can be done about it. */
export function Waiting(props: {
  readonly step: WaitingStep;
  /** Where the moment is over already. */
  readonly isLong?: boolean;
}) {
  const { step, isLong = false } = props;
  const { t } = useLanguage();
  const [shown, setShown] = useState(isLong);
  const [isTooLong, setTooLong] = useState(false);
  useEffect(() => {
    const timers = [
      setTimeout(() => setShown(true), PATIENCE_MS),
      setTimeout(() => setTooLong(true), LONG_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div class="waiting" role="status">
      <h1 class="waiting-text">{shown && t(`waiting.${step}`)}</h1>
      {isTooLong && step === 'page' && <p class="waiting-text">{t('waiting.page.long')}</p>}
    </div>
  );
}
