import { storyCore } from './core.ts';
import { EvidenceReader, type OwnEvidence } from './evidence.ts';
import { logOddsOf, probability } from './logistic.ts';
import { neighbourSupport } from './neighbours.ts';
import { numbered } from './numbered.ts';
import { type Overlap, overlaps } from './overlap.ts';
import { weigh } from './rarity.ts';
import type { Profile } from './terms.ts';
import {
  CONTEXT_BIAS,
  CONTEXT_WEIGHTS,
  LEAST_SCORE,
  OTHER_STORY,
  OWN_BIAS,
  OWN_WEIGHTS,
} from './weights.ts';

/** Two claims that state the same fact or share a substantial part, with what that rests on. */
export interface ClaimMatch {
  readonly a: Profile;
  readonly b: Profile;
  /** 0 to 1: the probability that they do. */
  readonly score: number;
  readonly evidence: OwnEvidence;
}

/** A pair of claims that have something in common, with its own evidence. */
export interface Candidate {
  readonly pair: Overlap;
  readonly evidence: OwnEvidence;
}

/** The pairs worth judging, with their evidence. */
export function candidates(a: readonly Profile[], b: readonly Profile[]): Candidate[] {
  const lexicon = weigh(a, b);
  const inA = numbered(a, lexicon);
  const inB = numbered(b, lexicon);
  const reader = new EvidenceReader(lexicon, storyCore(inA, inB, lexicon));
  return overlaps(inA, inB, lexicon).map((pair) => ({ pair, evidence: reader.read(pair) }));
}

const ownLogOdds = logOddsOf(OWN_BIAS, OWN_WEIGHTS);

/**
 * How probable it is that each pair matches: first by itself, then in the light of the pairs beside it.
 *
 * @param sameStory whether the reports are known to be of one story; if not, a match needs more
 */
export function matchChances(found: readonly Candidate[], sameStory: boolean): number[] {
  const own = found.map(({ evidence }) => ownLogOdds(evidence));
  const support = neighbourSupport(
    found.map(({ pair }) => pair),
    own.map(probability),
  );
  const prior = CONTEXT_BIAS + (sameStory ? 0 : OTHER_STORY);
  return own.map((value, i) =>
    probability(
      prior + CONTEXT_WEIGHTS.own * value + CONTEXT_WEIGHTS.neighbours * (support[i] ?? 0),
    ),
  );
}

/**
 * The pairs probable enough to be shown, in the order of the first report, then of the second; many-to-many, where
 * reports repeat themselves.
 */
export function matchesOf(found: readonly Candidate[], chances: readonly number[]): ClaimMatch[] {
  return found
    .map(({ pair: { a, b }, evidence }, i) => ({ a, b, evidence, score: chances[i] ?? 0 }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
}
