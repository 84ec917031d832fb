import type { Numbered } from './numbered.ts';
import type { Lexicon } from './rarity.ts';

/** How many terms make up the core of a story. */
const CORE_TERMS = 8;

/**
 * The words around which a story turns: those that many sentences of both reports use.
 *
 * @returns the weight of each term, 0 for all but those words; together 1
 */
export function storyCore(
  a: readonly Numbered[],
  b: readonly Numbered[],
  { ids, plain }: Lexicon,
): Float64Array {
  const count = (claims: readonly Numbered[]) => {
    const counts = new Int32Array(ids.length);
    for (const { terms } of claims)
      for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
    return counts;
  };
  const inA = count(a);
  const inB = count(b);
  const ranked: (readonly [term: number, weight: number])[] = [];
  for (let term = 0; term < ids.length; term++) {
    const both = Math.sqrt(((inA[term] ?? 0) / a.length) * ((inB[term] ?? 0) / b.length));
    const weight = both * (plain[term] ?? 0);
    if (weight > 0) ranked.push([term, weight]);
  }
  const idOf = (term: number) => ids[term] ?? '';
  ranked.sort(([x, wx], [y, wy]) => wy - wx || (idOf(x) < idOf(y) ? -1 : 1));
  const main = ranked.slice(0, CORE_TERMS);
  const total = main.reduce((all, [, weight]) => all + weight, 0);
  const core = new Float64Array(ids.length);
  for (const [term, weight] of main) core[term] = weight / total;
  return core;
}
