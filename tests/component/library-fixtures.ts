import { pages } from '../../assets/locales/en.json';
import type { Quantity } from '../../src/compare/quantities.ts';
import type { FigureValue } from '../../src/figures/index.ts';
import type { LibraryPageProps, LibraryView } from '../../src/ui/components/library/index.ts';
import { createTranslator, type PagesCatalogue } from '../../src/ui/index.ts';
import type {
  KeptReportView,
  OpenStoryView,
  SearchView,
  StoryItemView,
} from '../../src/ui/model/library-views.ts';

/* An invented mine accident in four reports, as the library page shows it. */

const kept = (
  id: string,
  publisher: string | null,
  title: string | null,
  published: string | null,
): KeptReportView => ({
  id,
  url: `https://${id}.example/mine`,
  title,
  publisher,
  published,
  lang: 'en',
  savedAt: '2031-06-07T09:00:00.000Z',
});

export const REPORTS: readonly KeptReportView[] = [
  kept('post', 'Harbour Post', 'Roof falls in at Orrin mine', '2031-06-03T06:00:00Z'),
  kept('radio', 'Coast Radio', 'Miners trapped at Orrin', '2031-06-03T18:00:00Z'),
  {
    ...kept('courier', null, 'Eleven brought up alive from Orrin', '2031-06-05'),
    rememberedAt: '2031-06-05T08:00:00.000Z',
  },
  { ...kept('herald', 'The Herald', null, null), url: null },
];

function value(nominal: number | null, low: number | null, high: number | null): FigureValue {
  const bound = high === null ? 'more' : low === high ? 'exact' : 'about';
  return { nominal, low, high, bound };
}

const mention = (report: number, text: string, number: FigureValue, speaker?: string) => ({
  report,
  mention: {
    start: 0,
    end: text.length,
    text,
    ...(speaker && { speaker }),
    figure: {
      start: 0,
      end: text.length,
      text,
      kind: 'count' as const,
      value: number,
      unit: null,
      counted: null,
      timex: null,
      confidence: 1,
    },
  },
});

export const QUANTITIES: readonly Quantity[] = [
  {
    what: 'miners trapped',
    level: 'contradiction',
    mentions: [
      mention(0, 'at least 40', value(40, 40, null), 'the company'),
      mention(1, 'about 52', value(52, 50, 54)),
      mention(2, '47', value(47, 47, 47), 'the ministry'),
    ],
  },
  {
    what: 'tonnes of rock',
    level: 'difference',
    mentions: [
      mention(1, '12,000', value(12_000, 12_000, 12_000)),
      mention(3, 'up to 20,000', { nominal: 20_000, low: null, high: 20_000, bound: 'less' }),
    ],
  },
  {
    what: 'rescuers',
    level: 'alike',
    mentions: [mention(0, '130', value(130, 130, 130)), mention(2, '130', value(130, 130, 130))],
  },
];

export const story: OpenStoryView = {
  id: 'post',
  title: 'Roof falls in at Orrin mine',
  name: '',
  reports: [
    {
      report: REPORTS[0] as KeptReportView,
      copyOf: null,
      changes: {
        since: '2031-06-03T07:00:00.000Z',
        figures: [{ now: 'at least 40', before: 'at least 31' }],
      },
    },
    { report: REPORTS[1] as KeptReportView, copyOf: REPORTS[0] as KeptReportView, changes: null },
    {
      report: REPORTS[2] as KeptReportView,
      copyOf: null,
      changes: { since: '2031-06-05T08:00:00.000Z', figures: [] },
    },
    { report: REPORTS[3] as KeptReportView, copyOf: null, changes: null },
  ],
  figures: { state: 'ready', compared: [0, 1, 2, 3], quantities: QUANTITIES },
};

export const STORIES: readonly StoryItemView[] = [
  { id: 'post', title: story.title, reports: 4, latest: '2031-06-05' },
  {
    id: 'bridge',
    title: 'Bridge over the Tarn closed',
    reports: 1,
    latest: '2031-06-01T09:00:00Z',
  },
  { id: 'untitled', title: null, reports: 2, latest: '2031-05-20' },
];

export const libraryView: LibraryView = {
  counts: { stories: 3, reports: 7 },
  unplaced: 0,
  stories: STORIES,
  hasMore: true,
  sites: [
    { site: 'post.example', count: 5 },
    { site: 'radio.example', count: 2 },
  ],
};

export const search: SearchView = {
  query: 'rock',
  isRunning: false,
  isCut: false,
  found: [
    {
      head: REPORTS[1] as KeptReportView,
      before: 'The engineers say that 12,000 tonnes of ',
      word: 'rock',
      after: ' came down in the night of the third of June, and that more may follow.',
    },
    { head: REPORTS[3] as KeptReportView, before: '', word: '', after: 'Nobody had been warned.' },
  ],
};

const nothing = () => undefined;

/** The pages' texts in English. */
export const PAGES_LANGUAGE = createTranslator<PagesCatalogue>('en', pages);

export const LIBRARY_PROPS: LibraryPageProps = {
  language: createTranslator(),
  pagesLanguage: PAGES_LANGUAGE,
  library: libraryView,
  isFailed: false,
  order: 'newest',
  search: null,
  story: null,
  others: STORIES.slice(1),
  transfer: null,
  said: '',
  nearlyFull: null,
  selected: new Set(),
  onSelect: nothing,
  onUnselect: nothing,
  onOpenReport: nothing,
  onOrder: nothing,
  onSearch: nothing,
  onMore: nothing,
  onOpenStory: nothing,
  onBack: nothing,
  onRename: nothing,
  onMerge: nothing,
  onCompare: nothing,
  onWrongMatch: nothing,
  onTestCase: nothing,
  onDelete: nothing,
  onDeleteSite: nothing,
  onDeleteAll: nothing,
  onExport: nothing,
  onImport: nothing,
  onCancel: nothing,
};
