import en from '../../../assets/locales/en.json';
import type { Messages } from './catalogue.ts';

/** A language that the interface speaks, as a BCP 47 primary subtag. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'uk' | 'ar';

export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'uk', 'ar'];

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** English is bundled; each other catalogue is a chunk of its own, fetched from the package when it is chosen. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ default: Messages }>>> = {
  de: () => import('../../../assets/locales/de.json'),
  fr: () => import('../../../assets/locales/fr.json'),
  es: () => import('../../../assets/locales/es.json'),
  uk: () => import('../../../assets/locales/uk.json'),
  ar: () => import('../../../assets/locales/ar.json'),
};

export const ENGLISH: Messages = en;

/** Whether the language is written from right to left. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

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
  const wanted =
    chosen !== null && isLanguage(chosen)
      ? chosen
      : locales.map(({ language }) => language).find(isLanguage);
  const language = wanted ?? 'en';
  const locale = locales.find((one) => one.language === language);
  return { language, locale: locale?.toString() ?? language };
}

/** The catalogue of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? ENGLISH : (await LOADERS[language]()).default;
}
