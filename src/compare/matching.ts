import { mapInSteps, type Steps } from '../text/steps.ts';
import type { AnalysedClaim } from './analysed/claim.ts';
import type { ClaimPair } from './claim-pairs.ts';
import { CLAIM_EVIDENCE } from './evidence/claims/index.ts';
import { evidenceReader } from './evidence/evidence.ts';
import { chancesOf, type Model } from './model.ts';

/** Two claims that state the same fact or share a substantial part. */
export interface ClaimMatch {
  readonly a: AnalysedClaim;
  readonly b: AnalysedClaim;
  /** 0 to 1: the chance that they do. */
  readonly score: number;
}

/** How many pairs are weighed at a time. */
const AT_A_TIME = 100;

/** How probable it is that each pair of claims matches. */
export function* matchChances(pairs: readonly ClaimPair[], model: Model): Steps<number[]> {
  const read = evidenceReader(CLAIM_EVIDENCE, model.features);
  return yield* mapInSteps(pairs, AT_A_TIME, (pair) => chancesOf(model, read(pair))[1] ?? 0);
}

/**
 * The pairs probable enough to be shown, in the order of the first report, then of the second; many-to-many, where
 * reports repeat themselves.
 */
export function matchesOf(
  pairs: readonly ClaimPair[],
  chances: readonly number[],
  least: number,
): ClaimMatch[] {
  return pairs
    .map(({ a, b }, i) => ({ a: a.claim, b: b.claim, score: chances[i] ?? 0 }))
    .filter(({ score }) => score >= least)
    .sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
}
