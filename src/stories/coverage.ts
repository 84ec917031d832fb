/** Some of a report's terms, with what each tells. */
export interface Weighed {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  /** All the weights. */
  readonly total: number;
}

/** Terms with what each tells, looked up once for all the reports that they are held against. */
export function weighed(terms: Iterable<string>, tells: (term: string) => number): Weighed {
  const all = [...terms];
  const weights = all.map(tells);
  return { terms: all, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Share of the terms, by what they tell, that the other has; a half where there are none to look for. */
export function coverage(
  { terms, weights, total }: Weighed,
  other: { has(term: string): boolean },
): number {
  let found = 0;
  for (let i = 0; i < terms.length; i++) {
    if (other.has(terms[i] ?? '')) found += weights[i] ?? 0;
  }
  return total > 0 ? found / total : 0.5;
}

/** Both ways: the lesser and the greater. */
export function ways(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
