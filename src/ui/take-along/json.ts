import type { Translator } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import type { ComparedView, ReportView } from '../model/views.ts';
import { pairRecord } from './pair-record.ts';

function about({ text: _text, id: _id, ...report }: ReportView): Omit<ReportView, 'text' | 'id'> {
  return report;
}

/** The comparison as JSON, for other programs: what is known of the reports, and every pair. */
export function asJson(
  compared: ComparedView,
  pairs: readonly PairView[],
  language: Translator,
): string {
  const document = {
    format: 'second-source-comparison',
    version: 1,
    story: compared.story?.title ?? null,
    a: about(compared.page),
    b: about(compared.other),
    pairs: pairs.map((pair) => ({ kind: pair.tone, ...pairRecord(pair, compared, language) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
