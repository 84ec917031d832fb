import type { ComponentChildren } from 'preact';
import type { Translator } from '../../i18n/index.ts';
import type { PagesTranslator } from '../../i18n/pages.ts';
import { Sheet } from '../sheet.tsx';
import { Picture } from './picture.tsx';

/** The page of the first run: what the extension does, the one choice, and a comparison to try at once. */
export function WelcomePage(props: {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  readonly choice: ComponentChildren;
  readonly demonstration: ComponentChildren;
  readonly onOptions: () => void;
}) {
  const { t } = props.pagesLanguage;
  return (
    <Sheet
      language={props.language}
      pagesLanguage={props.pagesLanguage}
      title={t('welcome.title')}
      isWide={true}
    >
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
    </Sheet>
  );
}
