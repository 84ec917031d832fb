import { wordSet } from '../words.ts';

/*
 * The small words of names, and the nouns that take them. Particles after The Chicago Manual of Style, 8.5 to 8.11
 * (names with particles); the nouns are those of offices and bodies in en/people.ts that are used with "of".
 */
/** Stand within the names of persons: "Ursula van der Berg". */
export const PARTICLES = wordSet('de la van von der den bin ibn al el da di du del dos');

/** Behind these "of" belongs to the name: "Secretary of State", "Bank of England". */
export const OF_NOUNS = wordSet(
  `secretary department ministry university bank house board bureau church court institute office chief director head
  president governor college council city state republic kingdom union association league federation academy center
  centre school society minister speaker commissioner service chamber`,
);

/** Stand behind a name. */
export const SUFFIXES = wordSet('jr sr ii iii iv md phd');
