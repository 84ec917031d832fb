import { storedLanguage } from '../../src/platform/language-choice.ts';
import {
  chooseLanguage,
  createTranslator,
  loadMessages,
  type Translator,
} from '../../src/ui/index.ts';

/** The translator of the reader's language; the document says which it is. */
export async function readersLanguage(): Promise<Translator> {
  const { language, locale } = chooseLanguage(navigator.languages, await storedLanguage());
  const translator = createTranslator(language, await loadMessages(language), locale);
  document.documentElement.lang = translator.language;
  document.documentElement.dir = translator.dir;
  return translator;
}
