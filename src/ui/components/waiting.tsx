import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

export type WaitingStep = 'page' | 'finding' | 'comparing' | 'comparingAll';

/** Below this a reader does not notice that there was a wait, and a message would only flash. */
export const PATIENCE_MS = 300;

/** Nothing for a moment, then what is being done. */
export function Waiting(props: {
  readonly step: WaitingStep;
  /** Where the moment is over already. */
  readonly isLong?: boolean;
}) {
  const { step, isLong = false } = props;
  const { t } = useLanguage();
  const [shown, setShown] = useState(isLong);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <h1 class="waiting-text">{shown && t(`waiting.${step}`)}</h1>
    </div>
  );
}
