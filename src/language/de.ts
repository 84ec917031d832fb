import type { SentenceLanguage } from './sentence-language.ts';
import { wordSet } from './words.ts';

/** German; abbreviations as the Duden lists them. */
export const de: SentenceLanguage = {
  before: wordSet(
    `hr fr dr prof dipl ing st hl gen maj oberst hptm z zb z.b d d.h u u.a v v.a vgl bzw bspw ca evtl ggf inkl exkl
    zzgl abzgl sog geb gest verh mind max mio mrd tsd`,
  ),
  beforeNumber: wordSet('nr art abs kap bd s abb tab aufl anm'),
  either: wordSet('usw etc u.a str e.v co inc jh jhd jan feb apr jun jul aug sep sept okt nov dez'),
  clock: wordSet(),
  afterClock: wordSet(),
  regions: wordSet(),
  starters: wordSet(
    `der die das den dem des ein eine einer einem einen er sie es wir ihr ich man dies diese dieser dieses jene und aber
    oder doch denn weil wenn als ob da dann so auch nur noch nun nach vor bei mit von zu zum zur in im an am auf aus
    für gegen ohne um unter über seit während trotz wegen laut wer was wann wo warum wie welche welcher mehr viele
    einige alle kein keine nicht dort hier heute gestern morgen zudem außerdem allerdings jedoch`,
  ),
  openers: wordSet('um am im nach vor gegen seit bis'),
  sayingVerbs: wordSet('sagte sagt fragte fragt schrieb schreibt rief erklärte betonte'),
  ordinalStop: true,
};
