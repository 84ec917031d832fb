import type { Translator } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import type { ComparedView, ReportChoiceView } from '../model/views.ts';
import { reportLine } from './heading.ts';
import { pairRecord, type QuotationRecord } from './pair-record.ts';

function quotation(
  { text, summary, link }: QuotationRecord,
  report: ReportChoiceView,
  language: Translator,
): string {
  // A summary is in our words, so it stands without quotation marks.
  const words = summary ? `${language.t('report.origin.summary')}: ${text}` : `“${text}”`;
  return [words, `— ${reportLine(report, language)}`, ...(link === null ? [] : [link])].join('\n');
}

/** One pair as plain text. */
export function pairAsText(pair: PairView, compared: ComparedView, language: Translator): string {
  const { t } = language;
  const record = pairRecord(pair, compared, language);
  const figures = record.figures.map(({ verdict, what, a, b, reasonText }) =>
    [`${t(`verdict.${verdict}`)} · ${what}: ${a.text} | ${b.text}`, reasonText ?? '']
      .join('\n')
      .trim(),
  );
  return [
    ...(figures.length > 0 ? figures : [t(`verdict.${pair.tone}`)]),
    quotation(record.a, compared.page, language),
    quotation(record.b, compared.other, language),
  ].join('\n\n');
}

/** The whole comparison as plain text, a rule between two pairs. */
export function asText(
  compared: ComparedView,
  pairs: readonly PairView[],
  language: Translator,
): string {
  const { t } = language;
  const head = [
    compared.story?.title ?? compared.page.title ?? t('extName'),
    `${t('side.page')}: ${reportLine(compared.page, language)}`,
    `${t('side.other')}: ${reportLine(compared.other, language)}`,
  ].join('\n');
  return `${[head, ...pairs.map((pair) => pairAsText(pair, compared, language))].join('\n\n* * *\n\n')}\n`;
}
