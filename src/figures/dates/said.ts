import type { DayPart, Order, Season, TimeUnit } from '../../language/time.ts';
import type { CivilDate } from './calendar.ts';

export type { DayPart, Mod, Order, Season, TimeUnit } from '../../language/time.ts';

/** Names and numbers of the calendar, as far as the text gives them: "Friday", "9 January", "the third quarter". */
export interface CalendarSaid {
  readonly form: 'calendar';
  readonly century?: number;
  /** First year of the decade: 1990; below 100 where the century isn't said ("the '90s"). */
  readonly decade?: number;
  readonly year?: number;
  /** The last year of "1914-1918", "2023-24". */
  readonly lastYear?: number;
  /** "last year", "this year", "next year" beside a smaller part: -1, 0, 1. */
  readonly yearShift?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number;
  /** "Fridays", "every Friday". */
  readonly repeated?: boolean;
  /** "The previous Friday": counted from the day named before. */
  readonly fromMention?: -1 | 1;
  /** "Friday of last week": -1. */
  readonly weekShift?: number;
  /** A named day of the year: "Christmas". */
  readonly holiday?: string;
  readonly fiscal?: boolean;
  /** "The week of 14 April": the week that the day falls in. */
  readonly weekOf?: boolean;
  readonly order?: Order;
}

/** A unit counted from the day of publication: "yesterday", "last week", "two years ago". */
export interface DeicticSaid {
  readonly form: 'deictic';
  readonly unit: TimeUnit;
  readonly shift: number;
  /** "The weekend": the last or the next as the verb has it. */
  readonly bare?: boolean;
  /** Counted with "ago": "a year ago" may mean the same quarter of the year before. */
  readonly ago?: boolean;
}

/** A unit counted from a time that the text named before: "two days later", "a year earlier", "the quarter". */
export interface AnaphoricSaid {
  readonly form: 'anaphoric';
  readonly unit: TimeUnit;
  readonly shift: number;
  /** "Two days later", "several years later": how far, but from where isn't said; left unresolved. */
  readonly vague?: boolean;
}

/** "the last week of December", "the second day of the month"; -1 is the last. */
export interface NthSaid {
  readonly form: 'nth';
  readonly nth: number;
  readonly unit: 'day' | 'week' | 'weekend';
  /** For "the first Monday of May". */
  readonly weekday?: number;
  readonly of: DateSaid;
}

/** A date in digits alone, of which two orders are possible: "09/01/2025". */
export interface DigitsSaid {
  readonly form: 'digits';
  readonly readings: readonly CivilDate[];
}

export type DateSaid = CalendarSaid | DeicticSaid | AnaphoricSaid | NthSaid | DigitsSaid;

/** A part of a day: "Friday night", "this morning"; without a date where none is said. */
export interface PartSaid {
  readonly form: 'part';
  readonly part: DayPart;
  readonly date: DateSaid | null;
  /** "Tuesday nights": every one of them. */
  readonly repeated?: boolean;
}

/** A time by the clock, with its date where one stands beside it. */
export interface ClockSaid {
  readonly form: 'clock';
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly date: DateSaid | null;
  /** "at 10:15": morning or evening isn't said. */
  readonly halfUnknown: boolean;
  readonly zone: string | null;
}

/** A length of time: "two years", "several weeks" (count null), "a day and a half". */
export interface DurationSaid {
  readonly form: 'duration';
  readonly unit: TimeUnit;
  /** Null where the number is vague. */
  readonly low: number | null;
  readonly high: number | null;
  /** TIMEX3 value. */
  readonly timex: string;
  readonly bound: 'exact' | 'about' | 'more' | 'atLeast' | 'less' | 'atMost' | 'range';
  /** How many is not said but lies in the word: "daily", "the week ending Friday". */
  readonly uncounted?: true;
}

/** An expression of time that no reader could compare: "years ago". Read so that no part of it becomes a figure. */
export interface NoFigure {
  readonly form: 'none';
}

export type Said = DateSaid | PartSaid | ClockSaid | DurationSaid | NoFigure;
