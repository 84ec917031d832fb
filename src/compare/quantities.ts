import type { Comparison, FigureMention, FigurePair, Level } from './comparison.ts';

/** What is merely possible is no row of a table. */
export type CountedLevel = Exclude<Level, 'possible'>;

/** One report's figure for a quantity. */
export interface QuantityMention {
  /** The report's place in the list that was asked about. */
  readonly report: number;
  readonly mention: FigureMention;
}

/** A quantity that two reports or more give, each report's clearest figure for it. */
export interface Quantity {
  /** A phrase of one of the reports; null where none says it. */
  readonly what: string | null;
  /** In the order of the reports; a report that gives none is not in it. */
  readonly mentions: readonly QuantityMention[];
  /** The most telling level between any two of them. */
  readonly level: CountedLevel;
}

/** How a pair of figures is shown wherever two reports are: a table of several says the same of it. */
export interface ShownPair {
  readonly level: Level;
  readonly what: string | null;
}

const TELLING: readonly CountedLevel[] = ['contradiction', 'difference', 'alike'];

const keyOf = (report: number, { start, end }: FigureMention): string =>
  `${report}:${start}-${end}`;

/**
 * The quantities that several reports of one story give, as one table: the rows of every comparison between two of
 * them, joined where they share a figure. What is merely possible is left out.
 *
 * @param count how many reports there are
 * @param compared the comparison of the reports at two places, the first the smaller
 * @param shown how a pair of these two reports is shown
 * @returns the most telling first
 */
export function quantities(
  count: number,
  compared: (a: number, b: number) => Comparison,
  shown: (pair: FigurePair, a: number, b: number) => ShownPair,
): Quantity[] {
  const groups = new Map<string, Group>();
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      for (const pair of compared(a, b).figures) {
        const { level, what } = shown(pair, a, b);
        if (level !== 'possible') join(groups, pair, { level, what }, a, b);
      }
    }
  }
  return [...new Set(groups.values())]
    .map(asQuantity)
    .sort(
      (x, y) =>
        TELLING.indexOf(x.level) - TELLING.indexOf(y.level) ||
        y.mentions.length - x.mentions.length,
    );
}

/** A quantity as it grows: the first figure that each report was paired by is its clearest. */
interface Group {
  what: string | null;
  readonly mentions: Map<number, FigureMention>;
  readonly levels: Set<CountedLevel>;
}

function join(
  groups: Map<string, Group>,
  pair: FigurePair,
  { level, what }: { readonly level: CountedLevel; readonly what: string | null },
  a: number,
  b: number,
): void {
  const keyA = keyOf(a, pair.a);
  const keyB = keyOf(b, pair.b);
  const groupA = groups.get(keyA);
  const groupB = groups.get(keyB);
  const group: Group = groupA ?? groupB ?? { what, mentions: new Map(), levels: new Set() };
  if (groupA && groupB && groupA !== groupB) absorb(groups, groupA, groupB);
  if (!group.mentions.has(a)) group.mentions.set(a, pair.a);
  if (!group.mentions.has(b)) group.mentions.set(b, pair.b);
  group.what ??= what;
  group.levels.add(level);
  groups.set(keyA, group);
  groups.set(keyB, group);
}

function absorb(groups: Map<string, Group>, into: Group, from: Group): void {
  for (const [report, mention] of from.mentions) {
    if (!into.mentions.has(report)) into.mentions.set(report, mention);
  }
  into.what ??= from.what;
  for (const level of from.levels) into.levels.add(level);
  for (const [key, group] of groups) if (group === from) groups.set(key, into);
}

function asQuantity({ what, mentions, levels }: Group): Quantity {
  return {
    what,
    mentions: [...mentions]
      .sort(([x], [y]) => x - y)
      .map(([report, mention]) => ({ report, mention })),
    level: TELLING.find((level) => levels.has(level)) ?? 'alike',
  };
}
