import { addMonths, civilDate, dayNumber, daysInMonth, mondayOf, weekdayOf } from './calendar.ts';

/** What a TIMEX3 value of a date or time says, field by field; null is not said or not known. */
export interface TimexParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 (Monday) to 7 (Sunday) */
  readonly weekday: number | null;
  /** TIMEX3 code of a part of the day: "NI". */
  readonly part: string | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Number of the first day of the stretch, and of the day after its last; null where not fully known. */
  readonly first: number | null;
  readonly after: number | null;
  /** A time of day without a date: "T09:45". */
  readonly bareTime: boolean;
}

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const UNKNOWN = { year: null, month: null, day: null, weekday: null, first: null, after: null };

type DateParts = Pick<TimexParts, 'year' | 'month' | 'day' | 'weekday' | 'first' | 'after'>;

const months = (
  year: number,
  month: number,
  count: number,
): Pick<TimexParts, 'first' | 'after'> => {
  const start = { year, month, day: 1 };
  return { first: dayNumber(start), after: dayNumber(addMonths(start, count)) };
};

function dateParts(value: string): DateParts | null {
  const coarse = /^(\d{2,3})$/.exec(value)?.[1];
  if (coarse) {
    const size = coarse.length === 3 ? 10 : 100;
    return { ...UNKNOWN, ...months(Number(coarse) * size, 1, size * 12) };
  }
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years) {
    const [from, to] = [Number(years[1]), Number(years[2])];
    return { ...UNKNOWN, ...months(from, 1, (to - from + 1) * 12) };
  }
  const match = /^(?:FY)?(\d{4}|XXXX)(?:-(.+))?$/.exec(value);
  if (!match) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const rest = match[2];
  if (rest === undefined)
    return year === null ? null : { ...UNKNOWN, year, ...months(year, 1, 12) };
  const monthDay = /^(\d\d|XX)(?:-(\d\d|XX))?$/.exec(rest);
  if (monthDay) return monthDayParts(year, monthDay[1] ?? 'XX', monthDay[2]);
  const week = /^W(\d\d|XX)(?:-(WE|[1-7]))?$/.exec(rest);
  if (week) return weekParts(year, week[1] ?? 'XX', week[2]);
  const name = /^(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(rest);
  if (!name || year === null) return name ? { ...UNKNOWN, year } : null;
  if (name[1]) return { ...UNKNOWN, year, ...months(year, Number(name[1]) * 3 - 2, 3) };
  if (name[2]) return { ...UNKNOWN, year, ...months(year, Number(name[2]) * 6 - 5, 6) };
  return { ...UNKNOWN, year, ...months(year, SEASONS[name[3] ?? ''] ?? 1, 3) };
}

function monthDayParts(year: number | null, mm: string, dd: string | undefined): DateParts | null {
  const month = mm === 'XX' ? null : Number(mm);
  const day = dd === undefined || dd === 'XX' ? null : Number(dd);
  const said = { ...UNKNOWN, year, month, day };
  if (month !== null && (month < 1 || month > 12)) return null;
  if (year === null || month === null) return said;
  if (dd === undefined) return { ...said, ...months(year, month, 1) };
  if (day === null || day < 1 || day > daysInMonth(year, month)) return said;
  const first = dayNumber({ year, month, day });
  return { ...said, weekday: weekdayOf(first), first, after: first + 1 };
}

function weekParts(year: number | null, ww: string, tail: string | undefined): DateParts {
  const weekday = tail !== undefined && tail !== 'WE' ? Number(tail) : null;
  if (year === null || ww === 'XX') return { ...UNKNOWN, year, weekday };
  const monday = mondayOf(year, Number(ww));
  if (weekday !== null)
    return {
      ...UNKNOWN,
      ...civilDate(monday + weekday - 1),
      weekday,
      first: monday + weekday - 1,
      after: monday + weekday,
    };
  return { ...UNKNOWN, year, first: tail === 'WE' ? monday + 5 : monday, after: monday + 7 };
}

/** More than two reports name; beyond it the memory is dropped and built again. */
const MAX_KNOWN = 1_000;

const known = new Map<string, TimexParts | null>();

/** Takes a TIMEX3 value of a date or time apart; null for one of another kind (a length of time) or none. */
export function timexParts(timex: string): TimexParts | null {
  const before = known.get(timex);
  if (before !== undefined) return before;
  const parts = partsOf(timex);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(timex, parts);
  return parts;
}

function partsOf(timex: string): TimexParts | null {
  const at = timex.indexOf('T');
  const date = at < 0 ? timex : timex.slice(0, at);
  const time = at < 0 ? '' : timex.slice(at + 1);
  const parts = date === '' ? UNKNOWN : dateParts(date);
  if (!parts || (date === '' && time === '')) return null;
  const none = { part: null, hour: null, minute: null, second: null, bareTime: date === '' };
  if (at < 0) return { ...parts, ...none };
  if (/^[A-Z]{2}$/.test(time)) return { ...parts, ...none, part: time };
  const clock = /^(\d\d)(?::(\d\d))?(?::(\d\d))?$/.exec(time);
  if (!clock) return null;
  const [hour, minute, second] = [clock[1], clock[2], clock[3]].map((field) =>
    field === undefined ? null : Number(field),
  );
  return { ...parts, ...none, hour: hour ?? null, minute: minute ?? null, second: second ?? null };
}
