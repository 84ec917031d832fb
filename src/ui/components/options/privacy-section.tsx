import { usePagesLanguage } from '../../i18n/pages.ts';

const FACTS = ['device', 'click', 'watch', 'saved', 'private', 'ask'] as const;

/** What the extension does with what it reads, in plain words. */
export function PrivacySection() {
  const { t } = usePagesLanguage();
  return (
    <ul class="facts">
      {FACTS.map((fact) => (
        <li key={fact}>{t(`options.privacy.${fact}`)}</li>
      ))}
    </ul>
  );
}
