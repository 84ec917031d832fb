import { useFindingLanguage } from '../../i18n/finding.ts';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import type { AvailableView } from '../../model/find-views.ts';

/** Reports that are known to exist, each to be fetched and compared. */
export function AvailableList(props: {
  readonly reports: readonly AvailableView[];
  readonly disabled: boolean;
  readonly onCompare: (report: AvailableView) => void;
}) {
  const { t } = useFindingLanguage();
  const { locale } = useLanguage();
  return (
    <ul class="find-list">
      {props.reports.map((report) => {
        const date = report.published === null ? null : formatPublished(report.published, locale);
        const host = new URL(report.address).host;
        return (
          <li key={report.address} class="find-item">
            <span class="find-name" dir="auto">
              {report.title}
            </span>
            <span class="muted">
              <bdi>{report.publisher ?? host}</bdi>
              {date !== null && ` · ${date}`}
            </span>
            <button
              type="button"
              class="button button-small"
              aria-disabled={props.disabled}
              aria-label={t('find.compare.named', { title: report.title })}
              onClick={() => props.onCompare(report)}
            >
              {t('find.compare')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
