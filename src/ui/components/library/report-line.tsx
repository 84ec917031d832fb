import type { ComponentChildren } from 'preact';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { KeptReportView } from '../../model/library-views.ts';

/** What the reader can do with a report of the library. */
export interface ReportEvents {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (report: KeptReportView, isSelected: boolean) => void;
  readonly onOpenReport: (report: KeptReportView) => void;
}

/** A kept report: select it, open it; below it what else there is to say of it. */
export function ReportLine(
  props: ReportEvents & {
    readonly report: KeptReportView;
    /** Its number in the story. */
    readonly number?: number;
    readonly children?: ComponentChildren;
  },
) {
  const { t, locale, joined } = useLanguage();
  const pages = usePagesLanguage();
  const { report, number } = props;
  const { publisher, published, savedAt } = report;
  const date = published === null ? null : formatPublished(published, locale);
  const title = report.title ?? t('report.noTitle');
  return (
    <li class="kept">
      <input
        type="checkbox"
        class="kept-box"
        aria-label={pages.t('library.select', { title })}
        checked={props.selected.has(report.id)}
        onChange={({ currentTarget }) => props.onSelect(report, currentTarget.checked)}
      />
      <div class="kept-about">
        {number !== undefined && <span class="kept-number">{pages.number(number)}</span>}
        {report.url === null ? (
          <span class="kept-title" dir="auto" lang={report.lang ?? ''}>
            {title}
          </span>
        ) : (
          <button
            type="button"
            class="kept-title link"
            aria-label={t('library.open.named', { title })}
            onClick={() => props.onOpenReport(report)}
          >
            <span dir="auto" lang={report.lang ?? ''}>
              {title}
            </span>
          </button>
        )}
        <p class="muted">
          {joined([
            publisher ?? t('report.noPublisher'),
            date ?? t('report.noDate'),
            t('library.savedAt', { date: formatPublished(savedAt, locale) ?? '' }),
          ])}{' '}
          {report.rememberedAt !== undefined && (
            <span class="chip">{pages.t('library.savedAutomatically')}</span>
          )}
        </p>
        {props.children}
      </div>
    </li>
  );
}
