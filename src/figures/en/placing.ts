/** Verbs after which an ordinal is a place in a row: "placed second", "tied for first". */
export const PLACING: ReadonlySet<string> = new Set(
  (
    'place places placed placing finish finishes finished finishing come comes came coming rank ranks ranked ranking ' +
    'tied ran'
  ).split(' '),
);
