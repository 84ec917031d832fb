import type { Span } from '../text/span.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import type { AnalysedClaim } from './analysed/claim.ts';
import { commonSubsequence } from './runs.ts';

/** A quotation shorter than this (in words) is a phrase, which two speakers can share by chance. */
const MIN_WORDS = 4;

/** The part of the shorter quotation's words that the longer one has in the same order, from which they are one. */
const MIN_COMMON = 0.6;

function words(text: string, span: Span): string[] {
  return tokens(text.slice(span.start, span.end))
    .filter(({ kind }) => kind !== 'mark')
    .map((token) => stem(foldWord(token.text)));
}

/** The quotations that two claims share, best first of each; spans into the two texts. */
export function sharedQuotation(
  a: AnalysedClaim,
  b: AnalysedClaim,
  textA: string,
  textB: string,
): { readonly a: Span; readonly b: Span } | null {
  let best: { a: Span; b: Span } | null = null;
  let most = MIN_COMMON;
  for (const quoteA of a.claim.quotes) {
    const left = words(textA, quoteA);
    if (left.length < MIN_WORDS) continue;
    for (const quoteB of b.claim.quotes) {
      const right = words(textB, quoteB);
      if (right.length < MIN_WORDS) continue;
      const common = commonSubsequence(left, right) / Math.min(left.length, right.length);
      if (common < most) continue;
      most = common;
      best = { a: quoteA, b: quoteB };
    }
  }
  return best;
}
