import type { TimeUnit } from '../time.ts';
import { wordMap, wordSet } from '../words.ts';

/** Adjectives that may stand between number and unit without a change of length: "two full years". */
export const FILLERS =
  wordSet(`more consecutive straight full additional long whole solid further extra calendar successive business trading
  school working short separate entire odd plus`);

/** Words between article and number: "the past two years", "the first nine months". */
export const SPAN_WORDS = wordSet(
  `past last next first final coming recent previous following preceding latest another additional remaining prior`,
);

/** Words that may stand before "a year" where it is a length; elsewhere it is a rate ("two flights a week"). */
export const BEFORE_ONE =
  wordSet(`in for within after than of over under about almost nearly around roughly half lasted lasting lasts took takes
  take taking spent spend spending barely least most to up just only by during through as last wait served until
  before with from quite throughout approximately beyond hardly scarcely and`);

/** Adverbs and adjectives of what is done again and again, with the unit that they repeat in. */
export const REPEATED = wordMap<TimeUnit>([
  ['hourly', 'hour'],
  ['daily nightly', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly annually', 'year'],
]);

/** Words behind which "last" is a verb. */
export const BEFORE_VERB = wordSet(
  'to will would could can may might should must not only usually often',
);

export interface UnitName {
  readonly unit: TimeUnit;
  readonly plural: boolean;
}

/** Units of time, each with its abbreviations, in singular and plural. */
const NAMES: readonly (readonly [unit: TimeUnit, singular: string, plural: string])[] = [
  ['second', 'second sec', 'seconds secs'],
  ['minute', 'minute min', 'minutes mins'],
  ['hour', 'hour hr', 'hours hrs'],
  ['day', 'day', 'days'],
  ['week', 'week', 'weeks'],
  ['weekend', 'weekend', 'weekends'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year yr', 'years yrs'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia'],
];

/** Their forms. */
export const UNITS = wordMap<UnitName>(
  NAMES.flatMap(([unit, singular, plural]) => [
    [singular, { unit, plural: false }],
    [plural, { unit, plural: true }],
  ]),
);

/** Symbols of units (BIPM, "The International System of Units", table 8), which stand behind digits alone. */
export const SYMBOLS = wordMap<TimeUnit>([
  ['h', 'hour'],
  ['s', 'second'],
]);

/** Units written together with "long": "a daylong visit". */
export const LONG_UNITS = wordMap<TimeUnit>(
  (['hour', 'day', 'week', 'month', 'year', 'decade'] as const).map((unit) => [
    `${unit}long`,
    unit,
  ]),
);
