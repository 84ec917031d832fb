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
  const width = 1 + pairs.reduce((most, { b }) => Math.max(most, b.index), 0);
  const keyOf = ({ a, b }: Overlap) => a.index * width + b.index;
  const at = new Map<number, number>();
  for (const [i, pair] of pairs.entries()) at.set(keyOf(pair), chances[i] ?? NO_CHANCE);
  return pairs.map((pair) => {
    const { a, b } = pair;
    const key = keyOf(pair);
    const before = a.index > 0 && b.index > 0 ? at.get(key - width - 1) : undefined;
    const after = b.index < width - 1 ? at.get(key + width + 1) : undefined;
    return Math.max(before ?? NO_CHANCE, after ?? NO_CHANCE);
  });
}
