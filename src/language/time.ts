/** A unit of calendar time, by its singular English name. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 codes of the seasons and of the parts of a day (TimeML 1.2.1). */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Which one of several of a name: "last August", "this August", "next August". */
export type Order = 'last' | 'this' | 'next';

/** TIMEX3 modifiers (TimeML 1.2.1, attribute `mod`). */
export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A day fixed in the calendar; the nth weekday of a month (-1 the last); or days from Easter Sunday. */
export type HolidayRule =
  | { readonly on: { readonly month: number; readonly day: number } }
  | { readonly nth: number; readonly weekday: number; readonly month: number }
  | { readonly easter: number };
