import {
  addMonths,
  type CivilDate,
  civilDate,
  dayNumber,
  daysInMonth,
  weekdayOf,
} from './calendar.ts';
import { holidayDate } from './holiday.ts';
import type { CalendarSaid, DateSaid, NthSaid, Order, TimeUnit } from './said.ts';
import type { Direction } from './tense.ts';
import {
  centuryTimex,
  dayTimex,
  decadeTimex,
  halfTimex,
  monthDayTimex,
  monthTimex,
  quarterTimex,
  seasonTimex,
  weekTimex,
  yearTimex,
} from './timex.ts';

/** What a date is resolved against. */
export interface Anchors {
  /** The day of publication; null where it isn't known. */
  readonly published: CivilDate | null;
  /** The date that the text named last, for "a year earlier" and "that day". */
  readonly mention: Resolved | null;
  readonly direction: Direction | null;
  /** Whether 09/01/2025 is the ninth of January; null where the language doesn't settle it. */
  readonly dayFirst: boolean | null;
}

export interface Resolved {
  readonly timex: string;
  /** Parts of the value that the text didn't say. */
  readonly implied: readonly string[];
  readonly unit: TimeUnit | 'season';
  /** First day of the time, where it is fully known. */
  readonly first: number | null;
  readonly fiscal?: boolean;
}

const UNKNOWN_UNIT: Partial<Record<TimeUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const unresolved = (unit: TimeUnit): Resolved => ({
  timex: UNKNOWN_UNIT[unit] ?? 'XXXX',
  implied: [],
  unit,
  first: null,
});

const resolvedDay = (day: number, implied: readonly string[]): Resolved => ({
  timex: dayTimex(day),
  implied,
  unit: 'day',
  first: day,
});
const yearStart = (year: number): number => dayNumber({ year, month: 1, day: 1 });

/** The unit that a day falls in, some units on or back. */
export function shiftUnit(
  from: number,
  unit: TimeUnit,
  shift: number,
  implied: readonly string[],
): Resolved {
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
      return {
        timex: monthTimex(moved.year, moved.month),
        implied,
        unit,
        first: dayNumber({ ...moved, day: 1 }),
      };
    }
    case 'quarter': {
      const index = date.year * 4 + Math.floor((date.month - 1) / 3) + whole;
      const year = Math.floor(index / 4);
      const quarter = index - year * 4 + 1;
      return {
        timex: quarterTimex(year, quarter),
        implied,
        unit,
        first: dayNumber({ year, month: quarter * 3 - 2, day: 1 }),
      };
    }
    case 'year':
      return {
        timex: yearTimex(date.year + whole),
        implied,
        unit,
        first: yearStart(date.year + whole),
      };
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

/** Of the years in which a named part may lie, the one that order and direction choose. */
function chooseYear(
  published: CivilDate,
  ahead: (year: number) => number,
  order: Order | undefined,
  direction: Direction | null,
): number {
  const distance = ahead(published.year);
  if (order === 'this') return published.year;
  if (order === 'last') return distance < 0 ? published.year : published.year - 1;
  if (order === 'next') return distance > 0 ? published.year : published.year + 1;
  if (direction === 'past') return distance > 0 ? published.year - 1 : published.year;
  if (direction === 'future') return distance < 0 ? published.year + 1 : published.year;
  const years = [published.year - 1, published.year, published.year + 1];
  return years.reduce(
    (best, year) => (Math.abs(ahead(year)) < Math.abs(ahead(best)) ? year : best),
    published.year,
  );
}

const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function yearOf(
  said: CalendarSaid,
  anchors: Anchors,
  ahead: (year: number, published: CivilDate) => number,
): { year: number | null; implied: string[] } {
  if (said.year !== undefined) return { year: said.year, implied: [] };
  const { published } = anchors;
  if (!published) return { year: null, implied: [] };
  if (said.yearShift !== undefined)
    return { year: published.year + said.yearShift, implied: ['year'] };
  return {
    year: chooseYear(published, (year) => ahead(year, published), said.order, anchors.direction),
    implied: ['year'],
  };
}

function resolveWeekday(weekday: number, said: CalendarSaid, anchors: Anchors): Resolved {
  const implied = ['year', 'month', 'day'];
  if (!anchors.published)
    return { timex: `XXXX-WXX-${weekday}`, implied: [], unit: 'day', first: null };
  const today = dayNumber(anchors.published);
  const monday = today - weekdayOf(today) + 1;
  if (said.weekShift !== undefined)
    return resolvedDay(monday + said.weekShift * 7 + weekday - 1, implied);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const on = (weekday - weekdayOf(today) + 7) % 7;
  if (said.order === 'last') return resolvedDay(today - (back === 0 ? 7 : back), implied);
  if (said.order === 'next') return resolvedDay(today + (on === 0 ? 7 : on), implied);
  if (said.order === 'this')
    return resolvedDay(anchors.direction === 'past' ? today - back : today + on, implied);
  return resolvedDay(anchors.direction === 'future' ? today + on : today - back, implied);
}

function resolveCalendar(said: CalendarSaid, anchors: Anchors): Resolved {
  if (said.holiday !== undefined) {
    const { holiday } = said;
    const { year, implied } = yearOf(
      said,
      anchors,
      (y, p) => holidayDate(holiday, y) - dayNumber(p),
    );
    return year === null ? unresolved('day') : resolvedDay(holidayDate(holiday, year), implied);
  }
  if (said.month !== undefined && said.day !== undefined) {
    const { month, day } = said;
    const { year, implied } = yearOf(
      said,
      anchors,
      (y, p) =>
        dayNumber({ year: y, month, day: Math.min(day, daysInMonth(y, month)) }) - dayNumber(p),
    );
    if (year === null || day > daysInMonth(year, month))
      return { timex: monthDayTimex(null, month, day), implied: [], unit: 'day', first: null };
    return resolvedDay(dayNumber({ year, month, day }), implied);
  }
  if (said.weekday !== undefined) return resolveWeekday(said.weekday, said, anchors);
  if (said.month !== undefined) {
    const { month } = said;
    const { year, implied } = yearOf(said, anchors, (y, p) => (y - p.year) * 12 + month - p.month);
    return {
      timex: monthTimex(year, month),
      implied,
      unit: 'month',
      first: year === null ? null : dayNumber({ year, month, day: 1 }),
    };
  }
  if (said.quarter !== undefined) {
    const { quarter } = said;
    const { year, implied } = yearOf(
      said,
      anchors,
      (y, p) => (y - p.year) * 4 + quarter - Math.floor((p.month + 2) / 3),
    );
    return {
      timex: quarterTimex(year, quarter),
      implied,
      unit: 'quarter',
      first: year === null ? null : dayNumber({ year, month: quarter * 3 - 2, day: 1 }),
    };
  }
  if (said.half !== undefined) {
    const { half } = said;
    const { year, implied } = yearOf(
      said,
      anchors,
      (y, p) => (y - p.year) * 2 + half - (p.month > 6 ? 2 : 1),
    );
    return {
      timex: halfTimex(year, half),
      implied,
      unit: 'half',
      first: year === null ? null : dayNumber({ year, month: half * 6 - 5, day: 1 }),
    };
  }
  if (said.season !== undefined) {
    const { season } = said;
    const { year, implied } = yearOf(said, anchors, (y, p) => {
      const months = (y - p.year) * 12 + SEASON_MONTH[season] - p.month;
      return months <= 0 && months > -3 ? 0 : months;
    });
    return {
      timex: seasonTimex(year, season),
      implied,
      unit: 'season',
      first: year === null ? null : dayNumber({ year, month: SEASON_MONTH[season], day: 1 }),
    };
  }
  if (said.decade !== undefined) {
    const full = said.decade >= 100 ? said.decade : fullDecade(said.decade, anchors.published);
    return {
      timex: decadeTimex(full),
      implied: said.decade >= 100 ? [] : ['century'],
      unit: 'decade',
      first: yearStart(full),
    };
  }
  if (said.century !== undefined)
    return {
      timex: centuryTimex(said.century),
      implied: [],
      unit: 'century',
      first: yearStart(said.century * 100),
    };
  if (said.year !== undefined)
    return {
      timex: yearTimex(said.year),
      implied: [],
      unit: 'year',
      first: yearStart(said.year),
      ...(said.fiscal && { fiscal: true }),
    };
  return unresolved('day');
}

/** "The '90s": the last such decade that had begun when the text was published. */
function fullDecade(decade: number, published: CivilDate | null): number {
  const year = published?.year ?? 2000;
  const here = Math.floor(year / 100) * 100 + decade;
  return here > year ? here - 100 : here;
}

function resolveNth(said: NthSaid, anchors: Anchors): Resolved {
  const of = resolveDate(said.of, anchors);
  if (of.first === null) return unresolved(said.unit);
  const months =
    of.unit === 'month'
      ? 1
      : of.unit === 'quarter'
        ? 3
        : of.unit === 'half'
          ? 6
          : of.unit === 'year'
            ? 12
            : 0;
  if (months === 0) return unresolved(said.unit);
  const after = dayNumber(addMonths(civilDate(of.first), months));
  const { nth, weekday } = said;
  if (said.unit === 'day' && weekday !== undefined) {
    const day =
      nth < 0
        ? after - 1 - ((weekdayOf(after - 1) - weekday + 7) % 7)
        : of.first + ((weekday - weekdayOf(of.first) + 7) % 7) + (nth - 1) * 7;
    return resolvedDay(day, of.implied);
  }
  if (said.unit === 'day') return resolvedDay(nth < 0 ? after - 1 : of.first + nth - 1, of.implied);
  // A week belongs to the month that has most of it, its Thursday: ISO 8601's rule for years.
  const thursday = of.first + ((4 - weekdayOf(of.first) + 7) % 7);
  const lastThursday = after - 1 - ((weekdayOf(after - 1) - 4 + 7) % 7);
  const chosen = nth < 0 ? lastThursday : thursday + (nth - 1) * 7;
  return shiftUnit(chosen, said.unit, 0, of.implied);
}

function resolveAnaphor(unit: TimeUnit, shift: number, mention: Resolved | null): Resolved {
  if (Number.isNaN(shift) || mention?.first == null) return unresolved(unit);
  const { first } = mention;
  if (unit === 'year' && shift !== 0 && mention.unit !== 'day') {
    if (mention.unit === 'quarter' || mention.unit === 'month')
      return shiftUnit(first, mention.unit, shift * (mention.unit === 'quarter' ? 4 : 12), [
        'anchor',
      ]);
    return shiftUnit(first, 'year', shift, ['anchor']);
  }
  return unresolved(unit);
}

/** The TIMEX3 value of a date; what can't be known stays as X. */
export function resolveDate(said: DateSaid, anchors: Anchors): Resolved {
  switch (said.form) {
    case 'calendar':
      return resolveCalendar(said, anchors);
    case 'deictic':
      return anchors.published
        ? shiftUnit(dayNumber(anchors.published), said.unit, said.shift, [
            'year',
            ...(said.unit === 'year' ? [] : [said.unit]),
          ])
        : unresolved(said.unit);
    case 'anaphoric':
      return resolveAnaphor(said.unit, said.shift, anchors.mention);
    case 'nth':
      return resolveNth(said, anchors);
    case 'digits': {
      const [first, second] = said.readings;
      if (!first) return unresolved('day');
      if (!second) return resolvedDay(dayNumber(first), []);
      if (first.month === second.month) return resolvedDay(dayNumber(first), []);
      if (anchors.dayFirst === null)
        return { timex: `${first.year}-XX-XX`, implied: [], unit: 'day', first: null };
      return resolvedDay(dayNumber(anchors.dayFirst ? second : first), ['order']);
    }
  }
}
