import { countShared } from '../../../text/hashes.ts';
import type { ClaimPair } from '../../claim-pairs.ts';
import { runLength } from '../../runs.ts';
import { type EvidenceTable, flag, saturate } from '../evidence.ts';

/** The weight of what two claims share, by a weight for each term. */
function sharedWeight({ shared }: ClaimPair, weights: Float64Array): number {
  let sum = 0;
  for (const term of shared) sum += weights[term] ?? 0;
  return sum;
}

function cover(pair: ClaimPair, by: 'plain' | 'damped'): readonly [number, number] {
  const shared = sharedWeight(pair, pair.lexicon[by]);
  return [shared / (pair.a[by] || 1), shared / (pair.b[by] || 1)];
}

/** The weights of the shared terms, greatest first. */
function ranked({ shared, lexicon }: ClaimPair): number[] {
  return shared.map((term) => lexicon.damped[term] ?? 0).sort((x, y) => y - x);
}

function weightOf({ shared, lexicon }: ClaimPair, ...kinds: readonly string[]): number {
  let sum = 0;
  for (const term of shared) {
    if (kinds.includes(lexicon.kinds[term] ?? '')) sum += lexicon.damped[term] ?? 0;
  }
  return sum;
}

/** How many content words apart two terms may stand and still be neighbours. */
const MAX_APART = 3;

/** Pairs of shared terms that stand near one another in both, in the same order: who did what to whom. */
function sharedOrder({ a, b, shared, lexicon }: ClaimPair): number {
  if (shared.length < 2) return 0;
  const isShared = new Set(shared);
  const keys = (sequence: Int32Array) => {
    const found = new Set<number>();
    for (let i = 0; i < sequence.length; i++) {
      const first = sequence[i] ?? 0;
      if (!isShared.has(first)) continue;
      for (let j = i + 1; j <= i + MAX_APART && j < sequence.length; j++) {
        const second = sequence[j] ?? 0;
        if (second !== first && isShared.has(second))
          found.add(first * lexicon.ids.length + second);
      }
    }
    return found;
  };
  const inB = keys(b.sequence);
  let sum = 0;
  for (const key of inB.size > 0 ? keys(a.sequence) : []) {
    if (!inB.has(key)) continue;
    const [first, second] = [Math.floor(key / lexicon.ids.length), key % lexicon.ids.length];
    sum += Math.min(lexicon.damped[first] ?? 0, lexicon.damped[second] ?? 0);
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
  sharedWeight: (pair) => saturate(2 * sharedWeight(pair, pair.lexicon.damped), 4),
  /** The most telling term they share, and the second: one rare word can be chance, two are rarely. */
  rarestShared: (pair) => ranked(pair)[0] ?? 0,
  secondRarestShared: (pair) => ranked(pair)[1] ?? 0,
  /** Numbers and dates in common. */
  numbersShared: (pair) => saturate(weightOf(pair, 'number', 'date'), 0.5),
  /** How much of the story's main words, names aside, they share: that alone says little. */
  coreShared: ({ shared, lexicon }) => {
    let sum = 0;
    for (const term of shared) {
      if (lexicon.kinds[term] === 'word') sum += lexicon.core[term] ?? 0;
    }
    return sum;
  },
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
