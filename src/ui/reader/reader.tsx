import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AddedReport, AddProblem } from '../components/add-report.tsx';
import { type HighlightChoice, HighlightSetting } from '../components/highlight-setting.tsx';
import { Icon } from '../components/icon.tsx';
import { type CopyForm, type CopyOutcome, CopyStatus, MoreMenu } from '../components/more-menu.tsx';
import type { RowForm } from '../components/row-tools.tsx';
import { SaveButton, type SaveState } from '../components/save-button.tsx';
import type { WaitingStep } from '../components/waiting.tsx';
import { type Watch, WatchChoice } from '../components/watch-choice.tsx';
import { LanguageContext, type Translator } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import type {
  FiguresOfAllView,
  LibraryView,
  ReadingView,
  ReportChoice,
  StoredReportView,
} from '../model/views.ts';
import type { Closer } from '../model/why.ts';
import { LibraryList } from './parts.ts';
import { ReadingContent } from './reading-content.tsx';

/** What every screen that shows a reading is given, and what it gives back. */
export interface ReaderProps {
  readonly language: Translator;
  /** What came of reading the page; null while it is being read. */
  readonly reading: ReadingView | null;
  /** What is being done while `reading` is null. */
  readonly step: WaitingStep;
  readonly save: SaveState;
  /** The saved reports, once the reader asked for them. */
  readonly library: LibraryView;
  readonly watch: Watch;
  /** The host of the page in front of the reader, or null where nothing can be chosen for it alone. */
  readonly site: string | null;
  readonly addProblem: AddProblem | null;
  readonly onRetry: () => void;
  /** Reads a page that doesn't look like a report. Present where the page's tab is known. */
  readonly onReadAnyway?: () => void;
  readonly onChoose: (id: string) => void;
  /** The figures of all reports in one table; null until the reader asked for them. */
  readonly figuresOfAll?: FiguresOfAllView | null;
  /** Present where they can be asked for. */
  readonly onFiguresOfAll?: () => void;
  readonly onAdd: (report: AddedReport) => void;
  readonly onSave: () => void;
  readonly onWatch: (watch: Watch) => void;
  readonly onLibrary: () => void;
  /** Present where the library has a page of its own. */
  readonly onWholeLibrary?: () => void;
  readonly onOpenReport: (report: ReportChoice | StoredReportView) => void;
  readonly onDeleteReport: (id: string) => void;
  /** The title of the report that was deleted last, while that can be undone; false where one was not deleted. */
  readonly deleted?: string | false | null;
  readonly onUndoDelete?: () => void;
  /** Present where the page in front can be compared with a saved report by hand. */
  readonly onCompareSaved?: (report: StoredReportView) => void;
  /** Present where the page can be scrolled to a sentence. */
  readonly onShow?: (row: Row) => void;
  /** How far the closer reading has come; done where there is none. */
  readonly closer?: Closer;
  /** The row that the reader chose in the page, by its key: it is shown and takes the focus. */
  readonly chosenRow?: string | null;
  /** Rows whose sentence can't be found in the page any more, by their keys. */
  readonly lostRows?: ReadonlySet<string>;
  /** Rows that the reader said are no pairs, by their keys, and what says so. */
  readonly wrongRows?: ReadonlySet<string>;
  readonly onWrong?: (row: Row, isWrong: boolean) => void;
  /** Whether sentences are highlighted in the page; absent where they can't be. */
  readonly highlight?: HighlightChoice;
  readonly onHighlight?: (choice: HighlightChoice) => void;
  /** Present where the comparison can be copied or downloaded. */
  readonly onCopy?: (form: CopyForm) => void;
  /** Present where one row can be. */
  readonly onTake?: (form: RowForm, row: Row) => void;
  /** What came of it; null while nothing has. */
  readonly copied?: CopyOutcome | null;
  /** Present where the comparison can be shown beside the page, and on a page of its own. */
  readonly onPanel?: () => void;
  readonly onFullPage?: () => void;
  readonly onOptions: () => void;
  /** Whether everything that happens without a click rests; absent where it can't be changed. */
  readonly paused?: boolean;
  readonly onPause?: (paused: boolean) => void;
  /** What followed feeds listed of saved stories, to be shown with the saved reports, and how much of it is new. */
  readonly news?: ComponentChildren;
  readonly newReports?: number;
  /** The view of finding another report, where the page's tab is known. */
  readonly finding?: ComponentChildren;
  /** True where the reader was looking for one when the popup was closed: that view is shown again. */
  readonly looking?: boolean;
}

/** Where a reading is shown: over the page, beside it, or on a page of its own. */
export type Frame = 'popup' | 'panel' | 'page';

/** A reading, and below it what the reader can do with it. */
export function Reader(props: ReaderProps & { readonly frame: Frame }) {
  const { t, language, dir } = props.language;
  const [view, setView] = useState<'reading' | 'library' | 'finding'>('reading');
  const { reading } = props;
  const compared = reading?.state === 'compared' && view === 'reading';
  const savesPage = reading?.state === 'compared' || reading?.state === 'noOther';
  const savable = compared || (reading?.state === 'noOther' && view === 'reading');
  // What was found stands beside the page. A page that was read anew and says the same moves nobody from finding.
  const beside =
    reading?.state === 'compared'
      ? `${reading.page.id} ${reading.other.id}`
      : (reading?.state ?? '');
  const before = useRef(beside);
  // Before anything can be pressed: a press must not be undone by the reading that it was pressed on.
  useLayoutEffect(() => {
    if (before.current !== beside) setView((now) => (now === 'finding' ? 'reading' : now));
    before.current = beside;
  }, [beside]);
  // Of what is compared when the popup learns that it goes on: a comparison that comes later is what was looked for.
  const isLooking = props.looking === true;
  useEffect(() => {
    if (isLooking && reading?.state === 'compared') setView('finding');
  }, [isLooking]);
  return (
    <LanguageContext.Provider value={props.language}>
      <div class={`reader reader-${props.frame}`} lang={language} dir={dir}>
        <main class="reader-main">
          {view === 'library' && (
            <>
              {props.news}
              <LibraryList
                reports={props.library}
                onRetry={props.onLibrary}
                onOpen={props.onOpenReport}
                onDelete={props.onDeleteReport}
                deleted={props.deleted}
                onUndo={props.onUndoDelete}
                onCompare={
                  savesPage && props.onCompareSaved
                    ? (report) => {
                        setView('reading');
                        props.onCompareSaved?.(report);
                      }
                    : undefined
                }
                onWhole={props.onWholeLibrary}
              />
            </>
          )}
          {view === 'finding' && (
            <>
              <h1 class="sr-only">{t('find.open')}</h1>
              {props.finding}
            </>
          )}
          {view === 'reading' && <ReadingContent {...props} />}
          {compared && props.highlight && props.onHighlight && (
            <HighlightSetting chosen={props.highlight} onChoose={props.onHighlight} />
          )}
        </main>
        {/* What is always there comes first: what comes with the reading moves nothing. */}
        <footer class="reader-foot">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              if (view === 'reading') props.onLibrary();
              setView(view === 'reading' ? 'library' : 'reading');
            }}
          >
            {view !== 'reading' && <Icon name="back" />}
            {t(view === 'reading' ? 'library.open' : 'library.back')}
            {view === 'reading' && props.newReports ? (
              <span class="chip">{t('library.new', { count: props.newReports })}</span>
            ) : null}
          </button>
          {savable && <SaveButton state={props.save} onSave={props.onSave} />}
          {compared && (
            <MoreMenu
              onFind={props.finding ? () => setView('finding') : undefined}
              onPanel={props.onPanel}
              onFullPage={props.onFullPage}
              onCopy={props.onCopy}
            />
          )}
          {compared && props.onCopy && <CopyStatus outcome={props.copied ?? null} />}
          <div class="reader-settings">
            {props.paused ? (
              <span role="status">{t('pause.state')}</span>
            ) : (
              <WatchChoice chosen={props.watch} site={props.site} onChoose={props.onWatch} />
            )}
            {props.onPause && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => props.onPause?.(!props.paused)}
              >
                {t(props.paused ? 'pause.resume' : 'pause.do')}
              </button>
            )}
            <button
              type="button"
              class="button button-icon"
              title={t('open.options')}
              onClick={props.onOptions}
            >
              <Icon name="options" />
              <span class="sr-only">{t('open.options')}</span>
            </button>
          </div>
        </footer>
      </div>
    </LanguageContext.Provider>
  );
}

export type PopupProps = ReaderProps;

/** The popup of the toolbar button. */
export function Popup(props: ReaderProps) {
  return <Reader {...props} frame="popup" />;
}

/** The side panel: it stays while the reader reads. */
export function Panel(props: ReaderProps) {
  return <Reader {...props} frame="panel" />;
}

/** A page of its own, for long comparisons and for printing. */
export function FullPage(props: ReaderProps) {
  return <Reader {...props} frame="page" />;
}
