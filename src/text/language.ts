import { de } from '../language/de.ts';
import { en } from '../language/en/sentences.ts';
import { es } from '../language/es.ts';
import { fr } from '../language/fr.ts';
import type { SentenceLanguage } from '../language/sentence-language.ts';

const LANGUAGES: ReadonlyMap<string, SentenceLanguage> = new Map([
  ['en', en],
  ['de', de],
  ['fr', fr],
  ['es', es],
]);

/** The primary subtag of a BCP 47 language: "de" of "de-AT"; English where none is stated. */
export function primaryLanguage(lang: string | null | undefined): string {
  return lang?.split(/[-_]/)[0]?.toLowerCase() || 'en';
}

/** What a language says about its sentences; for one without a table, English, whose marks most languages share. */
export function sentenceLanguage(lang: string | null | undefined): SentenceLanguage {
  return LANGUAGES.get(primaryLanguage(lang)) ?? en;
}
