import { inOneGo, type Steps } from '../text/steps.ts';
import { readDates } from './dates/index.ts';
import type { Figure, FigureContext } from './figure.ts';
import { lexText } from './lexemes.ts';
import { readQuantities } from './quantities/index.ts';

export type * from './figure.ts';

/** Whether a value is one: "a million million million …" soon is none that a computer can hold. */
const hasFiniteValue = ({ value, si }: Figure): boolean =>
  [value, si].every((one) =>
    [one?.nominal, one?.low, one?.high].every((end) => end == null || Number.isFinite(end)),
  );

/**
 * Every figure of a text, in the order in which they stand; none overlaps another.
 *
 * @param text the text, as stored
 * @param context publication date and language: the report itself, where it is one
 */
export function readFigures(text: string, context: FigureContext = {}): Figure[] {
  return inOneGo(readingFigures(text, context));
}

/** The same in steps. */
export function* readingFigures(text: string, context: FigureContext): Steps<Figure[]> {
  const lexed = lexText(text);
  yield;
  const dates = readDates(lexed, context);
  yield;
  const quantities = readQuantities(lexed, dates, context);
  // A quantity that overlaps a date was read knowing of it: an age ("24-year-old") is no length of time.
  const ages = quantities.filter(({ kind }) => kind === 'age');
  const rest = dates.filter(
    (date) => !ages.some((age) => age.start < date.end && date.start < age.end),
  );
  const inOrder = [...rest, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((figure) => {
    const stands = figure.start >= end && hasFiniteValue(figure);
    if (stands) end = figure.end;
    return stands;
  });
}
