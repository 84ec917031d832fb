import type { ComponentChildren } from 'preact';
import type english from '../../../assets/locales/en.json';
import { FindingLanguageContext, type FindingTranslator } from '../../../src/ui/i18n/finding.ts';
import { PagesLanguageContext, type PagesTranslator } from '../../../src/ui/i18n/pages.ts';
import {
  createTranslator,
  type FindingCatalogue,
  LanguageContext,
  type PagesCatalogue,
  type Translator,
} from '../../../src/ui/index.ts';

const LOCALES = import.meta.glob<typeof english>('../../../assets/locales/*.json', {
  eager: true,
  import: 'default',
});

/** All that the interface says, in one language. */
export interface Words {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  readonly findingLanguage: FindingTranslator;
}

/** @throws where no file of assets/locales has the language's name */
export function wordsIn(language: string): Words {
  const locale = LOCALES[`../../../assets/locales/${language}.json`];
  if (!locale) throw new Error(`no language ${language}`);
  return {
    language: createTranslator(language, locale.reading),
    pagesLanguage: createTranslator<PagesCatalogue>(language, locale.pages),
    findingLanguage: createTranslator<FindingCatalogue>(language, locale.finding),
  };
}

/** A screen in a language. */
export function InWords(props: { readonly words: Words; readonly children: ComponentChildren }) {
  const { language, pagesLanguage, findingLanguage } = props.words;
  return (
    <LanguageContext.Provider value={language}>
      <PagesLanguageContext.Provider value={pagesLanguage}>
        <FindingLanguageContext.Provider value={findingLanguage}>
          {props.children}
        </FindingLanguageContext.Provider>
      </PagesLanguageContext.Provider>
    </LanguageContext.Provider>
  );
}
