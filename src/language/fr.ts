import type { SentenceLanguage } from './sentence-language.ts';
import { wordSet } from './words.ts';

/** French; abbreviations as the Lexique des règles typographiques of the Imprimerie nationale lists them. */
export const fr: SentenceLanguage = {
  before: wordSet(
    'm mm me dr pr mgr st ste gén gal cap col lt cdt p.ex p ex cf av apr env chap j.-c m.le adj',
  ),
  beforeNumber: wordSet('n° no nos art p pp vol t fig al'),
  either: wordSet('etc j.-c s.a s.a.r.l bd av janv févr avr juill sept oct nov déc'),
  clock: wordSet(),
  afterClock: wordSet(),
  regions: wordSet(),
  starters: wordSet(
    `le la les l un une des du de ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles
    on je tu nous vous qui que quoi quand où pourquoi comment combien si et mais ou donc or ni car à au aux dans en par
    pour sur sous avec sans chez vers depuis pendant selon après avant lors malgré plus moins tout tous toute aussi
    ainsi cependant toutefois enfin hier aujourd'hui demain c'est il y`,
  ),
  openers: wordSet('à vers en depuis dès après avant'),
  sayingVerbs: wordSet('demande demandé dit déclare déclaré écrit lance lancé'),
  ordinalStop: false,
};
