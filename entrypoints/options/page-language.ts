import { loadPagesMessages, type PagesTranslator } from '../../src/ui/i18n/pages.ts';
import { createTranslator, type PagesCatalogue, type Translator } from '../../src/ui/index.ts';
import { readersLanguage } from '../popup/readers-language.ts';

/** The reader's language for a page in a tab: what popup and panel say too, and what only such pages do. */
export interface PageLanguage {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
}

/**
 * Loads it; the document then says which language it is, and what the page is.
 * @param title the text that names the page
 */
export async function pageLanguage(
  title: Extract<keyof PagesCatalogue, string>,
): Promise<PageLanguage> {
  const language = await readersLanguage();
  const messages = await loadPagesMessages(language.language);
  const pagesLanguage = createTranslator<PagesCatalogue>(
    language.language,
    messages,
    language.locale,
  );
  document.title = language.joined([pagesLanguage.t(title), language.t('extName')]);
  return { language, pagesLanguage };
}
