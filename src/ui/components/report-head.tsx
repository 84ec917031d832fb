import { formatPublished, useLanguage } from '../i18n/index.ts';
import type { ReportChoiceView, ReportView, SideName } from '../model/views.ts';
import { Icon } from './icon.tsx';

const ORIGINS = ['bundled', 'saved', 'pasted', 'tab', 'fetched'] as const;

const isNamed = (origin: string): origin is (typeof ORIGINS)[number] =>
  (ORIGINS as readonly string[]).includes(origin);

/** The head of a column: which report, whose, of when. It stays in sight while the pairs scroll. */
export function ReportHead(props: { readonly side: SideName; readonly report: ReportView }) {
  const { t, locale } = useLanguage();
  const { side, report } = props;
  const date = report.published === null ? null : formatPublished(report.published, locale);
  return (
    <p class={`side side-${side} report-head`}>
      <span class={`report-label report-label-${side}`}>
        {t(side === 'a' ? 'side.page' : 'side.other')}
      </span>
      {report.origin === 'summary' && (
        <span class="chip chip-summary">{t('report.origin.summary')}</span>
      )}
      <span class="report-publisher">
        {report.publisher === null ? (
          <span class="unstated">{t('report.noPublisher')}</span>
        ) : (
          <bdi>{report.publisher}</bdi>
        )}
      </span>
      <span class="report-date">{date ?? <span class="unstated">{t('report.noDate')}</span>}</span>
    </p>
  );
}

/** The report's headline, how its text came here, and the way to it. A summary is named as one in the head. */
export function ReportTitle(props: {
  readonly side: SideName;
  readonly report: ReportView;
  readonly onOpen?: ((report: ReportChoiceView) => void) | undefined;
}) {
  const { t } = useLanguage();
  const { side, report, onOpen } = props;
  const { origin, title } = report;
  return (
    <div class={`side side-${side}`}>
      <p class="report-title" dir="auto" lang={title === null ? undefined : (report.lang ?? '')}>
        {title ?? <span class="unstated">{t('report.noTitle')}</span>}
      </p>
      {(isNamed(origin) || (report.url !== null && onOpen)) && (
        <p class="report-more">
          {isNamed(origin) && <span class="chip">{t(`report.origin.${origin}`)}</span>}
          {report.url !== null && onOpen && (
            <button type="button" class="link" onClick={() => onOpen(report)}>
              {t('report.open')}
              <Icon name="external" />
            </button>
          )}
        </p>
      )}
    </div>
  );
}
