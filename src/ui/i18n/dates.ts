const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const TIME = /^(?:(\d{4}-\d{2}-\d{2}))?T(\d{2}):(\d{2})/;
const DAY_MS = 86_400_000;

/** A day of the calendar is the same day wherever the reader is: it is formatted in UTC, in which it was parsed. */
function calendar(locale: string, utc: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utc);
}

/** The Monday of an ISO 8601 week, in UTC milliseconds. Week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * DAY_MS;
}

/**
 * A publication date in the reader's form: a date alone stays a date, a date-time is shown in the reader's time zone.
 * @param iso ISO 8601
 * @returns null where it can't be read as one
 */
export function formatPublished(iso: string, locale: string): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  if (DATE.test(iso)) return calendar(locale, time, { dateStyle: 'medium' });
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/**
 * A TIMEX3 value (date, month, year, ISO week, time of day) in the reader's form.
 * @returns null for values that have no plain form ("2024-10-LATE", "PAST_REF"): the source's own words serve there
 */
export function formatTimex(timex: string, locale: string): string | null {
  const time = TIME.exec(timex);
  if (time) {
    const [, day = '2000-01-01', hour, minute] = time;
    const clock = Date.parse(`${day}T${hour}:${minute}Z`);
    if (Number.isNaN(clock)) return null;
    // Each language joins the two in its own way.
    const dateStyle = time[1] === undefined ? undefined : ('medium' as const);
    return calendar(locale, clock, { dateStyle, timeStyle: 'short' });
  }
  if (DATE.test(timex)) {
    const day = Date.parse(timex);
    return Number.isNaN(day) ? null : calendar(locale, day, { dateStyle: 'medium' });
  }
  const month = MONTH.exec(timex);
  if (month) {
    const utc = Date.UTC(Number(month[1]), Number(month[2]) - 1, 1);
    return calendar(locale, utc, { year: 'numeric', month: 'short' });
  }
  const week = WEEK.exec(timex);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return format.formatRange(monday, monday + 6 * DAY_MS);
  }
  if (YEAR.test(timex)) {
    return calendar(locale, Date.UTC(Number(timex), 0, 1), { year: 'numeric' });
  }
  return null;
}
