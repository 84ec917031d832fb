import type { Comparison, FigureMention, FigurePair } from '../../src/compare/index.ts';
import type { CountedLevel } from '../../src/compare/quantities.ts';
import type { Figure, FigureValue } from '../../src/figures/index.ts';
import type { Span } from '../../src/text/span.ts';
import {
  type ComparedView,
  createTranslator,
  type FiguresOfAllView,
  type PopupProps,
  type ReadingView,
  type ReportSide,
  type StoredReportView,
} from '../../src/ui/index.ts';

/* An invented flood, in two reports, that shows everything a comparison can hold. */

const PAGE_TEXT = [
  'More than 1,200 people were moved out of Varnholt in the first night, the county office said.',
  'The river stood at 7.4 metres on Tuesday morning.',
  'Two bridges are closed.',
  '“We lost the lower town before midnight,” mayor Ilse Brandt told reporters.',
  'About 300 soldiers are filling sandbags.',
  'Schools stay shut until Friday.',
].join('\n');

const OTHER_TEXT = [
  'Since Sunday, 3,900 residents have been moved out of the valley, according to the state’s interior ministry.',
  'At its peak the river stood at 7.9 metres.',
  'Both bridges have been closed.',
  '“We lost the whole lower town before midnight,” said Ilse Brandt, the mayor.',
  'Over 250 soldiers were sent to the dykes.',
  'The ministry asked for pumps from abroad.',
].join('\n');

/** Where a piece of a text stands; a piece that isn't in it is a mistake of the fixture. */
export function spanOf(text: string, piece: string): Span {
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`not in the fixture's text: ${piece}`);
  return { start, end: start + piece.length };
}

const lineOf = (text: string, piece: string): Span => {
  const line = text.split('\n').find((one) => one.includes(piece));
  return spanOf(text, line ?? piece);
};

function value(nominal: number, bound: FigureValue['bound'] = 'exact'): FigureValue {
  if (bound === 'more') return { nominal, low: nominal, high: null, bound };
  if (bound === 'about') return { nominal, low: nominal * 0.95, high: nominal * 1.05, bound };
  return { nominal, low: nominal, high: nominal, bound };
}

/** A figure of a report, as the engine would read it. */
export function mention(
  text: string,
  piece: string,
  number: FigureValue,
  rest: { speaker?: string; asOf?: string; unit?: string } = {},
): FigureMention {
  const span = spanOf(text, piece);
  const { unit = null, ...shown } = rest;
  const figure: Figure = {
    ...span,
    text: piece,
    kind: unit === null ? 'count' : 'measure',
    value: number,
    unit,
    counted: null,
    timex: null,
    confidence: 1,
  };
  return { ...span, text: piece, figure, ...shown };
}

const figures: FigurePair[] = [
  {
    a: mention(PAGE_TEXT, 'More than 1,200', value(1200, 'more'), { speaker: 'the county office' }),
    b: mention(OTHER_TEXT, '3,900', value(3900), {
      speaker: 'the state’s interior ministry',
      asOf: '2031-03-04',
    }),
    what: 'people moved out',
    verdict: 'scope',
    reason: 'period',
    details: { a: { text: 'the first night' }, b: { text: 'Since Sunday' } },
    level: 'difference',
    sure: 0.9,
    repeats: [],
  },
  {
    a: mention(PAGE_TEXT, '7.4 metres', value(7.4), { unit: 'metre' }),
    b: mention(OTHER_TEXT, '7.9 metres', value(7.9), { unit: 'metre' }),
    what: 'the river',
    verdict: 'disagree',
    reason: null,
    details: {},
    level: 'contradiction',
    sure: 0.8,
    repeats: [],
  },
  {
    a: mention(PAGE_TEXT, 'About 300', value(300, 'about')),
    b: mention(OTHER_TEXT, 'Over 250', value(250, 'more')),
    what: 'soldiers',
    verdict: 'compatible',
    reason: 'bound',
    details: {},
    level: 'alike',
    sure: 0.9,
    repeats: [],
  },
  {
    a: mention(PAGE_TEXT, 'Two', value(2)),
    b: mention(OTHER_TEXT, 'Both', value(2)),
    what: 'bridges',
    verdict: 'agree',
    reason: null,
    details: {},
    level: 'alike',
    sure: 0.9,
    repeats: [],
  },
];

const QUOTE_A = lineOf(PAGE_TEXT, 'Ilse Brandt');
const QUOTE_B = lineOf(OTHER_TEXT, 'Ilse Brandt');

export const comparison: Comparison = {
  sameStory: { score: 0.9, same: true },
  matches: [
    ...figures.map((pair) => ({
      a: lineOf(PAGE_TEXT, pair.a.text),
      b: lineOf(OTHER_TEXT, pair.b.text),
      score: 0.8,
      quote: false,
    })),
    {
      a: QUOTE_A,
      b: QUOTE_B,
      score: 0.95,
      quote: true,
      wording: {
        parts: [{ kind: 'onlyB', a: null, b: spanOf(OTHER_TEXT, 'whole') }],
      },
    },
  ],
  figures,
  onlyA: [lineOf(PAGE_TEXT, 'Schools')],
  onlyB: [lineOf(OTHER_TEXT, 'pumps')],
  within: { a: [], b: [] },
};

export const page: ReportSide = {
  id: 'page',
  origin: 'page',
  url: 'https://news.example/flood',
  title: 'River breaks into Varnholt’s lower town',
  publisher: 'The Valley Courier',
  byline: null,
  published: '2031-03-04T07:30:00Z',
  lang: 'en',
  partial: false,
  text: PAGE_TEXT,
};

export const other: ReportSide = {
  ...page,
  id: 'other',
  origin: 'saved',
  url: 'https://post.example/valley',
  title: 'Thousands moved out as dykes give way',
  publisher: 'Harbour Post',
  published: '2031-03-04',
  text: OTHER_TEXT,
};

export const compared: ComparedView = {
  state: 'compared',
  page,
  other,
  choices: [other],
  story: { id: 'flood', title: 'Flood in Varnholt' },
  comparison,
  oneSource: false,
  copyOf: {},
};

/** The same story with three other reports, one of them without anything stated. */
export const several: ComparedView = {
  ...compared,
  choices: [
    other,
    { ...other, id: 'third', publisher: 'Coast Radio', title: 'Dykes hold for now', origin: 'tab' },
    { ...other, id: 'fourth', publisher: null, title: null, published: null, origin: 'summary' },
  ],
};

/** The figures of all four, some of which only two or three give. */
export const figuresOfAll: Extract<FiguresOfAllView, { state: 'ready' }> = {
  state: 'ready',
  reports: [page, ...several.choices],
  quantities: figures.map((pair, i) => ({
    what: pair.what,
    level: pair.level as CountedLevel,
    mentions: [
      { report: 0, mention: pair.a },
      { report: 1, mention: pair.b },
      ...(i === 0 ? [{ report: 2, mention: { ...pair.b, speaker: 'Coast Rescue Service' } }] : []),
    ],
  })),
  left: 0,
};

/** The other report is a summary of ours, of which not all is stated; the page was read in part. */
export const summary: ComparedView = {
  ...compared,
  page: { ...page, partial: true },
  other: { ...other, origin: 'summary', publisher: null, published: null },
  comparison: {
    ...comparison,
    within: {
      a: [
        {
          kind: 'headline',
          figures: [
            mention(PAGE_TEXT, '7.4 metres', value(7.4)),
            mention(PAGE_TEXT, 'Two', value(2)),
          ],
          details: {},
        },
      ],
      b: [],
    },
  },
};

export const nothingDiffers: ComparedView = {
  ...compared,
  comparison: {
    ...comparison,
    figures: figures.filter((pair) => pair.verdict === 'agree'),
    matches: comparison.matches.filter((match) => match.wording === undefined),
  },
};

export const noMatch: ComparedView = {
  ...compared,
  comparison: {
    ...comparison,
    sameStory: { score: 0.2, same: false },
    figures: [],
    matches: [],
    onlyA: PAGE_TEXT.split('\n').map((line) => spanOf(PAGE_TEXT, line)),
    onlyB: OTHER_TEXT.split('\n').map((line) => spanOf(OTHER_TEXT, line)),
  },
};

export const noOther: ReadingView = { state: 'noOther', page, story: null };

const ARABIC_TEXT = 'قال مكتب المحافظة إن أكثر من 1,200 شخص نُقلوا من المدينة في الليلة الأولى.';

/** A page in Arabic beside a report in English: each keeps its own direction. */
export const arabic: ComparedView = {
  ...compared,
  page: {
    ...page,
    lang: 'ar',
    title: 'النهر يغمر البلدة السفلى',
    publisher: 'بريد الوادي',
    text: ARABIC_TEXT,
  },
  comparison: {
    ...comparison,
    matches: [],
    figures: figures.slice(0, 1).map((pair) => ({
      ...pair,
      a: mention(ARABIC_TEXT, 'أكثر من 1,200', value(1200, 'more'), { speaker: 'مكتب المحافظة' }),
      what: 'شخص نُقلوا',
    })),
    onlyA: [],
  },
};

export const library: readonly StoredReportView[] = [
  { ...other, savedAt: '2031-03-04T09:12:00Z' },
  {
    ...page,
    id: 'long',
    title:
      'A headline that goes on for longer than a headline should, as some of them do, to see where it ends',
    savedAt: '2031-03-03T21:40:00Z',
  },
  {
    id: 'bare',
    url: null,
    title: null,
    publisher: null,
    published: null,
    lang: null,
    savedAt: '2031-03-01T08:00:00Z',
  },
];

const nothing = () => {};

/** A popup with nothing to do. */
export const POPUP_PROPS: PopupProps = {
  language: createTranslator('en', undefined, 'en-GB'),
  reading: compared,
  step: 'page',
  save: 'unsaved',
  library: null,
  watch: 'off',
  site: 'news.example',
  addProblem: null,
  onRetry: nothing,
  onChoose: nothing,
  onAdd: nothing,
  onSave: nothing,
  onWatch: nothing,
  onOptions: nothing,
  onLibrary: nothing,
  onOpenReport: nothing,
  onDeleteReport: nothing,
};
