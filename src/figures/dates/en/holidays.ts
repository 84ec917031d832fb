import type { CivilDate } from '../calendar.ts';

/** A day fixed in the calendar; the nth weekday of a month (-1 the last); or days from Easter Sunday. */
export type HolidayRule =
  | { readonly on: Pick<CivilDate, 'month' | 'day'> }
  | { readonly nth: number; readonly weekday: number; readonly month: number }
  | { readonly easter: number };

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
