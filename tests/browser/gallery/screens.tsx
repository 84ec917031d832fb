import type { JSX } from 'preact';
import { ComparisonView } from '../../../src/ui/components/comparison-view.tsx';
import { FindReport, News } from '../../../src/ui/components/find/index.ts';
import {
  LibraryPage,
  type LibraryPageProps,
  SavedPairPage,
} from '../../../src/ui/components/library/index.ts';
import {
  FeedsSection,
  FrontPagesSection,
  HighlightsSection,
  LanguageSection,
  MemorySection,
  NetworkSection,
  OptionsPage,
  PrivacySection,
  type RequestView,
  SearchSection,
  type SearchSettingsView,
  ShortcutsSection,
  SitesSection,
  type WatchedSites,
} from '../../../src/ui/components/options/index.ts';
import {
  type AccessProblem,
  ReadingChoice,
  WelcomePage,
} from '../../../src/ui/components/welcome/index.ts';
import {
  type ComparedView,
  FullPage,
  Panel,
  Popup,
  type ReaderProps,
} from '../../../src/ui/index.ts';
import type { FindStep, FindView } from '../../../src/ui/model/find-views.ts';
import { rowsOf } from '../../../src/ui/model/rows.ts';
import {
  CANDIDATES,
  FIND_RESULTS,
  FIND_VIEW,
  HELD,
  LISTED,
} from '../../component/find-fixtures.ts';
import {
  arabic,
  compared,
  figuresOfAll,
  library,
  noMatch,
  noOther,
  nothingDiffers,
  POPUP_PROPS,
  several,
  summary,
} from '../../component/fixtures.ts';

import { LIBRARY_PROPS, libraryView, search, story } from '../../component/library-fixtures.ts';
import type { Words } from './words.tsx';

const nothing = () => {};

const WATCHED: WatchedSites = {
  all: false,
  hosts: [
    { host: 'news.example', allowed: true },
    { host: 'a-very-long-name-of-a-newspaper-that-nobody-shortened.post.example', allowed: false },
  ],
};

const FEEDS = {
  feeds: [
    {
      address: 'https://post.example/feed',
      title: 'Varnholt Post: region',
      asked: '2031-03-05T15:00:00Z',
      failure: null,
      fetchInFull: true,
      allowed: true,
    },
    {
      address:
        'https://a-very-long-name-of-a-newspaper-that-nobody-shortened.post.example/feed.xml',
      title: null,
      asked: '2031-03-05T15:00:00Z',
      failure: 'status 503',
      fetchInFull: false,
      allowed: true,
    },
    {
      address: 'https://wire.example/rss',
      title: 'Northern Wire',
      asked: null,
      failure: null,
      fetchInFull: false,
      allowed: false,
    },
  ],
  onAdd: nothing,
  onAllow: nothing,
  onRemove: nothing,
  onFetchInFull: nothing,
  onAsk: nothing,
  onImport: async () => null,
  mostFeeds: 2000,
  onExport: nothing,
};

const SEARCHES: SearchSettingsView = {
  services: [
    { kind: 'gdelt', address: 'https://api.gdeltproject.org/api/v2/doc/doc' },
    { kind: 'rss', address: 'https://search.example/news?q={query}&from={from}' },
  ],
  chosen: null,
};

const REQUESTS: readonly RequestView[] = [
  { at: '2031-03-05T15:00:00Z', host: 'post.example', purpose: 'feed', outcome: 304 },
  { at: '2031-03-05T14:00:00Z', host: 'county.example', purpose: 'citedLink', outcome: 200 },
  { at: '2031-03-05T13:00:00Z', host: '127.0.0.1', purpose: 'address', outcome: 'privateHost' },
];

const finding = (step: FindStep | null, view: FindView = FIND_VIEW) => (
  <FindReport
    view={view}
    step={step}
    results={step}
    followed={new Set()}
    onFind={nothing}
    onFollow={nothing}
    candidates={CANDIDATES}
    onSearchWeb={nothing}
    onCompare={nothing}
    onDropHeld={nothing}
    onSetUp={nothing}
  />
);

const options = ({ language, pagesLanguage }: Words) => {
  const { t } = pagesLanguage;
  return (
    <OptionsPage
      language={language}
      pagesLanguage={pagesLanguage}
      sections={[
        {
          id: 'sites',
          title: t('options.sites.title'),
          content: (
            <SitesSection
              sites={WATCHED}
              onStop={nothing}
              onStopAll={nothing}
              onWatchAll={nothing}
            />
          ),
        },
        {
          id: 'front-pages',
          title: t('options.frontPages.title'),
          content: <FrontPagesSection isOn={true} onChange={nothing} />,
        },
        {
          id: 'memory',
          title: t('options.saving.title'),
          content: (
            <MemorySection
              memory={{ what: 'compared', days: 90, reports: 10_000 }}
              used="12 MB"
              nearlyFull={{ used: '12 MB', quota: '14 MB' }}
              onChange={nothing}
              onLibrary={nothing}
            />
          ),
        },
        { id: 'feeds', title: t('options.feeds.title'), content: <FeedsSection {...FEEDS} /> },
        {
          id: 'search',
          title: t('options.search.title'),
          content: <SearchSection settings={SEARCHES} addressOf={() => ''} onChange={() => true} />,
        },
        {
          id: 'network',
          title: t('options.network.title'),
          content: (
            <NetworkSection on={true} requests={REQUESTS} onSwitch={nothing} onClear={nothing} />
          ),
        },
        {
          id: 'highlights',
          title: t('options.highlights.title'),
          content: <HighlightsSection isOn={false} onChange={nothing} />,
        },
        {
          id: 'language',
          title: t('options.language.title'),
          content: (
            <LanguageSection chosen={null} ofBrowser={language.language} onChoose={nothing} />
          ),
        },
        {
          id: 'shortcuts',
          title: t('options.shortcuts.title'),
          content: <ShortcutsSection open="Alt+Shift+2" onChange={nothing} />,
        },
        { id: 'privacy', title: t('options.privacy.title'), content: <PrivacySection /> },
      ]}
    />
  );
};

const libraryPage = (props: Partial<LibraryPageProps>): Screen => ({
  page: 'sheet-page',
  render: (words) => <LibraryPage {...LIBRARY_PROPS} {...words} {...props} />,
});

const EVERYTHING: ReaderProps = {
  ...POPUP_PROPS,
  highlight: 'on',
  onShow: nothing,
  onHighlight: nothing,
  onCopy: nothing,
  onTake: nothing,
  onWrong: nothing,
  onOpenReport: nothing,
};

const welcome =
  (sites: WatchedSites, problem: AccessProblem | null = null) =>
  ({ language, pagesLanguage }: Words) => (
    <WelcomePage
      language={language}
      pagesLanguage={pagesLanguage}
      onTry={nothing}
      hasNoPage={false}
      onOptions={nothing}
      choice={
        <ReadingChoice
          sites={sites}
          problem={problem}
          onClickOnly={nothing}
          onSite={nothing}
          onAll={nothing}
        />
      }
      demonstration={<ComparisonView reading={compared} takesFocus={false} onChoose={nothing} />}
    />
  );

const joined = (text: string) => text.replaceAll(' ', '_');

/** Addresses and compounds that nobody divided: every text is one word, as long as the text was. */
const longWords: ComparedView = {
  ...compared,
  story: { id: 'long', title: joined('A story with a name that was made of all that it is about') },
  page: {
    ...compared.page,
    publisher: joined('The Courier of the Valley and of all the Towns in it'),
    title: joined(compared.page.title ?? ''),
    text: joined(compared.page.text),
  },
  other: {
    ...compared.other,
    publisher: joined('Post of the Harbour and of the Coast on both its Sides'),
    title: joined(compared.other.title ?? ''),
    text: joined(compared.other.text),
  },
  choices: several.choices.map((choice) => ({ ...choice, title: joined('A report '.repeat(12)) })),
  comparison: {
    ...compared.comparison,
    figures: compared.comparison.figures.map((pair) => ({
      ...pair,
      what: joined('people who were moved out of their houses and had not come back'),
      a: { ...pair.a, speaker: joined('the office for everything that happens in the county') },
    })),
  },
};

/** The rows of a comparison by their keys, in order. */
const rowKeys = ({ comparison, page, other }: ComparedView): string[] =>
  rowsOf(comparison, page.text, other.text).map(({ key }) => key);

const fetching = (now: FindStep['now']): FindStep => ({
  task: { way: 'address', address: 'https://post.example/flood', purpose: 'address' },
  now,
});

type Render = (words: Words) => JSX.Element;

const popup =
  (props: Partial<ReaderProps>): Render =>
  ({ language }) => (
    <Popup {...EVERYTHING} language={language} onPanel={nothing} onFullPage={nothing} {...props} />
  );

const panel =
  (props: Partial<ReaderProps>): Render =>
  ({ language }) => <Panel {...EVERYTHING} language={language} {...props} />;

const fullPage =
  (props: Partial<ReaderProps>): Render =>
  ({ language }) => <FullPage {...EVERYTHING} language={language} {...props} />;

const allFigures = (
  frame: (props: Partial<ReaderProps>) => Render,
  props: Partial<ReaderProps> = {},
) => ({
  render: frame({ reading: several, figuresOfAll, onFiguresOfAll: nothing, ...props }),
  click: at('view.table'),
});

type ButtonKey =
  | 'find.open'
  | 'library.open'
  | 'more.open'
  | 'section.differing'
  | 'view.table'
  | 'view.texts'
  | 'why.reworded';

/** The button with one of the interface's texts on it. */
const at =
  (key: ButtonKey) =>
  ({ language }: Words): string =>
    language.t(key);

/** A screen, in any language. */
export interface Screen {
  /** The class of the document that the screen stands in. */
  readonly page?: 'popup-page' | 'panel-page' | 'full-page' | 'sheet-page';
  readonly render: Render;
  /** The only language that it is shown in. */
  readonly language?: string;
  /** What is clicked after it is rendered, by the buttons' texts, or a part of them where no button has just that. */
  readonly click?: (words: Words) => string | readonly string[];
}

/** Every screen in every state that a reader can meet. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  compared: { render: popup({}) },
  'compared-saved': { render: popup({ save: 'saved', watch: 'site' }) },
  'compared-private': { render: popup({ save: 'private', site: null }) },
  copied: { render: popup({ copied: 'done', save: 'saving' }) },
  'copy-failed': { render: popup({ copied: 'failed', save: 'failed' }) },
  opened: { render: popup({}), click: () => 'The river' },
  'opened-sentences': { render: popup({}), click: at('why.reworded') },
  pending: { render: popup({ closer: 'pending' }) },
  wrong: { render: popup({ wrongRows: new Set(rowKeys(compared).slice(0, 1)) }) },
  lost: {
    render: popup({
      lostRows: new Set(rowKeys(compared).slice(0, 1)),
      chosenRow: rowKeys(compared)[0] ?? null,
    }),
  },
  'highlights-off': { render: popup({ highlight: 'off' }) },
  'one-source': { render: popup({ reading: { ...compared, oneSource: true } }) },
  differing: { render: popup({}), click: at('section.differing') },
  'differing-none': { render: popup({ reading: nothingDiffers }), click: at('section.differing') },
  several: { render: popup({ reading: several }) },
  'long-words': { render: popup({ reading: longWords }) },
  'long-words-page': { page: 'full-page', render: fullPage({ reading: longWords }) },
  'figures-of-all': allFigures(popup),
  'figures-of-all-panel': {
    page: 'panel-page',
    ...allFigures(panel),
  },
  'figures-of-all-running': allFigures(popup, { figuresOfAll: { state: 'running' } }),
  'figures-of-all-failed': {
    render: popup({ reading: several, onFiguresOfAll: nothing, figuresOfAll: { state: 'failed' } }),
    click: at('view.table'),
  },
  'figures-of-all-arabic': { ...allFigures(popup), language: 'ar' },
  summary: { render: popup({ reading: summary }) },
  arabic: { render: popup({ reading: arabic }) },
  'nothing-differs': { render: popup({ reading: nothingDiffers }) },
  'no-match': { render: popup({ reading: noMatch }) },
  'no-other': { render: popup({ reading: noOther }) },
  'no-other-problem': { render: popup({ reading: noOther, addProblem: 'short', save: 'full' }) },
  'not-article': {
    render: popup({ reading: { state: 'notArticle', title: null, readable: false } }),
  },
  restricted: { render: popup({ reading: { state: 'restricted' }, site: null }) },
  changed: { render: popup({ reading: { state: 'changed' } }) },
  gone: { page: 'full-page', render: fullPage({ reading: { state: 'gone' } }) },
  failed: { render: popup({ reading: { state: 'failed', code: 'E42' } }) },
  finding: {
    render: popup({ reading: noOther, finding: finding(null, { ...FIND_VIEW, held: HELD }) }),
  },
  paused: { render: popup({ reading: noOther, paused: true, onPause: nothing }) },
  pausable: { render: popup({ paused: false, onPause: nothing }) },
  'finding-held': {
    render: popup({ reading: noOther, finding: finding(null, { ...FIND_VIEW, isHeld: true }) }),
  },
  'finding-by-service': {
    render: popup({
      reading: noOther,
      finding: finding(FIND_RESULTS, { ...FIND_VIEW, chosenService: 'gdelt x' }),
    }),
  },
  'not-article-readable': {
    render: popup({
      reading: { state: 'notArticle', title: null, readable: true },
      onReadAnyway: nothing,
    }),
  },
  'finding-fetching': {
    render: popup({ reading: noOther, finding: finding(fetching({ state: 'searching' })) }),
  },
  'finding-refused': {
    render: popup({
      reading: noOther,
      finding: finding(fetching({ state: 'refused', origins: ['https://post.example/*'] })),
    }),
  },
  'finding-failed': {
    render: popup({
      reading: noOther,
      finding: finding(fetching({ state: 'failed', code: 'notAnArticle' })),
    }),
  },
  'finding-offline': {
    render: popup({
      reading: noOther,
      finding: finding(null, { ...FIND_VIEW, network: false, feeds: [] }),
    }),
  },
  'finding-results': {
    render: popup({ newReports: 2, finding: finding(FIND_RESULTS) }),
    click: at('find.open'),
  },
  news: {
    render: popup({
      library,
      newReports: 1,
      news: <News reports={LISTED} onOpen={nothing} />,
    }),
    click: at('library.open'),
  },
  'waiting-for-page': { render: popup({ reading: null, step: 'page' }) },
  waiting: { render: popup({ reading: null, step: 'comparing' }) },
  library: { render: popup({ library }), click: at('library.open') },
  panel: { page: 'panel-page', render: panel({}) },
  'panel-unread': { page: 'panel-page', render: panel({ reading: { state: 'unread' } }) },
  'full-page': { page: 'full-page', render: fullPage({ reading: several }) },
  'full-texts': { page: 'full-page', render: fullPage({}), click: at('view.texts') },
  german: { render: popup({}), language: 'de' },
  ukrainian: { render: popup({ reading: summary }), language: 'uk' },
  'in-arabic': { render: popup({ reading: arabic }), language: 'ar' },
  welcome: { page: 'sheet-page', render: welcome({ all: false, hosts: [] }) },
  'welcome-sites': { page: 'sheet-page', render: welcome(WATCHED, 'address'), language: 'de' },
  'welcome-refused': {
    page: 'sheet-page',
    render: welcome({ all: false, hosts: [] }, 'refused'),
  },
  'welcome-arabic': { page: 'sheet-page', render: welcome(WATCHED), language: 'ar' },
  options: { page: 'sheet-page', render: options },
  'options-german': { page: 'sheet-page', render: options, language: 'de' },
  'options-arabic': { page: 'sheet-page', render: options, language: 'ar' },
  'library-page': libraryPage({}),
  'library-page-empty': libraryPage({
    library: { ...libraryView, counts: { stories: 0, reports: 0 }, stories: [], sites: [] },
  }),
  'library-page-opening': libraryPage({ library: null }),
  'library-page-failed': libraryPage({ library: null, isFailed: true }),
  'library-page-found': libraryPage({ search }),
  'library-page-nothing-found': libraryPage({ search: { ...search, found: [] } }),
  'library-page-exported': libraryPage({
    transfer: { state: 'exported', count: 7, name: 'library.json', href: '#' },
  }),
  'library-page-imported': libraryPage({
    transfer: { state: 'imported', outcome: 'done', added: 5, known: 2, refused: 1 },
  }),
  'library-page-not-moved': libraryPage({ transfer: { state: 'failed' } }),
  'library-page-busy': libraryPage({
    library: { ...libraryView, unplaced: 1234 },
    transfer: { state: 'importing', count: 1500 },
    nearlyFull: { used: '1.9 GB', quota: '2 GB' },
  }),
  'library-page-delete': {
    ...libraryPage({}),
    click: ({ pagesLanguage }) => pagesLanguage.t('library.delete.all'),
  },
  'library-story': libraryPage({ story }),
  'library-story-selected': libraryPage({
    story,
    selected: new Set(['post', 'radio']),
    onSplit: nothing,
  }),
  'library-story-reading': libraryPage({
    story: { ...story, figures: { state: 'running', done: 2, total: 6 } },
  }),
  'library-story-arabic': { ...libraryPage({ story }), language: 'ar' },
  'library-pair': {
    page: 'full-page',
    render: ({ language, pagesLanguage }) => (
      <SavedPairPage
        language={language}
        pagesLanguage={pagesLanguage}
        reading={several}
        copied={null}
        onCopy={nothing}
        onOpenReport={nothing}
      />
    ),
  },
  menu: { render: popup({}), click: at('more.open') },
  'row-menu': {
    render: popup({ onTake: nothing }),
    click: ({ language }) => ['The river', language.t('pair.copyOrSave')],
  },
  'library-empty': { render: popup({ library: [] }), click: at('library.open') },
  'library-unread': { render: popup({ library: 'failed' }), click: at('library.open') },
};
