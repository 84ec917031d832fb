import type { Translator } from '../i18n/index.ts';
import { formatPublished } from '../i18n/index.ts';
import type { ReportChoiceView } from '../model/views.ts';

/** A report in one line: publisher, headline, date; what it doesn't state is said to be not stated. */
export function reportLine(report: ReportChoiceView, { t, locale }: Translator): string {
  const date = report.published === null ? null : formatPublished(report.published, locale);
  const parts = [
    report.publisher ?? t('report.noPublisher'),
    report.title ?? t('report.noTitle'),
    date ?? t('report.noDate'),
  ];
  if (report.origin === 'summary') parts.push(t('report.origin.summary'));
  return parts.join(' · ');
}
