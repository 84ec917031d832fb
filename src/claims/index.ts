import { type Figure, readFigures } from '../figures/index.ts';
import { sentences } from '../text/sentences.ts';
import { covers, overlap, type Span, slice } from '../text/span.ts';
import { inOneGo, type Steps } from '../text/steps.ts';
import { tokens } from '../text/tokens.ts';
import { countLines, isBoilerplate } from './boilerplate.ts';
import type { Claim, Report } from './claim.ts';
import { type Quotation, quotations } from './quotations.ts';
import { readSpeakers } from './speakers/index.ts';

export type * from './claim.ts';

/**
 * The claims of a report: one for each sentence, in order. Boilerplate ("Leave a Reply"), bylines, labels and
 * questions are no claims; headlines and the answers of an FAQ are.
 *
 * @param figures those of its text, where they have been read
 */
export function readClaims(
  report: Report,
  figures: readonly Figure[] = readFigures(report.text, report),
): Claim[] {
  return inOneGo(readingClaims(report, figures));
}

/** The same in steps. */
export function* readingClaims(report: Report, figures: readonly Figure[]): Steps<Claim[]> {
  const { text } = report;
  const spans = sentences(text, report.lang ?? null);
  yield;
  const quotes = quotations(text);
  const words = tokens(text);
  yield;
  const said = readSpeakers(text, words, spans, quotes);
  yield;
  const lines = countLines(text);
  const claims: Claim[] = [];
  let figure = 0;
  let quote = 0;
  for (const [i, span] of spans.entries()) {
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= span.start) figure++;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= span.start) quote++;
    const own = quotesWithin(quotes, quote, span);
    if (isBoilerplate(text, span, isSaid(span, own), lines)) continue;
    let last = figure;
    while ((figures[last]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
    claims.push({
      ...span,
      text: slice(text, span),
      figures: figures.slice(figure, last).filter((one) => covers(span, one)),
      speaker: said[i]?.speaker ?? null,
      quotes: own,
      cue: said[i]?.cue ?? null,
    });
  }
  return claims;
}

/** The parts of quotations that lie within a sentence, trimmed of white space. */
function quotesWithin(quotes: readonly Quotation[], from: number, span: Span): Span[] {
  const own: Span[] = [];
  for (let at = from; at < quotes.length; at++) {
    const quote = quotes[at];
    if (!quote || quote.start >= span.end) break;
    if (overlap(quote, span) === 0) continue;
    own.push({ start: Math.max(quote.start, span.start), end: Math.min(quote.end, span.end) });
  }
  return own;
}

/** Whether a sentence is somebody's words more than the report's, or ends with such words. */
function isSaid(span: Span, own: readonly Span[]): boolean {
  const quoted = own.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  return quoted * 2 > span.end - span.start || (own.at(-1)?.end ?? 0) >= span.end - 2;
}
