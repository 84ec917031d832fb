import { tokens } from '../text/tokens.ts';
import { readDates } from './dates/index.ts';
import type { Figure, FigureContext } from './figure.ts';
import { readQuantities } from './quantities/index.ts';

export type * from './figure.ts';

/**
 * Every figure of a text, in the order in which they stand; none overlaps another.
 *
 * @param text the text, as stored
 * @param context publication date and language
 */
export function readFigures(text: string, context: FigureContext = {}): Figure[] {
  const read = tokens(text);
  const dates = readDates(text, read, context);
  const quantities = readQuantities(text, read, dates, context);
  // A quantity that overlaps a date was read knowing of it: an age ("24-year-old") is no length of time.
  const ages = quantities.filter(({ kind }) => kind === 'age');
  const rest = dates.filter(
    (date) => !ages.some((age) => age.start < date.end && date.start < age.end),
  );
  return [...rest, ...quantities].sort((a, b) => a.start - b.start);
}
