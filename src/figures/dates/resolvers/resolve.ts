import { addMonths, type CivilDate, civilDate, dayNumber, weekdayOf } from '../calendar.ts';
import type { AnaphoricSaid, DateSaid, DeicticSaid, DigitsSaid, NthSaid } from '../said.ts';
import { resolveCalendar } from './calendar.ts';
import { type Anchors, type Resolved, resolvedDay, unresolved } from './resolved.ts';
import { shiftUnit } from './shift-unit.ts';

const MONTHS_OF: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  season: 3,
};

const weekdayFrom = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7);
const weekdayUpTo = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7);

function resolveNth(said: NthSaid, anchors: Anchors): Resolved {
  const { nth, weekday, unit } = said;
  const of = resolveDate(said.of, anchors);
  const months = MONTHS_OF[of.unit];
  if (of.first === null || months === undefined) return unresolved(unit);
  const last = dayNumber(addMonths(civilDate(of.first), months)) - 1;
  if (unit === 'day') {
    const from = weekday === undefined ? of.first : weekdayFrom(of.first, weekday);
    const to = weekday === undefined ? last : weekdayUpTo(last, weekday);
    const step = weekday === undefined ? 1 : 7;
    const day = nth < 0 ? to : from + (nth - 1) * step;
    return day <= last ? resolvedDay(day, of.implied) : unresolved(unit);
  }
  // A week belongs to the month that has most of it, which is the one with its Thursday: ISO 8601's rule for years.
  const thursday = nth < 0 ? weekdayUpTo(last, 4) : weekdayFrom(of.first, 4) + (nth - 1) * 7;
  return thursday <= last ? shiftUnit(thursday, unit, 0, of.implied) : unresolved(unit);
}

/** "A year earlier" is the same quarter or month of the year before, where the text is about one. */
function resolveAnaphor(
  { unit, shift, vague }: AnaphoricSaid,
  { mention, period }: Anchors,
): Resolved {
  if (vague) return unresolved(unit);
  const implied = ['anchor'];
  if (unit === 'year' && shift !== 0) {
    if (period?.first != null && shift === -1) {
      const [part, count] =
        period.unit === 'quarter' ? (['quarter', -4] as const) : (['month', -12] as const);
      return shiftUnit(period.first, part, count, implied);
    }
    if (mention?.first == null) return unresolved(unit);
    return shiftUnit(mention.first, 'year', shift, implied);
  }
  if (unit === 'quarter' && period?.unit === 'quarter' && period.first !== null) {
    return shiftUnit(period.first, unit, shift, implied);
  }
  if (shift !== 0 || mention?.first == null) return unresolved(unit);
  const fits =
    unit === mention.unit || unit === 'year' || (unit === 'month' && mention.unit === 'day');
  return fits ? shiftUnit(mention.first, unit, 0, implied) : unresolved(unit);
}

function resolveDeictic(
  { unit, shift, bare }: DeicticSaid,
  { published, period, direction }: Anchors,
): Resolved {
  if (!published) return unresolved(unit);
  const today = dayNumber(published);
  if (unit === 'year' && shift === -1 && period?.unit === 'quarter' && period.first !== null) {
    return shiftUnit(period.first, 'quarter', -4, ['anchor']);
  }
  if (bare && unit === 'weekend') {
    const onNow = weekdayOf(today) > 5;
    return shiftUnit(today, unit, onNow || direction === 'future' ? 0 : -1, ['year', unit]);
  }
  return shiftUnit(today, unit, shift, unit === 'year' ? ['year'] : ['year', unit]);
}

function resolveDigits({ readings }: DigitsSaid, { dayFirst }: Anchors): Resolved {
  const [monthFirst, other] = readings;
  if (!monthFirst) return unresolved('day');
  const settled = (date: CivilDate, implied: readonly string[]): Resolved =>
    resolvedDay(dayNumber(date), implied);
  if (!other || other.month === monthFirst.month) return settled(monthFirst, []);
  if (dayFirst === null)
    return { timex: `${monthFirst.year}-XX-XX`, implied: [], unit: 'day', first: null };
  return settled(dayFirst ? other : monthFirst, ['order']);
}

/** The TIMEX3 value of a date; what can't be known stays as X. */
export function resolveDate(said: DateSaid, anchors: Anchors): Resolved {
  switch (said.form) {
    case 'calendar':
      return resolveCalendar(said, anchors);
    case 'deictic':
      return resolveDeictic(said, said.ago ? anchors : { ...anchors, period: null });
    case 'anaphoric':
      return resolveAnaphor(said, anchors);
    case 'nth':
      return resolveNth(said, anchors);
    case 'digits':
      return resolveDigits(said, anchors);
  }
}
