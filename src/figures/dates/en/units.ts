import type { TimeUnit } from '../said.ts';

export interface UnitName {
  readonly unit: TimeUnit;
  readonly plural: boolean;
}

const NAMES: readonly (readonly [singular: string, plural: string, unit: TimeUnit])[] = [
  ['second', 'seconds', 'second'],
  ['sec', 'secs', 'second'],
  ['minute', 'minutes', 'minute'],
  ['min', 'mins', 'minute'],
  ['hour', 'hours', 'hour'],
  ['hr', 'hrs', 'hour'],
  ['day', 'days', 'day'],
  ['week', 'weeks', 'week'],
  ['weekend', 'weekends', 'weekend'],
  ['fortnight', 'fortnights', 'fortnight'],
  ['month', 'months', 'month'],
  ['quarter', 'quarters', 'quarter'],
  ['year', 'years', 'year'],
  ['yr', 'yrs', 'year'],
  ['decade', 'decades', 'decade'],
  ['century', 'centuries', 'century'],
  ['millennium', 'millennia', 'millennium'],
];

/** Units of time in singular and plural. */
export const UNITS: ReadonlyMap<string, UnitName> = new Map(
  NAMES.flatMap(([one, many, unit]): [string, UnitName][] => [
    [one, { unit, plural: false }],
    [many, { unit, plural: true }],
  ]),
);

/** Symbols of units (BIPM, "The International System of Units", table 8), which stand behind digits alone. */
export const SYMBOLS: ReadonlyMap<string, TimeUnit> = new Map([
  ['h', 'hour'],
  ['s', 'second'],
]);

/** Units written together with "long": "a daylong visit". */
export const LONG_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['daylong', 'day'],
  ['hourlong', 'hour'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['decadelong', 'decade'],
]);
