import { tellingWeight } from './background.ts';

const tellsSquared = (term: string) => tellingWeight(term, true) ** 2;

/** Share of the terms, by what they tell, that the other has; a half where there are none to look for. */
export function coverage(
  terms: Iterable<string>,
  other: ReadonlySet<string>,
  tells: (term: string) => number = tellsSquared,
): number {
  let total = 0;
  let found = 0;
  for (const term of terms) {
    const weight = tells(term);
    total += weight;
    if (other.has(term)) found += weight;
  }
  return total > 0 ? found / total : 0.5;
}

/** Both ways: the lesser and the greater. */
export function ways(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
