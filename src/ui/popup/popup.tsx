import { useState } from 'preact/hooks';
import { type AddedReport, type AddProblem, AddReport } from '../components/add-report.tsx';
import { ComparisonView } from '../components/comparison-view.tsx';
import { Icon } from '../components/icon.tsx';
import { LibraryList } from '../components/library-list.tsx';
import { Notice } from '../components/notice.tsx';
import { SaveButton, type SaveState } from '../components/save-button.tsx';
import { Waiting, type WaitingStep } from '../components/waiting.tsx';
import { type Watch, WatchChoice } from '../components/watch-choice.tsx';
import { LanguageContext, type Translator, useLanguage } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import type { ReadingView, ReportChoiceView, StoredReportView } from '../model/views.ts';

export interface PopupProps {
  readonly language: Translator;
  /** What came of reading the page; null while it is being read. */
  readonly reading: ReadingView | null;
  /** What is being done while `reading` is null. */
  readonly step: WaitingStep;
  readonly save: SaveState;
  /** The saved reports; null until the reader asked for them and they are there. */
  readonly library: readonly StoredReportView[] | null;
  readonly watch: Watch;
  /** The host of the page in front of the reader, or null where it can't be watched. */
  readonly site: string | null;
  readonly addProblem: AddProblem | null;
  readonly onRetry: () => void;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (report: AddedReport) => void;
  readonly onSave: () => void;
  readonly onWatch: (watch: Watch) => void;
  readonly onLibrary: () => void;
  readonly onOpenReport: (report: ReportChoiceView | StoredReportView) => void;
  readonly onDeleteReport: (id: string) => void;
  /** Present where the page can be scrolled to a sentence. */
  readonly onShow?: (pair: PairView) => void;
}

/** The page's reading, or in words why there is none. */
function Reading(props: PopupProps) {
  const { t, rich } = useLanguage();
  const { reading } = props;
  if (reading === null) return <Waiting step={props.step} />;
  const retry = (
    <p>
      <button type="button" class="button button-first" onClick={props.onRetry}>
        {t('action.retry')}
      </button>
    </p>
  );
  switch (reading.state) {
    case 'compared':
      return (
        <ComparisonView
          reading={reading}
          onChoose={props.onChoose}
          onOpenReport={props.onOpenReport}
          onShow={props.onShow}
        />
      );
    case 'noOther':
      return (
        <Notice icon="info" title={t('noOther.title')} text={t('noOther.text')}>
          <p class="muted">
            {rich('noOther.read', {
              title: (
                <b lang={reading.page.lang ?? ''}>
                  {reading.page.title ?? reading.page.publisher ?? t('report.noTitle')}
                </b>
              ),
            })}
          </p>
          <AddReport problem={props.addProblem} onAdd={props.onAdd} />
        </Notice>
      );
    case 'restricted':
      return <Notice icon="info" title={t('restricted.title')} text={t('restricted.text')} />;
    case 'notArticle':
      return <Notice icon="info" title={t('notArticle.title')} text={t('notArticle.text')} />;
    case 'changed':
      return (
        <Notice icon="warning" title={t('changed.title')} text={t('changed.text')}>
          {retry}
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon="warning" title={t('failed.title')} text={t('failed.text')}>
          {retry}
          <p class="muted">{t('failed.code', { code: reading.code })}</p>
        </Notice>
      );
  }
}

/** The popup of the toolbar button: the answer, or in words why there is none; and what the reader can do. */
export function Popup(props: PopupProps) {
  const { t, language, dir } = props.language;
  const [inLibrary, setInLibrary] = useState(false);
  const { reading } = props;
  const savable = reading?.state === 'compared' || reading?.state === 'noOther';
  return (
    <LanguageContext.Provider value={props.language}>
      <div class="popup" lang={language} dir={dir}>
        <main class="popup-main">
          {inLibrary ? (
            <LibraryList
              reports={props.library}
              onOpen={props.onOpenReport}
              onDelete={props.onDeleteReport}
            />
          ) : (
            <Reading {...props} />
          )}
        </main>
        <footer class="popup-foot">
          {savable && !inLibrary && <SaveButton state={props.save} onSave={props.onSave} />}
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              if (!inLibrary) props.onLibrary();
              setInLibrary(!inLibrary);
            }}
          >
            {inLibrary && <Icon name="back" />}
            {t(inLibrary ? 'library.back' : 'library.open')}
          </button>
          <WatchChoice chosen={props.watch} site={props.site} onChoose={props.onWatch} />
        </footer>
      </div>
    </LanguageContext.Provider>
  );
}
