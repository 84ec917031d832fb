import { addMonths, civilDate, dayNumber, weekdayOf } from '../calendar.ts';
import type { TimeUnit } from '../said.ts';
import {
  centuryTimex,
  decadeTimex,
  monthTimex,
  quarterTimex,
  weekTimex,
  yearTimex,
} from '../timex.ts';
import { type Resolved, resolvedDay, unresolved } from './resolved.ts';

const yearStart = (year: number): number => dayNumber({ year, month: 1, day: 1 });

/** TIMEX3 writes years in four digits: what lies further back or ahead than this many days stays unresolved. */
const MAX_DISTANCE = 1900 * 365;
const DAYS: Partial<Record<TimeUnit, number>> = {
  week: 7,
  fortnight: 14,
  weekend: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
  century: 36525,
};

/**
 * The unit of the calendar that a day falls in, some units on or back: with "week" and -1, the ISO week before.
 *
 * @param from day number
 * @param shift how many units; a fraction counts in days for weeks and is cut off for the rest
 */
export function shiftUnit(
  from: number,
  unit: TimeUnit,
  shift: number,
  implied: readonly string[],
): Resolved {
  if (Math.abs(shift) * (DAYS[unit] ?? 1) > MAX_DISTANCE) return unresolved(unit);
  const date = civilDate(from);
  const whole = Math.trunc(shift);
  switch (unit) {
    case 'day':
      return resolvedDay(from + whole, implied);
    case 'week':
    case 'fortnight': {
      const day = from + Math.round(shift * (unit === 'week' ? 7 : 14));
      return { timex: weekTimex(day), implied, unit: 'week', first: day - weekdayOf(day) + 1 };
    }
    case 'weekend': {
      const monday = from - weekdayOf(from) + 1 + whole * 7;
      return { timex: `${weekTimex(monday)}-WE`, implied, unit, first: monday + 5 };
    }
    case 'month': {
      const moved = addMonths(date, whole);
      const first = dayNumber({ ...moved, day: 1 });
      return { timex: monthTimex(moved.year, moved.month), implied, unit, first };
    }
    case 'quarter': {
      const index = date.year * 4 + Math.floor((date.month - 1) / 3) + whole;
      const year = Math.floor(index / 4);
      const quarter = index - year * 4 + 1;
      const first = dayNumber({ year, month: quarter * 3 - 2, day: 1 });
      return { timex: quarterTimex(year, quarter), implied, unit, first };
    }
    case 'year': {
      const year = date.year + whole;
      return { timex: yearTimex(year), implied, unit, first: yearStart(year) };
    }
    case 'decade': {
      const year = Math.floor(date.year / 10) * 10 + whole * 10;
      return { timex: decadeTimex(year), implied, unit, first: yearStart(year) };
    }
    case 'century': {
      const century = Math.floor(date.year / 100) + whole;
      return { timex: centuryTimex(century), implied, unit, first: yearStart(century * 100) };
    }
    default:
      return unresolved(unit);
  }
}
