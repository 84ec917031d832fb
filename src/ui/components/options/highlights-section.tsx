import { usePagesLanguage } from '../../i18n/pages.ts';

/** The switch for highlights on all pages, and what a page can see of them. */
export function HighlightsSection(props: {
  /** Null until it is known. */
  readonly isOn: boolean | null;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { t } = usePagesLanguage();
  return (
    <>
      <p>{t('options.highlights.text')}</p>
      <p>{t('options.highlights.seen')}</p>
      {props.isOn !== null && (
        <p>
          <label class="check">
            <input
              type="checkbox"
              checked={props.isOn}
              onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
            />
            {t('options.highlights.on')}
          </label>
        </p>
      )}
    </>
  );
}
