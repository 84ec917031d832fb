/** Named pieces of evidence for or against two things being the same; each a number, read off a pair. */
export type EvidenceTable<Pair> = Readonly<Record<string, (pair: Pair) => number>>;

/** Reads what the pieces of a table say of a pair, in the order of `names`. */
export function evidenceReader<Pair>(
  table: EvidenceTable<Pair>,
  names: readonly string[],
): (pair: Pair) => Float64Array {
  const pieces = names.map((name) => table[name] ?? (() => 0));
  return (pair) => {
    const found = new Float64Array(pieces.length);
    for (let i = 0; i < pieces.length; i++) found[i] = pieces[i]?.(pair) ?? 0;
    return found;
  };
}

/** Grows from 0 towards 1; one half at `half`. */
export function saturate(value: number, half: number): number {
  return value / (value + half);
}

/** A chance as log-odds, those of 0 and 1 made finite. */
export function logOdds(chance: number): number {
  return Math.log((chance + 0.003) / (1.003 - chance));
}

export function flag(yes: boolean): 0 | 1 {
  return yes ? 1 : 0;
}
