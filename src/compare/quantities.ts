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

/**
 * The quantities that several reports of one story give, as one table: the rows of every comparison between two of
 * them, joined where they share a figure and no report would have two. Of two reports it has exactly their rows. What
 * is merely possible is left out.
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
  const groups = new Groups();
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      for (const pair of compared(a, b).figures) {
        const { level, what } = shown(pair, a, b);
        if (level === 'possible') continue;
        const mentions = new Map([
          [a, pair.a],
          [b, pair.b],
        ]);
        groups.add({ what, mentions, levels: new Set([level]) });
      }
    }
  }
  return groups
    .all()
    .map(asQuantity)
    .sort(
      (x, y) =>
        TELLING.indexOf(x.level) - TELLING.indexOf(y.level) ||
        y.mentions.length - x.mentions.length,
    );
}

/** A quantity as it grows: the first figure that each report was paired by is its clearest. */
interface Group {
  readonly what: string | null;
  readonly mentions: ReadonlyMap<number, FigureMention>;
  readonly levels: ReadonlySet<CountedLevel>;
}

const keysOf = ({ mentions }: Group) =>
  [...mentions].map(([report, { start, end }]) => `${report}:${start}-${end}`);

/** Whether two groups share a figure, and have no two figures of one report. */
function areOne(x: Group, y: Group): boolean {
  let isShared = false;
  for (const [report, mention] of y.mentions) {
    const own = x.mentions.get(report);
    if (!own) continue;
    if (own.start !== mention.start || own.end !== mention.end) return false;
    isShared = true;
  }
  return isShared;
}

const joined = (x: Group, y: Group): Group => ({
  what: x.what ?? y.what,
  mentions: new Map([...x.mentions, ...y.mentions]),
  levels: new Set([...x.levels, ...y.levels]),
});

/** Groups by the figures in them. */
class Groups {
  private readonly byFigure = new Map<string, Set<Group>>();

  /** Adds a group, joined with those that it is one with. */
  add(given: Group): void {
    let group = given;
    for (const key of keysOf(given)) {
      for (const other of this.byFigure.get(key) ?? []) {
        if (!areOne(other, group)) continue;
        this.remove(other);
        group = joined(other, group);
      }
    }
    for (const key of keysOf(group)) {
      const known = this.byFigure.get(key);
      if (known) known.add(group);
      else this.byFigure.set(key, new Set([group]));
    }
  }

  all(): Group[] {
    return [...new Set([...this.byFigure.values()].flatMap((groups) => [...groups]))];
  }

  private remove(group: Group): void {
    for (const key of keysOf(group)) this.byFigure.get(key)?.delete(group);
  }
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
