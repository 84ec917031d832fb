import type { DayPart, HolidayRule, Mod, Order, Season } from '../time.ts';
import { numbered, wordMap, wordSet, wordsOf } from '../words.ts';
import { DECADES } from './numbers.ts';

/** Parts of a day with their TIMEX3 codes (TimeML 1.2.1: MO, MI, AF, EV, NI, DT). */
export const DAY_PARTS = wordMap<DayPart>([
  ['morning mornings', 'MO'],
  ['afternoon afternoons', 'AF'],
  ['evening evenings', 'EV'],
  ['night nights overnight', 'NI'],
]);

/** Days counted from the day of publication. */
export const DEICTIC_DAYS = numbered('yesterday|today tonight|tomorrow', -1);

/** Words before a date that narrow it to a part of itself, with their TIMEX3 modifiers. */
export const EDGES = wordMap<Mod>([
  ['early earlier', 'START'],
  ['late later', 'END'],
  ['mid', 'MID'],
]);

/** Nouns of the same: "the end of 2023", "the middle of October". */
export const EDGE_NOUNS = wordMap<Mod>([
  ['beginning start', 'START'],
  ['middle', 'MID'],
  ['end close', 'END'],
]);

/** Named days of the year that news dates events by (5 U.S.C. 6103; Gregorian church calendar). */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year's day", { on: { month: 1, day: 1 } }],
  ["new year's eve", { on: { month: 12, day: 31 } }],
  ["valentine's day", { on: { month: 2, day: 14 } }],
  ["st patrick's day", { on: { month: 3, day: 17 } }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['memorial day', { nth: -1, weekday: 1, month: 5 }],
  ['juneteenth', { on: { month: 6, day: 19 } }],
  ['fourth of july', { on: { month: 7, day: 4 } }],
  ['independence day', { on: { month: 7, day: 4 } }],
  ['labor day', { nth: 1, weekday: 1, month: 9 }],
  ['columbus day', { nth: 2, weekday: 1, month: 10 }],
  ['halloween', { on: { month: 10, day: 31 } }],
  ['veterans day', { on: { month: 11, day: 11 } }],
  ['thanksgiving', { nth: 4, weekday: 4, month: 11 }],
  ['thanksgiving day', { nth: 4, weekday: 4, month: 11 }],
  ['christmas eve', { on: { month: 12, day: 24 } }],
  ['christmas day', { on: { month: 12, day: 25 } }],
  ['christmas', { on: { month: 12, day: 25 } }],
  ['boxing day', { on: { month: 12, day: 26 } }],
]);

/** Words that may follow the last day of a list ("on April 24 and 25 in Oslo"); a noun there would be counted by it. */
export const FOLLOWERS =
  wordSet(`in at on and or but to by for of with after before when as from was were is are will had has have he she they it
  the while during`);

/** Month names and their abbreviations (Associated Press Stylebook, "months"; ISO 8601 numbers). */
export const MONTHS = numbered(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|' +
    'november nov|december dec',
  1,
);

/** Month names that are other words or names too, and need a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS = wordSet('may march mar april june august jan dec');

/** Words behind which such a name is a month. */
export const BEFORE_MONTH = wordSet(
  'in since until till last next this early late mid during through throughout between each every past',
);

/** Words behind which it is one unless another name follows: "by May", but "by May Lindqvist". */
export const MAYBE_BEFORE_MONTH = wordSet('by of from to before after for on');

/** Words that choose one of several of a name: "last August", "the coming winter". */
export const ORDERS = wordMap<Order>([
  ['last past', 'last'],
  ['this current', 'this'],
  ['next coming upcoming', 'next'],
]);

/** Words that count from a time named before, not from the day of publication. */
export const ANAPHORS = numbered('previous preceding prior|same that|following', -1);

/** Seasons with their TIMEX3 codes (TimeML 1.2.1). */
export const SEASONS = wordMap<Season>([
  ['spring springtime', 'SP'],
  ['summer summertime', 'SU'],
  ['autumn fall', 'FA'],
  ['winter wintertime', 'WI'],
]);

/** Weekday names and abbreviations, numbered as ISO 8601 does. */
export const WEEKDAYS = numbered(
  'monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun',
  1,
);

/** Short forms that are other words too: read only before a comma or a date. */
export const SHORT_WEEKDAYS = wordSet('mon tue tues wed weds thu thur thurs fri sat sun');

/** Words that let a bare number behind them be a year: prepositions and modifiers. */
export const BEFORE_YEAR =
  wordSet(`in since until till by of from to before after during for early late mid through throughout between year fiscal
  circa around about than and or into`);

/** Of those, the ones behind which a number is a year even before a plural noun: "in 1999 elections". */
export const SURELY_BEFORE_YEAR = wordSet('in since until till during early late mid year fiscal');

/** Hedges that numbers of things have more often than years. */
export const HEDGES_OF_NUMBERS = wordSet('about around than');

/** Determiners: "the 2012 election". */
export const DETERMINERS = wordSet('the its their his her our your my a this that');

/** Words before the year that an accounting period is named by. */
export const YEAR_WORDS = new Set([...wordsOf('fiscal financial year fy q h'), ...DECADES.keys()]);

/** Words behind which a year stands that another is held against: "down four points on 2019". */
export const COMPARING = wordSet('on against versus vs with');

/** Plurals that a year stands before: "from 1990 levels", "at 2015 prices", "its 2025 earnings". */
export const AFTER_YEAR =
  wordSet(`levels prices figures terms standards polls results values borders earnings revenues profits forecasts estimates
  elections riots protests`);
