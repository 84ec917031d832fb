import type { Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type { ComparedView, ReportChoice } from '../model/views.ts';
import { reportLine } from './heading.ts';
import { figureOf, headingOf, type QuotationRecord, rowRecord } from './row-record.ts';

function quotation(
  { text, summary, link }: QuotationRecord,
  report: ReportChoice,
  language: Translator,
): string {
  const { t } = language;
  // A summary is in our words, so it stands without quotation marks.
  const words = summary
    ? t('side.figure', { report: t('report.origin.summary'), figure: text })
    : t('quote', { text });
  return [words, `— ${reportLine(report, language)}`, ...(link === null ? [] : [link])].join('\n');
}

/** One row as plain text. */
export function rowAsText(row: Row, compared: ComparedView, language: Translator): string {
  const record = rowRecord(row, compared, language);
  const figures = [figureOf(record.a, language), figureOf(record.b, language)];
  return [
    [headingOf(record, language), ...figures.filter((one) => one !== null)].join('\n'),
    quotation(record.a, compared.page, language),
    quotation(record.b, compared.other, language),
  ].join('\n\n');
}

/** The whole comparison as plain text, a rule between two rows. */
export function asText(compared: ComparedView, rows: readonly Row[], language: Translator): string {
  const head = [
    compared.story?.title ?? compared.page.title ?? language.t('extName'),
    reportLine(compared.page, language),
    reportLine(compared.other, language),
  ].join('\n');
  return `${[head, ...rows.map((row) => rowAsText(row, compared, language))].join('\n\n* * *\n\n')}\n`;
}
