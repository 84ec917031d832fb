import type { ComponentChildren } from 'preact';
import { LanguageContext, type Translator } from '../../i18n/index.ts';
import { PagesLanguageContext, type PagesTranslator } from '../../i18n/pages.ts';
import { Picture } from './picture.tsx';

/** The page of the first run: what the extension does, the one choice, and a comparison to try at once. */
export function WelcomePage(props: {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  readonly choice: ComponentChildren;
  readonly demonstration: ComponentChildren;
  readonly onOptions: () => void;
}) {
  const { t, language, dir } = props.pagesLanguage;
  return (
    <LanguageContext.Provider value={props.language}>
      <PagesLanguageContext.Provider value={props.pagesLanguage}>
        <div class="sheet sheet-wide" lang={language} dir={dir}>
          <header class="sheet-head">
            <p class="sheet-name">{props.language.t('extName')}</p>
            <h1>{t('welcome.title')}</h1>
          </header>
          <main>
            <section class="welcome-what">
              <Picture />
              <p>{t('welcome.what')}</p>
            </section>
            <section class="sheet-section" aria-labelledby="choice">
              <h2 id="choice">{t('welcome.choice.title')}</h2>
              {props.choice}
              <p>
                <button type="button" class="link" onClick={props.onOptions}>
                  {props.language.t('open.options')}
                </button>
              </p>
            </section>
            <section class="sheet-section" aria-labelledby="demonstration">
              <h2 id="demonstration">{t('welcome.demo.title')}</h2>
              <p>{t('welcome.demo.text')}</p>
              <div class="demonstration">{props.demonstration}</div>
            </section>
            <p class="note">{t('welcome.next')}</p>
          </main>
        </div>
      </PagesLanguageContext.Provider>
    </LanguageContext.Provider>
  );
}
