/** Month names and their abbreviations (Associated Press Stylebook, "months"; ISO 8601 numbers). */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Month names that are other words or names too, and need a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'april',
  'june',
  'august',
  'jan',
  'dec',
]);

/** Words behind which such a name is a month. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till last next this early late mid during through throughout between each every past'.split(
    ' ',
  ),
);

/** Words behind which it is one unless another name follows: "by May", but "by May Lindqvist". */
export const MAYBE_BEFORE_MONTH: ReadonlySet<string> = new Set(
  'by of from to before after for on'.split(' '),
);
