import { usePagesLanguage } from '../../i18n/pages.ts';

/** The switch for marks of headlines on front pages. */
export function FrontPagesSection(props: {
  /** Null until it is known. */
  readonly isOn: boolean | null;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { t } = usePagesLanguage();
  return (
    <>
      <p>{t('options.frontPages.text')}</p>
      {props.isOn !== null && (
        <p>
          <label class="check">
            <input
              type="checkbox"
              checked={props.isOn}
              onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
            />
            {t('options.frontPages.on')}
          </label>
        </p>
      )}
    </>
  );
}
