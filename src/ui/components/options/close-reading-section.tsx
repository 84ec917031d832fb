import { usePagesLanguage } from '../../i18n/pages.ts';

/** What reads sentences closely, and that it can't, where it can't. */
export function CloseReadingSection(props: { readonly hasFailed: boolean }) {
  const { t } = usePagesLanguage();
  return (
    <>
      <p>{t('options.closeReading.text')}</p>
      <div role="status">
        {props.hasFailed && <p class="note">{t('options.closeReading.failed')}</p>}
      </div>
    </>
  );
}
