import { usePagesLanguage } from '../../i18n/pages.ts';

/** What can be done with the reports that the reader selected. */
export interface SelectionEvents {
  readonly onCompare: () => void;
  /** Present where the selected ones are some of a story's reports, but not all. */
  readonly onSplit?: (() => void) | undefined;
  readonly onWrongMatch: () => void;
  readonly onTestCase: () => void;
  readonly onDelete: () => void;
  readonly onUnselect: () => void;
}

/** The selected reports' actions. It stands at the foot while anything is selected. */
export function SelectionBar(props: SelectionEvents & { readonly count: number }) {
  const { t } = usePagesLanguage();
  const { count } = props;
  const isPair = count === 2;
  return (
    <section class="selection" aria-label={t('library.selection')}>
      <p role="status">{t('library.selected', { count })}</p>
      <div class="sheet-actions">
        {isPair && (
          <button type="button" class="button button-first" onClick={props.onCompare}>
            {t('library.compare')}
          </button>
        )}
        {props.onSplit && (
          <button type="button" class="button" onClick={props.onSplit}>
            {t('library.split')}
          </button>
        )}
        {isPair && (
          <>
            <button type="button" class="button" onClick={props.onWrongMatch}>
              {t('library.wrong')}
            </button>
            <button
              type="button"
              class="button"
              aria-describedby="case-note"
              onClick={props.onTestCase}
            >
              {t('library.bugReport')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={props.onDelete}>
          {t('library.delete')}
        </button>
        <button type="button" class="button button-quiet" onClick={props.onUnselect}>
          {t('library.unselect')}
        </button>
      </div>
      {isPair && (
        <p id="case-note" class="muted">
          {t('library.bugReport.note')}
        </p>
      )}
    </section>
  );
}
