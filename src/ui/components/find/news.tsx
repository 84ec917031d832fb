import { useFindingLanguage } from '../../i18n/finding.ts';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import type { AvailableView } from '../../model/find-views.ts';

/** What followed feeds listed of saved stories: each is opened in a tab, where a click compares it. */
export function News(props: {
  readonly reports: readonly AvailableView[];
  readonly onOpen: (address: string) => void;
}) {
  const { t } = useFindingLanguage();
  const { locale, joined } = useLanguage();
  if (props.reports.length === 0) return null;
  return (
    <section class="news">
      <h2 class="find-title">{t('news.title')}</h2>
      <p class="muted">{t('news.text')}</p>
      <ul class="find-list">
        {props.reports.map(({ address, title, publisher, published }) => {
          const date = published === null ? null : formatPublished(published, locale);
          return (
            <li key={address} class="find-item">
              <span class="find-name" dir="auto">
                {title}
              </span>
              <span class="muted">{joined([publisher ?? new URL(address).host, date])}</span>
              <button
                type="button"
                class="button button-small"
                aria-label={t('news.open.named', { title })}
                onClick={() => props.onOpen(address)}
              >
                {t('news.open')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
