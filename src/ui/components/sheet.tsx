import type { ComponentChildren } from 'preact';
import { LanguageContext, type Translator } from '../i18n/index.ts';
import { PagesLanguageContext, type PagesTranslator } from '../i18n/pages.ts';

/** A page of the extension's own: its name and title above what it shows, in the reader's language. */
export function Sheet(props: {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  readonly title: string;
  readonly isWide?: boolean;
  /** What stands below the title. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { language, dir } = props.pagesLanguage;
  return (
    <LanguageContext.Provider value={props.language}>
      <PagesLanguageContext.Provider value={props.pagesLanguage}>
        <div class={`sheet${props.isWide ? ' sheet-wide' : ''}`} lang={language} dir={dir}>
          <header class="sheet-head">
            <p class="sheet-name">{props.language.t('extName')}</p>
            <h1>{props.title}</h1>
            {props.head}
          </header>
          <main>{props.children}</main>
        </div>
      </PagesLanguageContext.Provider>
    </LanguageContext.Provider>
  );
}
