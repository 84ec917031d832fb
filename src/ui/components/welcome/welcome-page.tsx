import type { ComponentChildren } from 'preact';
import type { Translator } from '../../i18n/index.ts';
import type { PagesTranslator } from '../../i18n/pages.ts';
import { Sheet } from '../sheet.tsx';
import { Picture } from './picture.tsx';

/** The page of the first run: what the extension does, a comparison to look at, the way to one's own, the one choice. */
export function WelcomePage(props: {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  readonly choice: ComponentChildren;
  readonly demonstration: ComponentChildren;
  /** Brings the page that the reader was on to the front: a click on the toolbar button compares it. */
  readonly onTry: () => void;
  /** True where the reader wanted that and no other page is open. */
  readonly hasNoPage: boolean;
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
      <section class="sheet-section" aria-labelledby="demonstration">
        <h2 id="demonstration">{t('welcome.demo.title')}</h2>
        <p>{t('welcome.demo.text')}</p>
        <div class="demonstration">{props.demonstration}</div>
      </section>
      <section class="sheet-section" aria-labelledby="try">
        <h2 id="try">{t('welcome.try.title')}</h2>
        <p>{t('welcome.try.text')}</p>
        <p>
          <button type="button" class="button button-first" onClick={props.onTry}>
            {t('welcome.try.do')}
          </button>
        </p>
        <p role="status" class="muted">
          {props.hasNoPage && t('welcome.try.none')}
        </p>
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
    </Sheet>
  );
}
