import type { Comparison, FigurePair, Level, Match } from '../../compare/index.ts';
import type { ShownPair } from '../../compare/quantities.ts';
import type { FigureKind } from '../../figures/index.ts';
import type { Span } from '../../text/span.ts';
import { labelOf } from './label.ts';
import { isNamed } from './reason.ts';

/** What a row is to the reader, in the order in which rows stand. */
export const ROW_KINDS = [
  'contradiction',
  'difference',
  'alike',
  'reworded',
  'match',
  'possible',
] as const;

export type RowKind = (typeof ROW_KINDS)[number];

/**
 * One fact that both reports state: a figure of each, or, where no figure is compared in them, a sentence of each. It
 * is what everything counts: headline, tabs, badge, terminal, exports.
 */
export interface Row {
  readonly key: string;
  readonly kind: RowKind;
  /** The sentences, into the page's text and the other report's. */
  readonly a: Span;
  readonly b: Span;
  /** Further sentences that match the same one. */
  readonly moreA: readonly Span[];
  readonly moreB: readonly Span[];
  /** Null where the row is of sentences alone. */
  readonly figure: FigurePair | null;
  readonly match: Match | null;
}

/** Whether a row is counted as different; the others that are counted are counted as matching. */
export const isDifferent = ({ kind }: Row): boolean =>
  kind === 'contradiction' || kind === 'difference';

/** Whether a row is a date or a time on which the reports agree: these are folded into one line. */
export const isAgreedDate = ({ kind, figure }: Row): boolean =>
  kind === 'alike' && figure !== null && figure.a.figure?.value === null;

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const keyOf = (a: Span, b: Span) => `${a.start}-${a.end}:${b.start}-${b.end}`;

/** People, money and the main facts before ages and lengths of time, and these before dates and times. */
const PLACE: Readonly<Record<FigureKind, number>> = {
  count: 1,
  money: 1,
  percent: 1,
  measure: 1,
  rate: 1,
  score: 1,
  age: 2,
  ordinal: 2,
  duration: 2,
  date: 3,
  time: 3,
};

function placeOf({ figure }: Row): number {
  const read = figure?.a.figure;
  if (!read) return 1;
  // What became of people leads.
  return read.outcome ? 0 : PLACE[read.kind];
}

/**
 * How a pair of figures may be shown. A difference is one only where it can be named: without a reason, or with one
 * that both reports state alike, the figures stand side by side and nothing is said of them.
 */
export function levelOf(pair: FigurePair): Level {
  return pair.level === 'difference' && !isNamed(pair) ? 'possible' : pair.level;
}

/** The line that a span stands on: what is shown of a figure whose sentence is not known. */
function lineAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const next = text.indexOf('\n', span.end);
  return { start, end: next === -1 ? text.length : next };
}

/**
 * The rows of a comparison, in the order in which a reader is shown them: by kind, then by what the figures are of, then
 * as the page has them.
 *
 * @param textA the page's text, @param textB the other report's
 */
export function rowsOf(comparison: Comparison, textA: string, textB: string): Row[] {
  const byScore = [...comparison.matches].sort((x, y) => y.score - x.score);
  const claims = (side: 'a' | 'b', rest: readonly Span[]) => [
    ...byScore.map((match) => match[side]),
    ...rest,
  ];
  const claimsA = claims('a', comparison.onlyA);
  const claimsB = claims('b', comparison.onlyB);
  const figures = comparison.figures.map((figure): Row => {
    const match = byScore.find((one) => covers(one.a, figure.a) && covers(one.b, figure.b)) ?? null;
    return {
      key: keyOf(figure.a, figure.b),
      kind: levelOf(figure),
      a: match?.a ?? claimsA.find((one) => covers(one, figure.a)) ?? lineAround(textA, figure.a),
      b: match?.b ?? claimsB.find((one) => covers(one, figure.b)) ?? lineAround(textB, figure.b),
      moreA: [],
      moreB: [],
      figure,
      match,
    };
  });
  const counted = figures.filter(({ kind }) => kind !== 'possible');
  const sentences = sentenceRows(byScore, counted);
  // Two sentences that match are shown as that, with their figures in them.
  const possible = figures.filter(
    (row) =>
      row.kind === 'possible' &&
      !sentences.some(({ match }) => match === row.match) &&
      !counted.some((other) => isRepeated(row, other)),
  );
  const rank = ({ kind }: Row) => ROW_KINDS.indexOf(kind);
  return [...counted, ...sentences, ...possible].sort(
    (x, y) =>
      rank(x) - rank(y) ||
      placeOf(x) - placeOf(y) ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start ||
      (x.figure?.a.start ?? 0) - (y.figure?.a.start ?? 0),
  );
}

/** Whether a row only says again what another one says. */
const isRepeated = ({ figure }: Row, other: Row) =>
  figure?.a.text.toLowerCase() === other.figure?.a.text.toLowerCase() &&
  figure?.b.text.toLowerCase() === other.figure?.b.text.toLowerCase();

/**
 * The matches that no row of figures shows, each sentence once: a further match of one stands beside the first, and one
 * that would show no sentence that isn't shown already is left out.
 */
function sentenceRows(byScore: readonly Match[], figures: readonly Row[]): Row[] {
  const shown = {
    a: new Set(figures.map(({ a }) => a.start)),
    b: new Set(figures.map(({ b }) => b.start)),
  };
  const rows: Array<Row & { moreA: Span[]; moreB: Span[] }> = [];
  for (const match of byScore) {
    const isKnown = { a: shown.a.has(match.a.start), b: shown.b.has(match.b.start) };
    if (isKnown.a && isKnown.b && !match.wording) continue;
    shown.a.add(match.a.start);
    shown.b.add(match.b.start);
    const plain = match.wording ? [] : rows.filter(({ kind }) => kind === 'match');
    const sameA = plain.find(({ a }) => a.start === match.a.start);
    const sameB = plain.find(({ b }) => b.start === match.b.start);
    if (sameA) sameA.moreB.push(match.b);
    else if (sameB) sameB.moreA.push(match.a);
    else {
      rows.push({
        key: `${keyOf(match.a, match.b)}=`,
        kind: match.wording ? 'reworded' : 'match',
        a: match.a,
        b: match.b,
        moreA: [],
        moreB: [],
        figure: null,
        match,
      });
    }
  }
  for (const row of rows) {
    row.moreA.sort((x, y) => x.start - y.start);
    row.moreB.sort((x, y) => x.start - y.start);
  }
  return rows;
}

/** How a table of several reports shows a pair of figures of two of them: as their own comparison does. */
export function shownIn(reports: ReadonlyArray<{ readonly text: string }>) {
  return (pair: FigurePair, a: number, b: number): ShownPair => ({
    level: levelOf(pair),
    what: labelOf(pair, reports[a]?.text ?? '', reports[b]?.text ?? '')?.text ?? null,
  });
}

/** How many rows there are of each level. */
export type LevelCounts = Readonly<Record<Exclude<Level, 'possible'>, number>>;

/** What the answer counts: rows of figures by level, rows of sentences, and sentences of one report alone. */
export interface Counts extends LevelCounts {
  readonly match: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** Counts rows, or the quantities of several reports, by level; what is merely possible isn't counted. */
export function countLevels(
  counted: ReadonlyArray<{ readonly level: Level | RowKind }>,
): LevelCounts {
  const of = (level: Level) => counted.filter((one) => one.level === level).length;
  return {
    contradiction: of('contradiction'),
    difference: of('difference'),
    alike: of('alike'),
  };
}

/** Counts the rows that are shown: there is no other count of a comparison. */
export function countsOf(
  rows: readonly Row[],
  { onlyA, onlyB }: Pick<Comparison, 'onlyA' | 'onlyB'>,
): Counts {
  return {
    ...countLevels(rows.map(({ kind }) => ({ level: kind }))),
    match: rows.filter(({ kind }) => kind === 'match' || kind === 'reworded').length,
    onlyA: onlyA.length,
    onlyB: onlyB.length,
  };
}
