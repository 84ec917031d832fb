import type { SentenceLanguage } from '../sentence-language.ts';
import { AFTER_CLOCK, BEFORE, BEFORE_NUMBER, CLOCK, EITHER, REGIONS } from './abbreviations.ts';
import { OPENERS, SAYING_VERBS, STARTERS } from './starters.ts';

/** English. */
export const en: SentenceLanguage = {
  before: BEFORE,
  beforeNumber: BEFORE_NUMBER,
  either: EITHER,
  clock: CLOCK,
  afterClock: AFTER_CLOCK,
  regions: REGIONS,
  starters: STARTERS,
  openers: OPENERS,
  sayingVerbs: SAYING_VERBS,
  ordinalStop: false,
};
