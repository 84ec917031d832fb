import { storyCore } from './core.ts';
import { type OwnEvidence, ownEvidence } from './evidence.ts';
import { overlaps } from './overlap.ts';
import { weigh } from './rarity.ts';
import type { Profile } from './terms.ts';
import { LEAST_SCORE, OWN_BIAS, OWN_WEIGHTS } from './weights.ts';

/** Two claims that state the same fact or share a substantial part, with what that rests on. */
export interface ClaimMatch {
  readonly a: Profile;
  readonly b: Profile;
  /** 0 to 1: the probability that they do. */
  readonly score: number;
  readonly evidence: OwnEvidence;
}

function probability(evidence: OwnEvidence): number {
  let logOdds = OWN_BIAS;
  for (const [name, weight] of Object.entries(OWN_WEIGHTS)) {
    logOdds += weight * evidence[name as keyof OwnEvidence];
  }
  return 1 / (1 + Math.exp(-logOdds));
}

/** Matches the claims of two reports, in the order of the first, then of the second. Many-to-many. */
export function matchClaims(a: readonly Profile[], b: readonly Profile[]): ClaimMatch[] {
  const weights = weigh(a, b);
  const core = storyCore(a, b, weights);
  return overlaps(a, b, weights)
    .map((pair) => {
      const evidence = ownEvidence(pair, weights, core);
      return { a: pair.a, b: pair.b, score: probability(evidence), evidence };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
}
