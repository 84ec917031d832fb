import { useFindingLanguage } from '../../i18n/finding.ts';
import { useLanguage } from '../../i18n/index.ts';
import type { HeldView } from '../../model/find-views.ts';

/** The pages that wait for a second report: each is compared with this one, or let go, by one click. */
export function HeldList(props: {
  readonly held: readonly HeldView[];
  readonly onCompare: (id: string) => void;
  readonly onDrop: (id: string) => void;
}) {
  const { t } = useFindingLanguage();
  const { t: common } = useLanguage();
  return (
    <ul class="find-list">
      {props.held.map((page) => {
        const title = page.title ?? page.publisher ?? common('report.noTitle');
        return (
          <li key={page.id} class="find-item find-held">
            <span class="find-name" dir="auto" lang={page.lang ?? ''}>
              {title}
            </span>
            {page.title !== null && page.publisher !== null && (
              <bdi class="muted">{page.publisher}</bdi>
            )}
            <span class="find-held-actions">
              <button
                type="button"
                class="button button-small"
                aria-label={t('find.compare.named', { title })}
                onClick={() => props.onCompare(page.id)}
              >
                {t('find.compare')}
              </button>
              <button
                type="button"
                class="button button-small button-quiet"
                aria-label={t('find.held.drop.named', { title })}
                onClick={() => props.onDrop(page.id)}
              >
                {t('find.held.drop')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
