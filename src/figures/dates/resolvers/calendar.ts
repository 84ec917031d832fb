import { type CivilDate, dayNumber, daysInMonth, weekdayOf } from '../calendar.ts';
import type { CalendarSaid, TimeUnit } from '../said.ts';
import {
  centuryTimex,
  decadeTimex,
  halfTimex,
  monthDayTimex,
  monthTimex,
  quarterTimex,
  seasonTimex,
  yearTimex,
} from '../timex.ts';
import { chooseYear, DAYS, HALVES, type Leeway, MONTHS, QUARTERS } from './choose-year.ts';
import { holidayDate } from './holiday.ts';
import { type Anchors, type Resolved, resolvedDay, SEASON_MONTH, unresolved } from './resolved.ts';
import { shiftUnit } from './shift-unit.ts';

interface Year {
  readonly year: number | null;
  readonly implied: readonly string[];
}

function yearOf(
  said: CalendarSaid,
  { published, direction }: Anchors,
  leeway: Leeway,
  ahead: (year: number, published: CivilDate) => number,
): Year {
  if (said.year !== undefined) return { year: said.year, implied: [] };
  if (!published) return { year: null, implied: [] };
  const implied = ['year'];
  if (said.yearShift !== undefined) return { year: published.year + said.yearShift, implied };
  const distance = (year: number): number => ahead(year, published);
  return { year: chooseYear(published, distance, said.order, direction, leeway), implied };
}

const firstOf = (year: number | null, month: number): number | null =>
  year === null ? null : dayNumber({ year, month, day: 1 });

const weekdayBack = (today: number, weekday: number): number =>
  (weekdayOf(today) - weekday + 7) % 7;

function resolveWeekday(weekday: number, said: CalendarSaid, anchors: Anchors): Resolved {
  const implied = ['year', 'month', 'day'];
  if (
    said.fromMention !== undefined &&
    anchors.mention?.unit === 'day' &&
    anchors.mention.first !== null
  ) {
    const from = anchors.mention.first;
    const step =
      said.fromMention < 0 ? -(weekdayBack(from, weekday) || 7) : 7 - weekdayBack(from, weekday);
    return resolvedDay(from + step, ['anchor']);
  }
  if (!anchors.published || said.repeated || said.fromMention !== undefined) {
    return { timex: `XXXX-WXX-${weekday}`, implied: [], unit: 'day', first: null };
  }
  const today = dayNumber(anchors.published);
  if (said.weekShift !== undefined) {
    const monday = today - weekdayOf(today) + 1;
    return resolvedDay(monday + said.weekShift * 7 + weekday - 1, implied);
  }
  const back = weekdayBack(today, weekday);
  const on = (7 - back) % 7;
  switch (said.order ?? anchors.direction) {
    case 'last':
      return resolvedDay(today - (back === 0 ? 7 : back), implied);
    case 'next':
      return resolvedDay(today + (on === 0 ? 7 : on), implied);
    case 'this':
      return resolvedDay(anchors.direction === 'past' ? today - back : today + on, implied);
    case 'future':
      return resolvedDay(today + on, implied);
    default:
      return resolvedDay(today - back, implied);
  }
}

function resolveHoliday(holiday: string, said: CalendarSaid, anchors: Anchors): Resolved {
  const { year, implied } = yearOf(
    said,
    anchors,
    DAYS,
    (y, p) => holidayDate(holiday, y) - dayNumber(p),
  );
  return year === null ? unresolved('day') : resolvedDay(holidayDate(holiday, year), implied);
}

function resolveMonthDay(
  month: number,
  day: number,
  said: CalendarSaid,
  anchors: Anchors,
): Resolved {
  const inYear = (year: number): number =>
    dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  const { year, implied } = yearOf(said, anchors, DAYS, (y, p) => inYear(y) - dayNumber(p));
  if (year === null || day > daysInMonth(year, month)) {
    return { timex: monthDayTimex(year, month, day), implied: [], unit: 'day', first: null };
  }
  if (said.weekOf) return shiftUnit(inYear(year), 'week', 0, implied);
  return resolvedDay(inYear(year), implied);
}

/** A part of the year that begins with a month. */
function partOfYear(
  { year, implied }: Year,
  unit: TimeUnit | 'season',
  month: number,
  timex: (year: number | null) => string,
): Resolved {
  return { timex: timex(year), implied, unit, first: firstOf(year, month) };
}

/** "The '90s": the last such decade that had begun when the text was published. */
function fullDecade(decade: number, published: CivilDate | null): number {
  const year = published?.year ?? 2000;
  const here = Math.floor(year / 100) * 100 + decade;
  return here > year ? here - 100 : here;
}

/** The value of a date by the names and numbers of the calendar. */
export function resolveCalendar(said: CalendarSaid, anchors: Anchors): Resolved {
  const { month, day, weekday, quarter, half, season, decade, century, year: named } = said;
  if (said.holiday !== undefined) return resolveHoliday(said.holiday, said, anchors);
  if (month !== undefined && day !== undefined) return resolveMonthDay(month, day, said, anchors);
  if (weekday !== undefined) return resolveWeekday(weekday, said, anchors);
  if (month !== undefined && said.repeated) {
    return { timex: monthTimex(null, month), implied: [], unit: 'month', first: null };
  }
  if (month !== undefined) {
    const year = yearOf(said, anchors, MONTHS, (y, p) => (y - p.year) * 12 + month - p.month);
    return partOfYear(year, 'month', month, (y) => monthTimex(y, month));
  }
  if (quarter !== undefined) {
    const ahead = (y: number, p: CivilDate): number =>
      (y - p.year) * 4 + quarter - Math.ceil(p.month / 3);
    const year = yearOf(said, anchors, QUARTERS, ahead);
    return partOfYear(year, 'quarter', quarter * 3 - 2, (y) => quarterTimex(y, quarter));
  }
  if (half !== undefined) {
    const ahead = (y: number, p: CivilDate): number =>
      (y - p.year) * 2 + half - Math.ceil(p.month / 6);
    const year = yearOf(said, anchors, HALVES, ahead);
    return partOfYear(year, 'half', half * 6 - 5, (y) => halfTimex(y, half));
  }
  if (season !== undefined) {
    const begins = SEASON_MONTH[season];
    const year = yearOf(said, anchors, MONTHS, (y, p) => {
      const months = (y - p.year) * 12 + begins - p.month;
      return months <= 0 && months > -3 ? 0 : months;
    });
    return partOfYear(year, 'season', begins, (y) => seasonTimex(y, season));
  }
  if (decade !== undefined) {
    const full = decade >= 100 ? decade : fullDecade(decade, anchors.published);
    const implied = decade >= 100 ? [] : ['century'];
    return { timex: decadeTimex(full), implied, unit: 'decade', first: firstOf(full, 1) };
  }
  if (century !== undefined) {
    const first = firstOf(century * 100, 1);
    return { timex: centuryTimex(century), implied: [], unit: 'century', first };
  }
  if (named === undefined) return unresolved('day');
  if (said.lastYear !== undefined) {
    const timex = `${yearTimex(named)}/${yearTimex(said.lastYear)}`;
    return { timex, implied: [], unit: 'year', first: firstOf(named, 1) };
  }
  return { timex: yearTimex(named), implied: [], unit: 'year', first: firstOf(named, 1) };
}
