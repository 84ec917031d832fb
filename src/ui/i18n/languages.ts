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

/**
 * The first of the reader's languages that the interface speaks, with the reader's own regional form for numbers and
 * dates ("en-GB"); English where there is none. Tags that aren't well-formed are passed over.
 */
export function chooseLanguage(preferred: readonly string[]): {
  readonly language: Language;
  readonly locale: string;
} {
  for (const tag of preferred) {
    try {
      const locale = new Intl.Locale(tag);
      if (isLanguage(locale.language)) {
        return { language: locale.language, locale: locale.toString() };
      }
    } catch {
      // Not a language tag: the next one may be.
    }
  }
  return { language: 'en', locale: 'en' };
}

/** The catalogue of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? ENGLISH : (await LOADERS[language]()).default;
}
