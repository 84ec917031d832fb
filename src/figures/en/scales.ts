/** Words that multiply the number before them. British and American news use the short scale alone. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['doz', 12],
  ['dozs', 12],
  ['dz', 12],
  ['dzs', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/**
 * Letters that multiply the number that they are written to: "4.2bn". The forms of the Guardian, Reuters and AP style
 * guides. `m` is also metre, and `k`, `b` and `t` stand in names of things: what follows decides (see numeral.ts).
 */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** Vague counts as the interval they can mean: [low, high]; null where they set no limit. */
export const VAGUE: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['several', [3, 20]],
  ['handful', [2, 10]],
  ['dozens', [24, 100]],
  ['scores', [40, 200]],
  ['tens', [10, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** What a vague count multiplies in "tens of thousands". */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Names of parts, with how many make a whole. "Second" is left out: it is a time or a place in a row. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
  ['millionth', 1e6],
  ['millionths', 1e6],
  ['billionth', 1e9],
  ['billionths', 1e9],
  ['trillionth', 1e12],
  ['trillionths', 1e12],
]);

/** Fractions that are one character (Unicode, Number Forms). */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** What "a third" is more or less by: "a third smaller", "a quarter more". */
export const COMPARATIVES: ReadonlySet<string> = new Set(
  'more less fewer smaller larger bigger higher lower cheaper dearer shorter longer faster slower'.split(
    ' ',
  ),
);
