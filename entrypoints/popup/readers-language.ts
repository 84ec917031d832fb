import { storedLanguage } from '../../src/platform/language-choice.ts';
import {
  chooseLanguage,
  createTranslator,
  loadMessages,
  type Translator,
} from '../../src/ui/index.ts';

/**
 * The translator of the reader's language; the document says which it is.
 *
 * @param stored the language that the reader chose for this extension, where it has been asked for already
 */
export async function readersLanguage(stored = storedLanguage()): Promise<Translator> {
  const { language, locale } = chooseLanguage(navigator.languages, await stored);
  const translator = createTranslator(language, await loadMessages(language), locale);
  document.documentElement.lang = translator.language;
  document.documentElement.dir = translator.dir;
  return translator;
}
