import { tokens } from '../text/tokens.ts';
import { readDates } from './dates/index.ts';
import type { Figure, FigureContext } from './figure.ts';

export type * from './figure.ts';

/**
 * Every figure of a text, in the order in which they stand; none overlaps another.
 *
 * @param text the text, as stored
 * @param context publication date and language
 */
export function readFigures(text: string, context: FigureContext = {}): Figure[] {
  const dates = readDates(text, tokens(text), context);
  const found: Figure[] = [];
  for (const match of text.matchAll(/\b\d+(?:,\d{3})*(?:\.\d+)?\b/g)) {
    const value = Number(match[0].replaceAll(',', ''));
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind: 'count',
      value: { nominal: value, low: value, high: value, bound: 'exact' },
      unit: null,
      counted: null,
      timex: null,
      confidence: 0.5,
    });
  }
  // Where the two overlap, the date wins: its numbers are no quantities.
  const taken = new Set(
    dates.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const quantities = found.filter(({ start }) => !taken.has(start));
  return [...dates, ...quantities].sort((a, b) => a.start - b.start);
}
