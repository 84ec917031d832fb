import { numbered, wordMap, wordSet } from '../words.ts';

/** Number words up to nineteen. */
export const SMALL = numbered(
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
    'eighteen|nineteen',
  0,
);

export const TENS = numbered('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety', 20, 10);

/** Decades by name. */
export const DECADES = numbered(
  'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  20,
  10,
);

/** Ordinal words; the tens join with the small ones: "twenty-first". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|' +
      'sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
    1,
  ),
  ...wordMap([
    ['thirtieth', 30],
    ['final last', -1],
  ]),
]);

/** Endings of ordinals in digits. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** Words that multiply the number before them. British and American news use the short scale alone. */
export const SCALES = wordMap([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen doz dozs dz dzs', 12],
  ['lakh lakhs', 1e5],
  ['crore crores', 1e7],
]);

/** Short forms of them, which stand apart from their number too: "4.5 bn". */
export const SHORT_SCALES = wordMap([
  ['mn mln mil', 1e6],
  ['bn bln', 1e9],
  ['tn trn tln', 1e12],
]);

/**
 * Letters that multiply the number that they are written to: "4.2bn". The forms of the Guardian, Reuters and AP style
 * guides. `m` is also metre, and `k`, `b` and `t` stand in names of things: what follows decides.
 */
export const SUFFIXES = wordMap([
  ['k', 1e3],
  ['m mn mln mio mm', 1e6],
  ['b bn bln', 1e9],
  ['tn trn', 1e12],
  ['cr', 1e7],
]);

/** Characters that stand for a power of ten in Chinese and Japanese; read after digits alone. */
export const CJK_SCALES = wordMap([
  ['万 萬', 1e4],
  ['億 亿', 1e8],
  ['兆', 1e12],
]);

/** Plurals that say no more than their order, with the scale of each. */
const PLURAL_SCALES: readonly (readonly [string, number])[] = [
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
];

type Interval = readonly [low: number, high: number];

/** Vague counts as the interval they can mean. */
export const VAGUE: ReadonlyMap<string, Interval> = new Map<string, Interval>([
  ['several', [3, 20]],
  ['handful', [2, 10]],
  ['dozens', [24, 100]],
  ['scores', [40, 200]],
  ['tens', [10, 100]],
  ...PLURAL_SCALES.map(([word, scale]): [string, Interval] => [word, [scale, scale * 10]]),
]);

/** What a vague count multiplies in "tens of thousands". */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map(PLURAL_SCALES.slice(1));

/** Words for a number that isn't told, and those that take "of": "hundreds of years". */
export const VAGUE_COUNTS = wordSet('several many numerous countless');
export const VAGUE_PLURALS = new Set(
  [...VAGUE.keys()].filter((word) => word.endsWith('s') && word !== 'several'),
);

/** Names of parts, with how many make a whole. "Second" is left out: it is a time or a place in a row. */
export const FRACTIONS = wordMap([
  ['half halves', 2],
  ['third thirds', 3],
  ['quarter quarters', 4],
  ['fifth fifths', 5],
  ['sixth sixths', 6],
  ['seventh sevenths', 7],
  ['eighth eighths', 8],
  ['tenth tenths', 10],
  ['hundredth hundredths', 100],
  ['thousandth thousandths', 1000],
  ['millionth millionths', 1e6],
  ['billionth billionths', 1e9],
  ['trillionth trillionths', 1e12],
]);

/** Fractions that are one character (Unicode, Number Forms). */
export const FRACTION_SIGNS = wordMap(
  ['½ 1 2', '⅓ 1 3', '⅔ 2 3', '¼ 1 4', '¾ 3 4', '⅕ 1 5', '⅛ 1 8', '⅜ 3 8', '⅝ 5 8', '⅞ 7 8'].map(
    (row) => {
      const [sign = '', top, bottom] = row.split(' ');
      return [sign, Number(top) / Number(bottom)] as const;
    },
  ),
);

/** What "a third" is more or less by: "a third smaller", "a quarter more". */
export const COMPARATIVES = wordSet(
  'more less fewer smaller larger bigger higher lower cheaper dearer shorter longer faster slower',
);
