import type { Comparison, FigureMention, FigurePair, Verdict } from './comparison.ts';

/** One report's figure for a quantity. */
export interface QuantityMention {
  /** The report's place in the list that was asked about. */
  readonly report: number;
  readonly mention: FigureMention;
}

/** A quantity that two reports or more give, each report's clearest figure for it. */
export interface Quantity {
  readonly what: string;
  /** In the order of the reports; a report that gives none is not in it. */
  readonly mentions: readonly QuantityMention[];
  /** The most telling verdict between any two of them. */
  readonly verdict: Verdict;
}

const TELLING: readonly Verdict[] = ['disagree', 'scope', 'compatible', 'agree'];

/**
 * Whether two figures are of one and the same quantity. A later count, or another source's, still is; what happened
 * in another place or period, to another group, or with another outcome is a quantity of its own.
 */
function sameQuantity({ verdict, reason }: FigurePair): boolean {
  return verdict !== 'scope' || reason === 'update' || reason === 'source';
}

const keyOf = (report: number, { start, end }: FigureMention): string =>
  `${report}:${start}-${end}`;

/**
 * The quantities that several reports of one story give, as one table: the rows of every comparison between two of
 * them, joined where they share a figure.
 *
 * @param count how many reports there are
 * @param compared the comparison of the reports at two places, the first the smaller
 * @returns the most telling first
 */
export function quantities(
  count: number,
  compared: (a: number, b: number) => Comparison,
): Quantity[] {
  const groups = new Map<string, Group>();
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      for (const pair of compared(a, b).figures) {
        if (sameQuantity(pair)) join(groups, pair, a, b);
      }
    }
  }
  return [...new Set(groups.values())]
    .map(asQuantity)
    .sort(
      (x, y) =>
        TELLING.indexOf(x.verdict) - TELLING.indexOf(y.verdict) ||
        y.mentions.length - x.mentions.length,
    );
}

/** A quantity as it grows: the first figure that each report was paired by is its clearest. */
interface Group {
  readonly what: string;
  readonly mentions: Map<number, FigureMention>;
  readonly verdicts: Set<Verdict>;
}

function join(groups: Map<string, Group>, pair: FigurePair, a: number, b: number): void {
  const keyA = keyOf(a, pair.a);
  const keyB = keyOf(b, pair.b);
  const groupA = groups.get(keyA);
  const groupB = groups.get(keyB);
  const group: Group = groupA ??
    groupB ?? { what: pair.what, mentions: new Map(), verdicts: new Set() };
  if (groupA && groupB && groupA !== groupB) absorb(groups, groupA, groupB);
  if (!group.mentions.has(a)) group.mentions.set(a, pair.a);
  if (!group.mentions.has(b)) group.mentions.set(b, pair.b);
  group.verdicts.add(pair.verdict);
  groups.set(keyA, group);
  groups.set(keyB, group);
}

function absorb(groups: Map<string, Group>, into: Group, from: Group): void {
  for (const [report, mention] of from.mentions) {
    if (!into.mentions.has(report)) into.mentions.set(report, mention);
  }
  for (const verdict of from.verdicts) into.verdicts.add(verdict);
  for (const [key, group] of groups) if (group === from) groups.set(key, into);
}

function asQuantity({ what, mentions, verdicts }: Group): Quantity {
  return {
    what,
    mentions: [...mentions]
      .sort(([x], [y]) => x - y)
      .map(([report, mention]) => ({ report, mention })),
    verdict: TELLING.find((verdict) => verdicts.has(verdict)) ?? 'agree',
  };
}
