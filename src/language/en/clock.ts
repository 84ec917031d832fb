import type { Mod } from '../time.ts';
import { wordMap, wordSet, wordsOf } from '../words.ts';
import { WEEKDAYS } from './calendar.ts';
import { CLOCK_SIDES, HEDGES_BEFORE } from './hedges.ts';

/** Words before a time by the clock, with their TIMEX3 modifiers. */
export const CLOCK_HEDGES: ReadonlyMap<string, Mod> = new Map([
  ...HEDGES_BEFORE.filter(({ bound }) => bound === 'about').map(
    ({ words, fromBelow }): [string, Mod] => [words.join(' '), fromBelow ? 'BEFORE' : 'APPROX'],
  ),
  ...Object.entries(CLOCK_SIDES).flatMap(([mod, phrases]) =>
    phrases.map((phrase): [string, Mod] => [phrase, mod as Mod]),
  ),
]);

/** Hours with a name of their own; midnight ends the day. */
export const NAMED_HOURS = wordMap([
  ['noon midday', 12],
  ['midnight', 24],
]);

/** Abbreviations of time zones that news gives times in (IANA time zone database). */
export const ZONES = wordSet(
  `gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet ist jst msk aest aedt hst akst akdt`,
);

/** Words before digits with a colon or full stop that make them a time: "at 10:15", not a verse or a score. */
export const BEFORE_CLOCK = wordSet(
  'at by until till before after around about from since to between approximately',
);

/** Words that may stand between a time by the clock and its day: "Saturday night at around 9 p.m." */
export const BESIDE_CLOCK = wordSet(
  'at on , ( ) midnight noon the around about just local time night morning evening shortly from by',
);

/** Every word with which a time by the clock can begin, hedges aside. */
export const CLOCK_WORDS: readonly string[] = [
  ...NAMED_HOURS.keys(),
  ...Object.values(CLOCK_SIDES).flatMap((phrases) => phrases.map((one) => one.split(' ')[0] ?? '')),
];

/** Words before digits with colons that were taken with a stopwatch: "won in 2:04:35", "a time of 3:43.13". */
export const STOPWATCH = wordSet('in of clocked timed ran swam posted');

/** Words behind "9.30" that make it a time by the clock where one of the words above stands before it. */
export const AFTER_CLOCK = new Set([
  ...wordsOf('today tonight tomorrow yesterday sharp local'),
  ...[...WEEKDAYS.keys()].filter((name) => name.endsWith('day')),
]);
