import { PERSON_NOUNS } from '../language/en/person-nouns.ts';
import type { Lexeme } from './lexemes.ts';

/** Pronouns for people of an age: "anyone 21 or older", "those under 18". */
const PRONOUNS: ReadonlySet<string> = new Set(
  'anyone everyone someone those others persons'.split(' '),
);

/** Whether a word is a noun for a person or people, singular or plural. */
export function isPerson(lexeme: Lexeme | undefined): boolean {
  const name = lexeme?.lower ?? '';
  return PERSON_NOUNS.has(name) || PERSON_NOUNS.has(name.replace(/s$/, '')) || PRONOUNS.has(name);
}
