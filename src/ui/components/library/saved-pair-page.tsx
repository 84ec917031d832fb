import { LanguageContext, type Translator } from '../../i18n/index.ts';
import type { PagesTranslator } from '../../i18n/pages.ts';
import type { ComparedView, ReportChoice } from '../../model/views.ts';
import { ComparisonView } from '../comparison-view.tsx';
import { type CopyForm, type CopyOutcome, CopyStatus, MoreMenu } from '../more-menu.tsx';
import { Notice } from '../notice.tsx';

/** Two reports of the library side by side, on a page of its own. */
export function SavedPairPage(props: {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  /** Null where one of the two is gone. */
  readonly reading: ComparedView | null;
  readonly copied: CopyOutcome | null;
  readonly onCopy: (form: CopyForm) => void;
  readonly onOpenReport: (report: ReportChoice) => void;
}) {
  const { language, dir } = props.language;
  const { pagesLanguage, reading } = props;
  return (
    <LanguageContext.Provider value={props.language}>
      <div class="reader reader-page" lang={language} dir={dir}>
        <main class="reader-main">
          {reading ? (
            <ComparisonView
              reading={reading}
              hasTexts={true}
              onChoose={() => undefined}
              onOpenReport={props.onOpenReport}
            />
          ) : (
            <Notice
              icon="info"
              title={pagesLanguage.t('library.pair.title')}
              text={pagesLanguage.t('library.pair.gone')}
            />
          )}
        </main>
        {reading && (
          <footer class="reader-foot">
            <MoreMenu onCopy={props.onCopy} />
            <CopyStatus outcome={props.copied} />
          </footer>
        )}
      </div>
    </LanguageContext.Provider>
  );
}
