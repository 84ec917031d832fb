import { countsOf, type Row, rowsOf } from './rows.ts';
import type { ComparedView } from './views.ts';

/** What is kept of a row that is no pair: both sentences, and both figures where it is of figures. */
export type WrongPair = readonly string[];

type Texts = Pick<ComparedView, 'page' | 'other' | 'comparison'>;

/** A row as it is kept: the same sentences and figures are no pair wherever they meet again. */
export function wrongPairOf({ a, b, figure }: Row, { page, other }: Texts): WrongPair {
  return [
    page.text.slice(a.start, a.end),
    other.text.slice(b.start, b.end),
    ...(figure ? [figure.a.text, figure.b.text] : []),
  ];
}

export const isSamePair = (x: WrongPair, y: WrongPair): boolean =>
  x.length === y.length && x.every((text, i) => text === y[i]);

/** The rows of a comparison that the reader said are no pairs, by their keys. */
export function wrongRowsOf(compared: Texts, kept: readonly WrongPair[]): ReadonlySet<string> {
  if (kept.length === 0) return new Set();
  const { comparison, page, other } = compared;
  const isWrong = (row: Row) => {
    const pair = wrongPairOf(row, compared);
    return kept.some((one) => isSamePair(one, pair));
  };
  const rows = rowsOf(comparison, page.text, other.text);
  return new Set(rows.filter(isWrong).map(({ key }) => key));
}

/** How many figures contradict one another, but for wrong pairs: what the badge shows. */
export function contradictionsOf(compared: Texts, wrong: ReadonlySet<string>): number {
  const { comparison, page, other } = compared;
  const rows = rowsOf(comparison, page.text, other.text).filter(({ key }) => !wrong.has(key));
  return countsOf(rows, comparison).contradiction;
}
