import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { finding as english } from '../../../assets/locales/en.json?only=finding.json';
import type { FindingCatalogue, MessagesOf } from './catalogue.ts';
import { catalogueLoader } from './load.ts';
import { createTranslator, type Translator } from './translator.tsx';

/* The texts of finding another report: loaded with that view, never with a popup that shows a comparison. */

export type FindingTranslator = Translator<FindingCatalogue>;

/** The catalogue of finding in a language. */
export const loadFindingMessages = catalogueLoader<FindingCatalogue>(
  english,
  import.meta.glob<MessagesOf<FindingCatalogue>>(
    ['../../../assets/locales/*.json', '!../../../assets/locales/en.json'],
    { query: '?only=finding.json', import: 'finding' },
  ),
);

/** The language that finding is shown in; English where none is provided. */
export const FindingLanguageContext = createContext<FindingTranslator>(
  createTranslator('en', english),
);

export function useFindingLanguage(): FindingTranslator {
  return useContext(FindingLanguageContext);
}
