import { readFigures } from '../figures/index.ts';
import { sentences } from '../text/sentences.ts';
import { covers, slice } from '../text/span.ts';
import type { Claim, Report } from './claim.ts';

export type * from './claim.ts';

/** The claims of a report: one for each sentence, in order. Page furniture ("Leave a Reply") is no claim. */
export function readClaims(report: Report): Claim[] {
  const figures = readFigures(report.text, report);
  return sentences(report.text).map((span) => ({
    ...span,
    text: slice(report.text, span),
    figures: figures.filter((figure) => covers(span, figure)),
    speaker: null,
    quotes: [],
    cue: null,
  }));
}
