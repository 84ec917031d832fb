import type { SentenceLanguage } from './sentence-language.ts';
import { wordSet } from './words.ts';

/** Spanish; abbreviations as the Ortografía of the Real Academia Española lists them. */
export const es: SentenceLanguage = {
  before: wordSet(
    `sr sra sres sras srta dr dra d dña prof profa gral cnel tte cap sgto mons excmo excma ilmo lic ing arq pdte sto sta
    av avda p ej p.ej vs ee ee.uu`,
  ),
  beforeNumber: wordSet('n.º núm nro art pág págs cap vol fig tel'),
  either: wordSet(
    'etc ud uds vd vds ee.uu uu s.a s.l c.v cía ltda a.m p.m a.c d.c ene feb abr ago sept oct nov dic',
  ),
  clock: wordSet('a.m p.m'),
  afterClock: wordSet(),
  regions: wordSet(),
  starters: wordSet(
    `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis nuestro nuestra él ella
    ellos ellas yo nosotros usted ustedes quien qué quién cuándo dónde cómo cuánto por y pero o ni aunque si porque
    cuando mientras como según a al ante bajo con contra de del desde durante en entre hacia hasta para sin sobre tras
    no sí también además sin ya hoy ayer mañana luego entonces más menos todo todos toda muchos algunos`,
  ),
  openers: wordSet('a hacia desde en tras antes después'),
  sayingVerbs: wordSet('preguntó dijo dice afirmó señaló escribió añadió exclamó respondió'),
  ordinalStop: false,
};
