import type { Overlap } from './overlap.ts';

/** What a pair is taken for whose claims have nothing in common. */
const NO_CHANCE = 0;

/**
 * How well the claims beside a pair match in the same order, 0 to 1: the better of (the one before, the one before)
 * and (the one after, the one after). Reports that follow one source tell its facts in its order.
 *
 * @param chances for each pair, how probable it is by itself
 */
export function neighbourSupport(pairs: readonly Overlap[], chances: readonly number[]): number[] {
  const at = new Map<string, number>();
  for (const [i, { a, b }] of pairs.entries()) {
    at.set(`${a.index} ${b.index}`, chances[i] ?? NO_CHANCE);
  }
  return pairs.map(({ a, b }) =>
    Math.max(
      at.get(`${a.index - 1} ${b.index - 1}`) ?? NO_CHANCE,
      at.get(`${a.index + 1} ${b.index + 1}`) ?? NO_CHANCE,
    ),
  );
}
