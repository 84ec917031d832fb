import {
  ANAPHORS,
  DAY_PARTS,
  DEICTIC_DAYS,
  EDGE_NOUNS,
  EDGES,
  HOLIDAYS,
  MONTHS,
  ORDERS,
  SEASONS,
  WEEKDAYS,
  YEAR_WORDS,
} from '../../../language/en/calendar.ts';
import { CLOCK_WORDS } from '../../../language/en/clock.ts';
import { LONG_UNITS, REPEATED, SPAN_WORDS, UNITS } from '../../../language/en/durations.ts';
import {
  ORDINALS,
  SMALL,
  TENS,
  VAGUE_COUNTS,
  VAGUE_PLURALS,
} from '../../../language/en/numbers.ts';
import { wordSet, wordsOf } from '../../../language/words.ts';
import { beginsHedge } from '../../hedges.ts';
import type { Lexeme } from '../../lexemes.ts';

const ARTICLES = wordSet('the a an these those this that');

const firstWord = (phrase: string): string =>
  phrase.replace(/['\u2019]s?\b/, '').split(' ')[0] ?? '';

/** Every word with which an expression of time can begin. */
const TRIGGERS: ReadonlySet<string> = new Set(
  [
    ...[MONTHS, WEEKDAYS, SEASONS, UNITS, LONG_UNITS, DAY_PARTS, REPEATED, EDGES, EDGE_NOUNS],
    ...[SMALL, TENS, ORDINALS, ORDERS, ANAPHORS, DEICTIC_DAYS],
  ]
    .flatMap((table) => [...table.keys()])
    .concat([
      ...SPAN_WORDS,
      ...VAGUE_COUNTS,
      ...VAGUE_PLURALS,
      'between',
      ...YEAR_WORDS,
      ...CLOCK_WORDS,
    ])
    .concat([...HOLIDAYS.keys()].map(firstWord))
    .concat([...WEEKDAYS.keys()].flatMap((name) => (name.endsWith('day') ? [`${name}s`] : [])))
    .concat(
      wordsOf(
        'half couple few every each comparable corresponding dozen hundred thousand million day',
      ),
    ),
);

const QUOTE = /^['\u2018\u2019`]$/;

/** Whether an expression of time can begin at a lexeme; a quick look before the grammar is tried. */
export function mayBegin(lex: readonly Lexeme[], index: number): boolean {
  const lexeme = lex[index];
  if (!lexeme) return false;
  if (lexeme.kind === 'number') return true;
  if (lexeme.kind === 'mark') return QUOTE.test(lexeme.text) && lex[index + 1]?.kind === 'number';
  if (!ARTICLES.has(lexeme.lower)) return TRIGGERS.has(lexeme.lower) || beginsHedge(lex, index);
  const next = lex[index + 1];
  if (next !== undefined && (next.kind !== 'word' || TRIGGERS.has(next.lower))) return true;
  return beginsHedge(lex, index);
}
