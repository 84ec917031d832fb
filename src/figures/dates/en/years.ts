/** Words that let a bare number behind them be a year: prepositions and modifiers. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...[
    'in',
    'since',
    'until',
    'till',
    'by',
    'of',
    'from',
    'to',
    'before',
    'after',
    'during',
    'for',
    'early',
    'late',
    'mid',
  ],
  ...[
    'through',
    'throughout',
    'between',
    'year',
    'fiscal',
    'circa',
    'around',
    'about',
    'than',
    'and',
    'or',
    'into',
  ],
]);

/** Of those, the ones behind which a number is a year even before a plural noun: "in 1999 elections". */
export const SURELY_BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...['in', 'since', 'until', 'till', 'during', 'early', 'late', 'mid', 'year', 'fiscal'],
]);

/** Hedges that numbers of things have more often than years. */
export const HEDGES_OF_NUMBERS: ReadonlySet<string> = new Set(['about', 'around', 'than']);

/** Determiners: "the 2012 election". */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...['the', 'its', 'their', 'his', 'her', 'our', 'your', 'my', 'a', 'this', 'that'],
]);

/** Decades by name. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Words before the year that an accounting period is named by. */
export const YEAR_WORDS: ReadonlySet<string> = new Set([
  'fiscal',
  'financial',
  'year',
  'fy',
  'q',
  'h',
  ...DECADES.keys(),
]);

/** Words behind which a year stands that another is held against: "down four points on 2019". */
export const COMPARING: ReadonlySet<string> = new Set(['on', 'against', 'versus', 'vs', 'with']);

/** Plurals that a year stands before: "from 1990 levels", "at 2015 prices", "its 2025 earnings". */
export const AFTER_YEAR: ReadonlySet<string> = new Set([
  ...['levels', 'prices', 'figures', 'terms', 'standards', 'polls', 'results', 'values', 'borders'],
  ...[
    'earnings',
    'revenues',
    'profits',
    'forecasts',
    'estimates',
    'elections',
    'riots',
    'protests',
  ],
]);
