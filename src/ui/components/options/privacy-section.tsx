import { usePagesLanguage } from '../../i18n/pages.ts';

const FACTS = ['device', 'click', 'automatic', 'saved', 'private', 'ask'] as const;

/** Written by the build (src/notices), beside this page. */
const NOTICES = 'third-party-notices.txt';

/** What the extension does with what it reads, in plain words, and whose work is in it. */
export function PrivacySection() {
  const { t } = usePagesLanguage();
  return (
    <>
      <ul class="facts">
        {FACTS.map((fact) => (
          <li key={fact}>{t(`options.privacy.${fact}`)}</li>
        ))}
      </ul>
      <p>
        <a href={NOTICES}>{t('options.privacy.notices')}</a>
      </p>
    </>
  );
}
