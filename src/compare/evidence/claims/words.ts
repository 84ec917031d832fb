import { countShared } from '../../../text/hashes.ts';
import type { ClaimPair } from '../../claim-pairs.ts';
import { neighbourKey } from '../../lexicon.ts';
import { runLength } from '../../runs.ts';
import { type EvidenceTable, flag, saturate } from '../evidence.ts';

function cover({ a, b, overlap }: ClaimPair, by: 'plain' | 'damped'): readonly [number, number] {
  return [overlap[by] / (a[by] || 1), overlap[by] / (b[by] || 1)];
}

/** Pairs of shared terms that stand near one another in both, in the same order: who did what to whom. */
function sharedOrder({ a, b, shared, lexicon }: ClaimPair): number {
  if (shared.length < 2) return 0;
  let sum = 0;
  for (const first of shared) {
    for (const second of shared) {
      const key = neighbourKey(first, second, lexicon.ids.length);
      if (!a.neighbours.has(key) || !b.neighbours.has(key)) continue;
      sum += Math.min(lexicon.damped[first] ?? 0, lexicon.damped[second] ?? 0);
    }
  }
  return sum;
}

/** What the words of two claims say of whether they state the same fact. */
export const WORD_EVIDENCE: EvidenceTable<ClaimPair> = {
  /** Part of both claims' weight that the other shares, story words damped. */
  share: (pair) => {
    const [x, y] = cover(pair, 'damped');
    return Math.sqrt(x * y);
  },
  /** The same, story words at full weight. */
  plainShare: (pair) => {
    const [x, y] = cover(pair, 'plain');
    return Math.sqrt(x * y);
  },
  /** Part of the claim that is shared more: high where one claim says all that the other says, and more. */
  mostCovered: (pair) => Math.max(...cover(pair, 'damped')),
  leastCovered: (pair) => Math.min(...cover(pair, 'damped')),
  /** How much is shared in all, whatever the lengths. */
  sharedWeight: ({ overlap }) => saturate(2 * overlap.damped, 4),
  /** The most telling term they share, and the second: one rare word can be chance, two are rarely. */
  rarestShared: ({ overlap }) => overlap.first,
  secondRarestShared: ({ overlap }) => overlap.second,
  /** Numbers and dates in common. */
  numbersShared: ({ overlap }) => saturate(overlap.numbers, 0.5),
  /** How much of the story's main words, names aside, they share: that alone says little. */
  coreShared: ({ overlap }) => overlap.core,
  order: (pair) => saturate(sharedOrder(pair), 1),
  /** The longest run of words in common, stop words included. */
  run: ({ a, b }) => saturate(Math.max(0, runLength(a.claim.hashes, b.claim.hashes) - 1), 5),
  /** Groups of four letters in common: names spelt in two ways, words that stems keep apart. */
  spelling: ({ a: { claim: x }, b: { claim: y } }) =>
    countShared(x.shingles, y.shingles) / Math.sqrt(x.shingles.length * y.shingles.length || 1),
  /** 1 where one negates and the other doesn't. */
  negation: ({ a, b }) => flag(a.claim.negated !== b.claim.negated),
  shorter: ({ a, b }) => Math.min(a.terms.length, b.terms.length),
  longer: ({ a, b }) => Math.max(a.terms.length, b.terms.length),
};
