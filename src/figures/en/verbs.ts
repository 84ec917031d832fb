/*
 * Verbs that a number's phrase is mistaken for. Source: Quirk et al., "A Comprehensive Grammar of the English Language",
 * 3.11-3.19 (irregular verbs).
 */

/** Past forms that are no nouns: they end what is counted ("two gunmen fled", "a 40 mph wind tore"). */
export const PAST: ReadonlySet<string> = new Set(
  (
    'tore struck swept threw drove broke blew flew drew grew knew wrote rode woke chose froze spoke stole swore wore shook ' +
    'took forgot sang sank swam drank rang shrank sprang fought bought brought caught taught sought slept crept dealt ' +
    'meant bent built sold bled fed bred sped understood heard laid made did ate forgave bore flung clung swung stuck dug ' +
    'hid slid lit sat arose befell withdrew overtook overran overthrew underwent undertook went'
  ).split(' '),
);

/** Verbs in the third person that are plural nouns behind a number: "12 runs", "three hits", "claimed 18 lives". */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  'runs hits costs lives plans hopes needs uses shows works stands stays leads'.split(' '),
);
