import { formatPublished, useLanguage } from '../i18n/index.ts';
import type { ReportChoiceView, ReportView, SideName } from '../model/views.ts';
import { Icon } from './icon.tsx';

const ORIGINS = ['saved', 'pasted', 'tab', 'fetched'] as const;

const isNamed = (origin: string): origin is (typeof ORIGINS)[number] =>
  (ORIGINS as readonly string[]).includes(origin);

/** Whose report a column is: publisher, headline, date, and where the text came from. */
export function ReportHead(props: {
  readonly side: SideName;
  readonly report: ReportView | ReportChoiceView;
  readonly onOpen?: ((report: ReportChoiceView) => void) | undefined;
}) {
  const { t, locale } = useLanguage();
  const { side, report, onOpen } = props;
  const lang = report.lang ?? '';
  const date = report.published === null ? null : formatPublished(report.published, locale);
  return (
    <div class={`side side-${side} report`}>
      <p class="report-line">
        <span class={`report-label report-label-${side}`}>
          {t(side === 'a' ? 'side.page' : 'side.other')}
        </span>
        {report.origin === 'summary' && <span class="chip">{t('report.summary')}</span>}
        {isNamed(report.origin) && <span class="chip">{t(`report.origin.${report.origin}`)}</span>}
      </p>
      <p class="report-publisher">
        {report.publisher === null ? (
          <span class="unstated">{t('report.noPublisher')}</span>
        ) : (
          <bdi>{report.publisher}</bdi>
        )}
        <span class="report-date">
          {date === null ? <span class="unstated">{t('report.noDate')}</span> : date}
        </span>
      </p>
      <p class="report-title" dir="auto" lang={lang} title={report.title ?? undefined}>
        {report.title ?? <span class="unstated">{t('report.noTitle')}</span>}
      </p>
      {report.url !== null && onOpen && (
        <button type="button" class="link" onClick={() => onOpen(report)}>
          {t('report.open')}
          <Icon name="external" />
        </button>
      )}
    </div>
  );
}
