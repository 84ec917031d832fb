import type { CivilDate } from '../calendar.ts';
import type { Season, TimeUnit } from '../said.ts';
import { dayTimex } from '../timex.ts';
import type { Direction } from './tense.ts';

/** What a date came to. */
export interface Resolved {
  /** TIMEX3 value, with X for what can't be known. */
  readonly timex: string;
  /** Parts of the value that the text didn't say. */
  readonly implied: readonly string[];
  readonly unit: TimeUnit | 'season';
  /** Number of the first day of the time; null where it is not fully known. */
  readonly first: number | null;
}

/** What a date is resolved against. */
export interface Anchors {
  /** The day of publication; null where it isn't known. */
  readonly published: CivilDate | null;
  /** The time that the text named last: "that day". */
  readonly mention: Resolved | null;
  /** The quarter or month that the text is about: "a year earlier". */
  readonly period: Resolved | null;
  readonly direction: Direction | null;
  /** Whether 09/01/2025 is the ninth of January; null where the language doesn't settle it. */
  readonly dayFirst: boolean | null;
}

const UNKNOWN: Partial<Record<TimeUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  decade: 'XXX',
  century: 'XX',
  hour: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX:XX',
  second: 'XXXX-XX-XXTXX:XX:XX',
};

/** A time of which only the unit is known. */
export function unresolved(unit: TimeUnit): Resolved {
  return { timex: UNKNOWN[unit] ?? 'XXXX', implied: [], unit, first: null };
}

/** A single day. */
export function resolvedDay(day: number, implied: readonly string[]): Resolved {
  return { timex: dayTimex(day), implied, unit: 'day', first: day };
}

/** The month in which each season begins in the northern hemisphere (meteorological seasons). */
export const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
