import type { ClaimPair } from './claim-pairs.ts';
import { MIN_MATCH } from './figure-candidates.ts';
import { MAX_FIGURE_PAIRS } from './limits.ts';
import { fromDiagonal } from './places.ts';

/** The pairs of claims whose figures are held against one another, with how probable it is that each matches. */
export interface LikeliestPairs {
  readonly pairs: readonly ClaimPair[];
  readonly matches: readonly number[];
  /** Whether some were left out. */
  readonly isLimited: boolean;
}

/** Chances that differ by less than rounding does are equal, or the order of the reports would decide between them. */
const STEPS = 1e6;

/**
 * The likeliest pairs of claims, as many as have {@link MAX_FIGURE_PAIRS} pairs of figures between them, in the order
 * given. Of equally likely ones those that stand at the same place in both reports. The same whichever report comes
 * first.
 *
 * @param matches for each pair of claims, how probable it is that they match
 */
export function likeliestPairs(
  pairs: readonly ClaimPair[],
  matches: readonly number[],
): LikeliestPairs {
  const all = pairs.flatMap((pair, at) => {
    const cost = pair.a.claim.figures.length * pair.b.claim.figures.length;
    const match = matches[at] ?? 0;
    return cost > 0 && match >= MIN_MATCH ? [{ pair, at, match, cost }] : [];
  });
  const total = all.reduce((sum, { cost }) => sum + cost, 0);
  if (total <= MAX_FIGURE_PAIRS) return { pairs, matches, isLimited: false };
  const ranked = all
    .map((one) => ({ ...one, rank: rankOf(one.pair, one.match) }))
    .sort((x, y) => compareRanks(x.rank, y.rank));
  let cost = 0;
  let end = 0;
  while (end < ranked.length && cost + (ranked[end]?.cost ?? 0) <= MAX_FIGURE_PAIRS) {
    cost += ranked[end]?.cost ?? 0;
    end++;
  }
  // Of equals all or none.
  const cut = ranked[end]?.rank;
  while (end > 0 && cut && compareRanks(ranked[end - 1]?.rank ?? cut, cut) === 0) end--;
  const chosen = ranked.slice(0, end).sort((x, y) => x.at - y.at);
  return {
    pairs: chosen.map(({ pair }) => pair),
    matches: chosen.map(({ match }) => match),
    isLimited: true,
  };
}

type Rank = readonly [match: number, apart: number, along: number];

function rankOf({ a, b, lexicon }: ClaimPair, match: number): Rank {
  const [i, j] = [a.claim.index, b.claim.index];
  const [rows, columns] = [lexicon.a.length, lexicon.b.length];
  return [-Math.round(match * STEPS), fromDiagonal(i, j, rows, columns), i * columns + j * rows];
}

function compareRanks(x: Rank, y: Rank): number {
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}
