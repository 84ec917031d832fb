import type { Report } from '../claims/index.ts';
import type { PassageVectors } from '../encoder/index.ts';
import { claimsOf } from './claims-of.ts';
import type { Comparison, Match } from './comparison.ts';
import { figureCandidates } from './figure-pairs.ts';
import { figureRows } from './figure-rows.ts';
import { type ClaimMatch, candidates, matchChances, matchesOf } from './matching.ts';
import { unmatched } from './only.ts';
import { sharedQuotation } from './quotations.ts';
import { profilesOf } from './terms.ts';
import { withinConflicts } from './within.ts';
import { compareWording } from './wording.ts';

export type * from './comparison.ts';

/** What the encoder made of the passages of two reports ({@link passagesOf}). */
export interface VectorsOfBoth {
  readonly a: readonly PassageVectors[];
  readonly b: readonly PassageVectors[];
}

/** How two reports relate as stories; given in, so that comparing does not depend on how stories are recognised. */
export interface StoryScore {
  readonly score: number;
  readonly same: boolean;
}

function present(match: ClaimMatch, textA: string, textB: string): Match {
  const { a, b, score, evidence } = match;
  const quotation = sharedQuotation(a, b, textA, textB);
  const wording = quotation
    ? compareWording(
        { text: textA, span: quotation.a, figures: a.claim.figures },
        { text: textB, span: quotation.b, figures: b.claim.figures },
      )
    : null;
  return {
    a: { start: a.claim.start, end: a.claim.end },
    b: { start: b.claim.start, end: b.claim.end },
    score,
    quote: quotation !== null,
    ...(wording ? { wording } : {}),
    evidence: { ...evidence },
  };
}

/**
 * Sets two reports side by side: claims → terms → matches → figures → what only one says. It always compares,
 * whatever `sameStory` says.
 */
export function compareReports(
  a: Report,
  b: Report,
  sameStory: StoryScore,
  _vectors?: VectorsOfBoth | null,
): Comparison {
  const profilesA = profilesOf(claimsOf(a));
  const profilesB = profilesOf(claimsOf(b));
  const pairs = candidates(profilesA, profilesB);
  // A figure pair says what it measures itself: whether it is one story is no part of that.
  const chances = matchChances(pairs, true);
  const matches = matchesOf(pairs, sameStory.same ? chances : matchChances(pairs, false));
  return {
    sameStory,
    matches: matches.map((match) => present(match, a.text, b.text)),
    figures: figureRows(figureCandidates(pairs, chances, Boolean(a.published && b.published))),
    onlyA: unmatched(profilesA, new Set(matches.map((match) => match.a))),
    onlyB: unmatched(profilesB, new Set(matches.map((match) => match.b))),
    within: {
      a: withinConflicts(a.text, profilesA),
      b: withinConflicts(b.text, profilesB),
    },
  };
}

export { scoreSentences } from './sentence-score.ts';
