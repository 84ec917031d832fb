import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { choiceIdOf } from '../../src/finding/choice-id.ts';
import type { Closer } from '../../src/finding/closer.ts';
import { browser } from '../../src/platform/browser.ts';
import { wasLooking } from '../../src/platform/looking.ts';
import type { Result, TabReading, Watch } from '../../src/platform/messages.ts';
import { countNewReports } from '../../src/platform/new-reports.ts';
import { openAddress } from '../../src/platform/open-address.ts';
import { hasPanel, onTabNoted, openPanel } from '../../src/platform/panel.ts';
import { preparedFor } from '../../src/platform/prepared.ts';
import { send } from '../../src/platform/send.ts';
import { originsOf } from '../../src/platform/watch-access.ts';
import {
  type AddedReport,
  type AddProblem,
  type FiguresOfAllView,
  type Frame,
  type LibraryView,
  lazy,
  Reader,
  type ReadingView,
  type SaveState,
  type Translator,
} from '../../src/ui/index.ts';
import { refuseStrayFiles } from '../../src/ui/refuse-stray-files.ts';
import { draftOfAdded } from './added-report.ts';
import { type FirstLook, firstLook } from './first-look.ts';
import { bringToFront, type FrontTab, fullPageOf, onTabChanged } from './front-tab.ts';
import { painted, presented } from './painted.ts';
import { useHighlights } from './use-highlights.ts';
import { useSteady } from './use-steady.ts';
import { useTakeAlong } from './use-take-along.ts';
import { useWrongRows } from './use-wrong-rows.ts';

const settings = () => import('../../src/platform/settings.ts');

/** Loaded when the reader looks for another report: the popup is painted without it. */
const Finding = lazy(async () => (await import('./finding.tsx')).Finding);

const News = lazy(async () => (await import('./news.tsx')).News);

const CHANGED: ReadingView = { state: 'changed' };
const GONE: ReadingView = { state: 'gone' };

/** Of a page that the browser doesn't let them read, panel and full page can't tell whether a click would help. */
function seenFrom(frame: Frame, reading: ReadingView): ReadingView {
  return frame !== 'popup' && reading.state === 'restricted' ? { state: 'unread' } : reading;
}

/** Whether what is looked for for a tab's page, or how that ended, is seen in the view of finding, not beside the page. */
async function isListed(tabId: number): Promise<boolean> {
  const finding = await send('findingOf', { tabId });
  if (!finding.ok) return false;
  const { running, last } = finding.value;
  const end = last?.end;
  return running !== null || (!!end && (end.state !== 'found' || end.available.length > 0));
}

function saveStateOf({ private: isPrivate, saved }: TabReading): SaveState {
  if (isPrivate) return 'private';
  return saved ? 'saved' : 'unsaved';
}

/** The state of popup, panel and full page: what the background answers, shown by the interface's components. */
export function App(props: {
  readonly frame: Frame;
  readonly language: Translator;
  readonly tab: Promise<FrontTab | null>;
  /** Where the page is looked at before this is drawn: what was seen. */
  readonly look?: Promise<FirstLook | null>;
}) {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [reading, setReading] = useState<ReadingView | null>(null);
  const [closer, setCloser] = useState<Closer>('done');
  const [save, setSave] = useState<SaveState>('unsaved');
  const [library, setLibrary] = useState<LibraryView>(null);
  const [watch, setWatch] = useState<Watch>('off');
  const [figuresOfAll, setFiguresOfAll] = useState<FiguresOfAllView | null>(null);
  const [addProblem, setAddProblem] = useState<AddProblem | null>(null);
  const [newReports, setNewReports] = useState(0);
  const [looking, setLooking] = useState(false);
  const [deleted, setDeleted] = useState<string | false | null>(null);
  const [paused, setPaused] = useState<boolean | null>(null);
  const isPopup = props.frame === 'popup';
  const wrong = useWrongRows(tab, reading);
  const takeAlong = useTakeAlong(reading, props.language, wrong.wrongRows);
  const highlights = useHighlights(tab, reading, () => {
    // The popup lies over the page, the full page before it: they go, so that the sentence is seen.
    if (isPopup) window.close();
    else if (props.frame === 'page' && tab) void bringToFront(tab);
  });

  const shown = useRef<TabReading | null>(null);
  const steady = useSteady(reading);

  /** Shows what came of reading; what is to be read more closely is followed by that. */
  function show(result: Result<TabReading>): void {
    showNow(result);
    if (result.ok && result.value.closer === 'pending') void showCloser(result.value);
  }

  async function showCloser(early: TabReading): Promise<void> {
    const front = await props.tab;
    const result = front && (await send('readCloser', { tabId: front.id }));
    // Something else was chosen, or the page read anew, in between.
    if (shown.current !== early) return;
    if (!result?.ok) return setCloser('unavailable');
    steady.hold();
    shown.current = result.value;
    setReading(seenFrom(props.frame, result.value.reading));
    setCloser(result.value.closer);
  }

  function showNow(result: Result<TabReading>): void {
    shown.current = result.ok ? result.value : null;
    if (!result.ok) {
      setReading(result.code === 'changed' ? CHANGED : { state: 'failed', code: result.code });
      return;
    }
    setReading(seenFrom(props.frame, result.value.reading));
    setCloser(result.value.closer);
    setSave(saveStateOf(result.value));
    setAddProblem(null);
    setFiguresOfAll(null);
  }

  /** Shows what came of reading again, where it is another thing: the reader's place in the same one is kept. */
  function showIfOther(result: Result<TabReading>): void {
    if (result.ok && JSON.stringify(result.value) !== JSON.stringify(shown.current)) show(result);
  }

  /**
   * Reads the tab's page. What was shown of the same text before is shown first, and the background, which may have to
   * wake, asked only when that is on the screen.
   */
  async function read({ id, host }: FrontTab, look?: FirstLook | null): Promise<void> {
    setReading(null);
    setLooking(false);
    const { injected, prepared } = look ?? (await firstLook(id));
    // Asked before the reader can look for anything in this popup, which is not what the last one was closed over.
    const wasClosedOver = isPopup && wasLooking(id);
    const early = preparedFor(injected, prepared);
    if (early) {
      show({ ok: true, value: early });
      await presented();
    }
    void send('getWatch', { host }).then((now) => now.ok && setWatch(now.value));
    const result = await send('readTab', { tabId: id, injected });
    const isSame = early !== null && result.ok && JSON.stringify(result.value) === prepared;
    if (!isSame) show(result);
    if (!(await wasClosedOver)) return;
    if (await isListed(id)) setLooking(true);
    // Found since the page was read.
    else show(await send('readTab', { tabId: id }));
  }

  // Before the first paint: where the page was read while the scripts were loaded, its comparison is painted at once.
  useLayoutEffect(() => {
    void props.tab.then(async (front) => {
      if (!front) return setReading(props.frame === 'page' ? GONE : { state: 'restricted' });
      setTab(front);
      await read(front, await props.look);
    });
    // The tab is the one that this was opened for, for as long as it is shown.
  }, []);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    const wanted = async () => {
      // What checks settings is as large as what draws a comparison: it comes when that is painted.
      await presented();
      const { onSettingChanged, readSetting } = await settings();
      if (isOver) return;
      stop = onSettingChanged('paused', setPaused);
      setPaused(await readSetting('paused'));
    };
    void wanted();
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
  useEffect(() => void countNewReports().then(setNewReports), []);
  useEffect(refuseStrayFiles, []);

  useEffect(
    () =>
      tab
        ? onTabChanged(
            tab.id,
            () => setReading(CHANGED),
            // The comparison stays to be read and taken along; only what needs the tab is gone with it.
            () => setReading((now) => (now?.state === 'compared' ? now : GONE)),
          )
        : undefined,
    [tab],
  );

  // A click on the toolbar button lets the panel read the page too. What is set beside the page in the popup is then set
  // beside it here: the reader sees one comparison of a page, wherever it is shown.
  const isUnread = reading?.state === 'unread';
  useEffect(() => {
    if (!tab || isPopup) return;
    return onTabNoted(tab.id, (isChange) => {
      if (isUnread) void read(tab);
      else if (isChange) void send('readTab', { tabId: tab.id }).then(showIfOther);
    });
  }, [tab, isUnread]);

  // The mark is what the benchmark of the popup measures.
  useEffect(() => {
    if (reading) void painted().then(() => performance.mark('painted'));
  }, [reading]);

  async function add(added: AddedReport): Promise<void> {
    if (!tab) return;
    const report = await draftOfAdded(added);
    const result = await send('addReport', { tabId: tab.id, report });
    if (!result.ok && result.code === 'short') setAddProblem('short');
    else if (!result.ok && result.code === 'refused') setAddProblem('long');
    else show(result);
  }

  async function listFigures(): Promise<void> {
    if (!tab) return;
    setFiguresOfAll({ state: 'running' });
    const result = await send('figuresOfAll', { tabId: tab.id });
    setFiguresOfAll(result.ok ? { state: 'ready', ...result.value } : { state: 'failed' });
  }

  async function savePage(): Promise<void> {
    if (!tab) return;
    setSave('saving');
    const result = await send('saveReport', { tabId: tab.id, side: 'page' });
    if (result.ok) setSave('saved');
    else setSave(result.code === 'full' || result.code === 'private' ? result.code : 'failed');
  }

  async function listReports(): Promise<void> {
    const result = await send('listReports', {});
    setLibrary(result.ok ? result.value : 'failed');
  }

  /** Not async: the browser takes a request for access from a click only while the click is being handled. */
  function chooseWatch(wanted: Watch): void {
    if (!tab) return;
    const { host } = tab;
    const change = async () => {
      const result = await send('setWatch', { host, watch: wanted });
      if (result.ok) setWatch(result.value);
    };
    // Sent before there is an answer: the browser's prompt closes the popup, and the background goes on without it.
    void change();
    if (wanted === 'off') return;
    void browser.permissions
      .request({ origins: originsOf({ host, watch: wanted }) })
      .then((isGranted) => (isGranted ? change() : setWatch('off')));
  }

  /** Not async, for the same reason. */
  function showPanel({ windowId }: FrontTab): void {
    void openPanel(windowId).then(() => window.close());
  }

  function showFullPage({ id }: FrontTab): void {
    void browser.tabs.create({ url: fullPageOf(id) }).then(() => isPopup && window.close());
  }

  return (
    <Reader
      frame={props.frame}
      {...highlights}
      {...takeAlong}
      {...wrong}
      {...(isPopup && tab && hasPanel() && { onPanel: () => showPanel(tab) })}
      // Of a private window's page the browser would open it in a window that is not private.
      {...(props.frame !== 'page' &&
        tab?.private === false && { onFullPage: () => showFullPage(tab) })}
      language={props.language}
      reading={reading}
      closer={closer}
      step="page"
      save={save}
      library={library}
      watch={watch}
      // A choice for one site would keep its name: of a private window's page not even that is kept.
      site={tab && (!tab.private || watch === 'site') ? tab.host : null}
      addProblem={addProblem}
      onRetry={() => tab && void read(tab)}
      onChoose={async (id) => tab && show(await send('chooseReport', { tabId: tab.id, id }))}
      figuresOfAll={figuresOfAll}
      onFiguresOfAll={() => void listFigures()}
      onAdd={(added) => void add(added)}
      onSave={() => void savePage()}
      onWatch={chooseWatch}
      news={<News language={props.language} />}
      newReports={newReports}
      looking={looking}
      {...(tab && {
        onReadAnyway: async () => show(await send('readAnyway', { tabId: tab.id })),
        finding: (
          <Finding
            tabId={tab.id}
            language={props.language}
            inPopup={isPopup}
            goesOn={looking}
            onReading={show}
          />
        ),
      })}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => isPopup && window.close())}
      {...(paused !== null && {
        paused,
        onPause: (wanted: boolean) =>
          void settings().then(({ writeSetting }) => writeSetting('paused', wanted)),
      })}
      onLibrary={() => void listReports()}
      onWholeLibrary={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })
      }
      onOpenReport={({ url }) => void openAddress(url)}
      {...(tab && {
        onCompareSaved: async ({ id }: { id: string }) =>
          show(await send('compareWith', { tabId: tab.id, id: choiceIdOf(id) })),
      })}
      deleted={deleted}
      onUndoDelete={async () => {
        await send('restoreReport', {});
        setDeleted(null);
        await listReports();
      }}
      onDeleteReport={async (id) => {
        const report = Array.isArray(library) ? library.find((one) => one.id === id) : undefined;
        const removed = await send('removeReport', { id });
        setDeleted(removed.ok && (report?.title ?? props.language.t('report.noTitle')));
        await listReports();
      }}
    />
  );
}
