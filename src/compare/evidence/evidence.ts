/** Named pieces of evidence for or against two things being the same; each a number, read off a pair. */
export type EvidenceTable<Pair> = Readonly<Record<string, (pair: Pair) => number>>;

/** What the pieces of a table say of a pair, in the order of `names`. */
export function readEvidence<Pair>(
  table: EvidenceTable<Pair>,
  names: readonly string[],
  pair: Pair,
): Float64Array {
  return Float64Array.from(names, (name) => table[name]?.(pair) ?? 0);
}

/** Grows from 0 towards 1; one half at `half`. */
export function saturate(value: number, half: number): number {
  return value / (value + half);
}

export function flag(yes: boolean): 0 | 1 {
  return yes ? 1 : 0;
}
