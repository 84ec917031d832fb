import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import en from '../../../assets/locales/finding/en.json';
import type { MessagesOf } from './catalogue.ts';
import type { Language } from './languages.ts';
import { createTranslator, type Translator } from './translator.tsx';

/* The texts of finding another report: loaded with that view, never with a popup that shows a comparison. */

export type FindingCatalogue = typeof en;

export type FindingTranslator = Translator<FindingCatalogue>;

type FindingMessages = MessagesOf<FindingCatalogue>;

const LOADERS: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ default: FindingMessages }>>
> = {
  de: () => import('../../../assets/locales/finding/de.json'),
  fr: () => import('../../../assets/locales/finding/fr.json'),
  es: () => import('../../../assets/locales/finding/es.json'),
  uk: () => import('../../../assets/locales/finding/uk.json'),
  ar: () => import('../../../assets/locales/finding/ar.json'),
};

/** The catalogue of finding in a language. */
export async function loadFindingMessages(language: Language): Promise<FindingMessages> {
  return language === 'en' ? en : (await LOADERS[language]()).default;
}

/** The language that finding is shown in; English where none is provided. */
export const FindingLanguageContext = createContext<FindingTranslator>(createTranslator('en', en));

export function useFindingLanguage(): FindingTranslator {
  return useContext(FindingLanguageContext);
}
