import type { CivilDate } from '../calendar.ts';
import type { Order } from '../said.ts';
import type { Direction } from './tense.ts';

/** How far off the year that the verb doesn't point to may still be nearer the truth, in the unit of the distance. */
export interface Leeway {
  /** This far ahead beats a time further back although the verb is of the past. */
  readonly ahead: number;
  /** This far back beats a time further ahead although the verb is of the future. */
  readonly back: number;
  /** How much further back than ahead a time may be where no verb speaks: reports look back. */
  readonly lookBack: number;
}

/** Days; reports name the year of days that are far off. */
export const DAYS: Leeway = { ahead: 45, back: 30, lookBack: 60 };
export const MONTHS: Leeway = { ahead: 0, back: 0, lookBack: 6 };
export const QUARTERS: Leeway = { ahead: 0, back: 1, lookBack: 2 };
export const HALVES: Leeway = { ahead: 0, back: 0, lookBack: 1 };

/**
 * The year of a part of the year that a text names without it.
 *
 * @param ahead how far the part lies ahead of publication in a year, 0 where it holds the day of publication
 */
export function chooseYear(
  published: CivilDate,
  ahead: (year: number) => number,
  order: Order | undefined,
  direction: Direction | null,
  leeway: Leeway,
): number {
  const { year } = published;
  const distance = ahead(year);
  if (order === 'this' || distance === 0) {
    if (order === 'last') return year - 1;
    return order === 'next' ? year + 1 : year;
  }
  const nextYear = distance > 0 ? year : year + 1;
  const lastYear = distance < 0 ? year : year - 1;
  if (order === 'last') return lastYear;
  if (order === 'next') return nextYear;
  const on = ahead(nextYear);
  const back = -ahead(lastYear);
  if (direction === 'past') return on <= leeway.ahead && on < back ? nextYear : lastYear;
  if (direction === 'future') return back <= leeway.back && back < on ? lastYear : nextYear;
  return on < back - leeway.lookBack ? nextYear : lastYear;
}
