import { type FindingTranslator, loadFindingMessages } from '../../src/ui/i18n/finding.ts';
import { createTranslator, type FindingCatalogue, type Translator } from '../../src/ui/index.ts';

/** The texts of finding in the language of the rest. */
export async function findingLanguage(language: Translator): Promise<FindingTranslator> {
  const messages = await loadFindingMessages(language.language);
  return createTranslator<FindingCatalogue>(language.language, messages, language.locale);
}
