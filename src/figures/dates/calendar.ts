/**
 * Calendar arithmetic on day numbers (days since 1 January 1970, proleptic Gregorian calendar), free of time
 * zones and of the clock. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; weeks as ISO 8601.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** The day number of a date. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that a day falls in. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dayNumber({ ...next, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** A date some months on or back; the day is cut to the length of the month arrived at. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Reads the date of an ISO 8601 date or date-time as written (its own offset); null where it isn't one. */
export function parseIsoDate(iso: string | null | undefined): CivilDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}
