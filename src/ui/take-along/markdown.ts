import type { Translator } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import type { ComparedView, ReportChoiceView } from '../model/views.ts';
import { reportLine } from './heading.ts';
import { pairRecord, type QuotationRecord } from './pair-record.ts';

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
  const mark = summary ? `${escaped(language.t('report.origin.summary'))}: ` : '';
  const source = escaped(reportLine(report, language));
  return `> ${mark}${escaped(text)}\n>\n> — ${link === null ? source : `[${source}](<${link}>)`}`;
}

/** One pair as Markdown: the quantities both give with their verdicts, and the two sentences word for word. */
export function pairAsMarkdown(
  pair: PairView,
  compared: ComparedView,
  language: Translator,
): string {
  const { t } = language;
  const record = pairRecord(pair, compared, language);
  const figures = record.figures.map(({ verdict, what, a, b, reasonText }) => {
    const line = `**${escaped(t(`verdict.${verdict}`))}** · ${escaped(what)}: ${escaped(a.text)} | ${escaped(b.text)}`;
    return reasonText === null ? line : `${line}\n\n${escaped(reasonText)}`;
  });
  return [
    ...(figures.length > 0 ? figures : [`**${escaped(t(`verdict.${pair.tone}`))}**`]),
    quotation(record.a, compared.page, language),
    quotation(record.b, compared.other, language),
  ].join('\n\n');
}

/** The whole comparison as Markdown. */
export function asMarkdown(
  compared: ComparedView,
  pairs: readonly PairView[],
  language: Translator,
): string {
  const { t } = language;
  const head = [
    `# ${escaped(compared.story?.title ?? compared.page.title ?? t('extName'))}`,
    `- ${escaped(t('side.page'))}: ${escaped(reportLine(compared.page, language))}\n- ${escaped(t('side.other'))}: ${escaped(reportLine(compared.other, language))}`,
  ];
  return `${[...head, ...pairs.map((pair) => pairAsMarkdown(pair, compared, language))].join('\n\n')}\n`;
}
