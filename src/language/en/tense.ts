import { wordSet, wordsOf } from '../words.ts';
import { IRREGULAR_PASTS } from './verbs.ts';

/**
 * Words that point a bare weekday or month forwards: auxiliaries of the future, the simple present of timetables, and
 * words of plans (Quirk et al., A Comprehensive Grammar of the English Language, 4.41-4.48).
 */
export const FUTURE =
  wordSet(`will 'll ’ll shall won't won’t would should must scheduled slated due expected expects expect planning intends
  hopes aims poised upcoming coming payable effective soon meet meets begin begins start starts open opens resume
  resumes expires ends arrives takes leaves faces returns votes visits kicks hosts plays heads`);

/** Of those, participles that "had been" turns into the past: "it had been due on Friday". */
export const PLANNED = wordSet('scheduled slated due expected');

/** Words after which "to" and a verb speak of what is to come: "agreed to leave". */
export const BEFORE_INFINITIVE =
  wordSet(`decided agreed plans plan planned expects expected scheduled hopes hope wants want ordered intends intend vowed
  promised aims set due likely going ready needs has have is are was were threatened pledged time proposed voted`);

/** Words that point backwards: past forms that end otherwise than in "-ed". */
export const PAST = new Set([
  ...IRREGULAR_PASTS,
  ...wordsOf(`was were had did has have been hit died taken given seen done known ago shut set let cost hurt read burst spread
  split quit lay bound`),
]);

/** Words in "-ed" that are no past verbs, so that the ending is no evidence. */
export const NOT_PAST =
  wordSet(`united hundred indeed need speed exceed proceed shed embed feed seed breed succeed sacred kindred alleged
  so-called armed proposed planned related based`);

/** Words after which a participle is no past: "will be named", "to be held". */
export const BEFORE_PASSIVE = wordSet('be being get');

/** Prepositions and phrases before a date that point forwards whatever the verb. */
export const FORWARD_PHRASES: readonly (readonly string[])[] = [
  ['until'],
  ['till'],
  ['no', 'later', 'than'],
  ['as', 'soon', 'as'],
  ['as', 'early', 'as'],
  ['beginning'],
  ['starting'],
  ['effective'],
];

/** Prepositions that point forwards where no past verb stands before them. */
export const FORWARD_PREPOSITIONS = wordSet('by before from through');

/** Prepositions before a date that always point backwards. */
export const BACKWARD_PREPOSITIONS = wordSet('since');

/** Words that only the bare form of a verb follows: "will hit" is no past. */
export const BARE_BEFORE = wordSet('will would shall should must may might can could to not');

/** Verbs of reporting: their tense says nothing of when what they report takes place. */
export const REPORTING = wordSet(
  'said told added announced reported noted stated confirmed warned explained',
);
