import type { Weight } from './rarity.ts';
import type { Profile } from './terms.ts';

/** How many terms make up the core of a story. */
const CORE_TERMS = 8;

/**
 * The words around which a story turns: those that many sentences of both reports use, with a weight that sums to 1.
 */
export function storyCore(
  a: readonly Profile[],
  b: readonly Profile[],
  weights: ReadonlyMap<string, Weight>,
): ReadonlyMap<string, number> {
  const share = (profiles: readonly Profile[]) => {
    const counts = new Map<string, number>();
    for (const { kinds } of profiles)
      for (const id of kinds.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const inA = share(a);
  const inB = share(b);
  const ranked = [...inA]
    .map(([id, n]) => {
      const both = Math.sqrt((n / a.length) * ((inB.get(id) ?? 0) / b.length));
      return [id, both * (weights.get(id)?.plain ?? 0)] as const;
    })
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, CORE_TERMS);
  const total = ranked.reduce((all, [, weight]) => all + weight, 0);
  return new Map(ranked.map(([id, weight]) => [id, weight / total]));
}
