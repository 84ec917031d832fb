import type { Catalogue, Messages } from './catalogue.ts';
import { ENGLISH } from './english.ts';
import { catalogueLoader, languageOf } from './load.ts';

/** A language that the interface speaks, as a BCP 47 primary subtag: each that has a file in assets/locales. */
export type Language = string;

// A bundler's: what the terminal says is in the files beside this one.
const OTHERS = import.meta.glob<Messages>(
  ['../../../assets/locales/*.json', '!../../../assets/locales/en.json'],
  { query: '?only=reading.json', import: 'reading' },
);

export const LANGUAGES: readonly Language[] = ['en', ...Object.keys(OTHERS).map(languageOf)];

/** The catalogue of popup, panel and full page in a language. */
export const loadMessages = catalogueLoader<Catalogue>(ENGLISH, OTHERS);

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/**
 * The first of the reader's languages that the interface speaks, with the reader's own regional form for numbers and
 * dates ("en-GB"); English where there is none. Tags that aren't well-formed are passed over.
 * @param preferred BCP 47, most wanted first, as the browser tells them
 * @param chosen the language that the reader chose for this extension; null, or one that it doesn't speak: the browser's
 */
export function chooseLanguage(
  preferred: readonly string[],
  chosen: string | null = null,
): {
  readonly language: Language;
  readonly locale: string;
} {
  const locales = preferred.flatMap((tag) => localeOf(tag) ?? []);
  const wanted = [chosen, ...locales.map((locale) => locale.language)];
  const language = wanted.find((one) => one !== null && LANGUAGES.includes(one)) ?? 'en';
  const locale = locales.find((one) => one.language === language);
  return { language, locale: locale?.toString() ?? language };
}
