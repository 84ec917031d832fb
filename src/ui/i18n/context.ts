import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from './translator.tsx';

/** The language that everything below is shown in; English where none is provided. */
export const LanguageContext = createContext<Translator>(createTranslator());

/** The translator of the language around a component. */
export function useLanguage(): Translator {
  return useContext(LanguageContext);
}
