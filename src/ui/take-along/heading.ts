import type { Translator } from '../i18n/index.ts';
import { formatPublished } from '../i18n/index.ts';
import { outletOf } from '../model/outlets.ts';
import type { ReportChoice } from '../model/views.ts';

/** A report in one line: outlet, headline, date; what it doesn't state is said to be not stated. */
export function reportLine(report: ReportChoice, { t, locale, joined }: Translator): string {
  const date = report.published === null ? null : formatPublished(report.published, locale);
  return joined([
    outletOf(report) ?? t('report.noPublisher'),
    report.title ?? t('report.noTitle'),
    date ?? t('report.noDate'),
    report.origin === 'summary' ? t('report.origin.summary') : null,
  ]);
}
