/** How often each key was counted. */
export type Tally = Map<string, number>;

export function bump(tally: Tally, key: string, by = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + by);
}

/** The keys that were counted most often, at most so many; equal ones by the alphabet. */
export const byCount = (tally: Tally, most: number): string[] =>
  [...tally]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
