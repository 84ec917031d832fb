import { useEffect, useRef } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';

/** Asks before reports are deleted for good. It takes the focus, on the answer that deletes nothing. */
export function Confirm(props: {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { t } = usePagesLanguage();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  const question = t('library.delete.sure', { count: props.count });
  return (
    <div
      role="alertdialog"
      aria-label={question}
      class="confirm"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onNo();
      }}
    >
      <p>{question}</p>
      <div class="sheet-actions">
        <button type="button" class="button button-danger" onClick={props.onYes}>
          {t('library.delete.yes')}
        </button>
        <button ref={no} type="button" class="button" onClick={props.onNo}>
          {t('library.delete.no')}
        </button>
      </div>
    </div>
  );
}
