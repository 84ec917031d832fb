import type { Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type { ComparedView, ReportChoice } from '../model/views.ts';
import { reportLine } from './heading.ts';
import { figureOf, headingOf, type QuotationRecord, rowRecord } from './row-record.ts';

/**
 * What renderers make links of without any markup: addresses with and without a scheme, e-mail addresses and mentions
 * (GitHub Flavored Markdown, "Autolinks (extension)"; linkify-it links bare domains, too).
 */
const BARE_ADDRESS =
  /(?:[a-z][a-z\d+.-]*:\/\/|(?:mailto|xmpp|tel):|www\.)[^\s`]+|[^\s`]*@[^\s`]+|(?<![\p{L}\d.-])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[:/?#][^\s`]*)?/giu;

/** What stands behind an address and is not of it. */
const BEHIND = /[\p{P}\p{S}]*$/u;

/** At its beginning, where a number with one of these is the first item of a list. */
const LIST_NUMBER = /^(\s*\d+)([.)])/;

/** What begins markup in CommonMark and in the extensions of others: formulas, highlights, comments, raised text. */
const MARKUP = /[\\`*_{}[\]()<>#+\-!|~&$^]|=(?==)|(?<==)=|%(?=%)|(?<=%)%|^=/g;

const marksEscaped = (text: string): string => text.replace(MARKUP, '\\$&');

/**
 * Makes Markdown show a text as it is: what could begin markup is escaped, a line stays a line, and a bare address,
 * which no escape keeps from being linked everywhere, is code. What a page says can't become a link, an image, a list or
 * HTML in somebody's notes.
 */
function escaped(text: string): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');
  let written = '';
  let from = 0;
  for (const { 0: found, index } of line.matchAll(BARE_ADDRESS)) {
    const address = found.replace(BEHIND, '');
    if (address === '') continue;
    written += `${marksEscaped(line.slice(from, index))}\`${address}\``;
    from = index + address.length;
  }
  return (written + marksEscaped(line.slice(from))).replace(LIST_NUMBER, '$1\\$2');
}

function quotation(
  { text, summary, link }: QuotationRecord,
  report: ReportChoice,
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
