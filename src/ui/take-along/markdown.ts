import type { Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type { ComparedView, ReportChoiceView } from '../model/views.ts';
import { reportLine } from './heading.ts';
import { figureOf, headingOf, type QuotationRecord, rowRecord } from './row-record.ts';

/**
 * Makes Markdown (CommonMark) show a text as it is: every ASCII punctuation mark that could begin markup is escaped,
 * and a line stays a line. What a page says can't become a link, an image or HTML in somebody's notes.
 */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-!|~&]/g, '\\$&');
}

function quotation(
  { text, summary, link }: QuotationRecord,
  report: ReportChoiceView,
  language: Translator,
): string {
  const { t } = language;
  const words = summary
    ? t('side.figure', { report: t('report.origin.summary'), figure: text })
    : text;
  const source = escaped(reportLine(report, language));
  return `> ${escaped(words)}\n>\n> — ${link === null ? source : `[${source}](<${link}>)`}`;
}

/** One row as Markdown: what is counted, each report's figure, and the two sentences word for word. */
export function rowAsMarkdown(row: Row, compared: ComparedView, language: Translator): string {
  const record = rowRecord(row, compared, language);
  const figures = [figureOf(record.a, language), figureOf(record.b, language)].filter(
    (one) => one !== null,
  );
  return [
    `**${escaped(headingOf(record, language))}**`,
    ...(figures.length > 0 ? [figures.map((one) => `- ${escaped(one)}`).join('\n')] : []),
    quotation(record.a, compared.page, language),
    quotation(record.b, compared.other, language),
  ].join('\n\n');
}

/** The whole comparison as Markdown. */
export function asMarkdown(
  compared: ComparedView,
  rows: readonly Row[],
  language: Translator,
): string {
  const head = [
    `# ${escaped(compared.story?.title ?? compared.page.title ?? language.t('extName'))}`,
    `- ${escaped(reportLine(compared.page, language))}\n- ${escaped(reportLine(compared.other, language))}`,
  ];
  return `${[...head, ...rows.map((row) => rowAsMarkdown(row, compared, language))].join('\n\n')}\n`;
}
