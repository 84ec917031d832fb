import { type Figure, readFigures } from '../figures/index.ts';
import { stem } from '../text/stems.ts';
import { bump, byCount, type Tally } from './tally.ts';

/** What a report's figures tell one event from another by. */
export interface FigureFacts {
  /** ISO days, most often named first. */
  readonly days: readonly string[];
  /**
   * Months ("03"), days of them ("03-14") and quarters ("Q1"), whichever the year: most texts leave it out. Most often
   * named first.
   */
  readonly calendar: readonly string[];
  /** In years. */
  readonly ages: readonly number[];
  /** Counts and sums with what they count. */
  readonly figures: readonly string[];
}

const MAX_DAYS = 8;
const MAX_CALENDAR = 12;
const MAX_AGES = 20;
const MAX_FIGURES = 40;

/** The month of a TIMEX3 date and, where it has one, the day, or its quarter; its year may be unknown. */
const IN_YEAR = /^(?:\d{4}|XXXX)-(\d\d(?:-\d\d)?|Q[1-4])/;

const COUNTING: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'measure']);

/** The days, months, ages and figures that a text gives; days are resolved against its publication. */
export function figureFactsOf(
  text: string,
  context: Parameters<typeof readFigures>[1],
): FigureFacts {
  const days: Tally = new Map();
  const calendar: Tally = new Map();
  const ages = new Set<number>();
  const figures = new Set<string>();
  for (const { kind, value, timex, counted, unit } of readFigures(text, context)) {
    if (kind === 'date' && timex && /^\d{4}-\d\d-\d\d/.test(timex)) bump(days, timex.slice(0, 10));
    const inYear = kind === 'date' ? timex?.match(IN_YEAR)?.[1] : undefined;
    if (inYear) bump(calendar, inYear);
    if (kind === 'age' && value?.nominal) ages.add(value.nominal);
    const number = value?.nominal ?? value?.low;
    if (!COUNTING.has(kind) || !number) continue;
    const head = counted ? stem(counted.split(' ').at(-1) ?? '') : (unit ?? '');
    figures.add(`${number} ${head}`);
  }
  return {
    days: byCount(days, MAX_DAYS),
    calendar: byCount(calendar, MAX_CALENDAR),
    ages: [...ages].slice(0, MAX_AGES),
    figures: [...figures].slice(0, MAX_FIGURES),
  };
}
