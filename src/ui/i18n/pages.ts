import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import en from '../../../assets/locales/pages/en.json';
import type { MessagesOf, PagesCatalogue } from './catalogue.ts';
import type { Language } from './languages.ts';
import { createTranslator, type Translator } from './translator.tsx';

/* The texts of the extension's pages in tabs. Popup and panel must not import this: it would be loaded at every click. */

export type PagesTranslator = Translator<PagesCatalogue>;

type PagesMessages = MessagesOf<PagesCatalogue>;

const LOADERS: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ default: PagesMessages }>>
> = {
  de: () => import('../../../assets/locales/pages/de.json'),
  fr: () => import('../../../assets/locales/pages/fr.json'),
  es: () => import('../../../assets/locales/pages/es.json'),
  uk: () => import('../../../assets/locales/pages/uk.json'),
  ar: () => import('../../../assets/locales/pages/ar.json'),
};

/** The pages' catalogue of a language. */
export async function loadPagesMessages(language: Language): Promise<PagesMessages> {
  return language === 'en' ? en : (await LOADERS[language]()).default;
}

/** The language that the pages' own texts are shown in; English where none is provided. */
export const PagesLanguageContext = createContext<PagesTranslator>(createTranslator('en', en));

/** The translator of the pages' own texts; `useLanguage` has those that popup and panel show too. */
export function usePagesLanguage(): PagesTranslator {
  return useContext(PagesLanguageContext);
}
