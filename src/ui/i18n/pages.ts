import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pages as english } from '../../../assets/locales/en.json?only=pages.json';
import type { MessagesOf, PagesCatalogue } from './catalogue.ts';
import { catalogueLoader } from './load.ts';
import { createTranslator, type Translator } from './translator.tsx';

/* The texts of the extension's pages in tabs. Popup and panel must not import this: it would be loaded at every click. */

export type PagesTranslator = Translator<PagesCatalogue>;

/** The pages' catalogue of a language. */
export const loadPagesMessages = catalogueLoader<PagesCatalogue>(
  english,
  import.meta.glob<MessagesOf<PagesCatalogue>>(
    ['../../../assets/locales/*.json', '!../../../assets/locales/en.json'],
    { query: '?only=pages.json', import: 'pages' },
  ),
);

/** The language that the pages' own texts are shown in; English where none is provided. */
export const PagesLanguageContext = createContext<PagesTranslator>(createTranslator('en', english));

/** The translator of the pages' own texts; `useLanguage` has those that popup and panel show too. */
export function usePagesLanguage(): PagesTranslator {
  return useContext(PagesLanguageContext);
}
