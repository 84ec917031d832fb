import { PLACING } from '../../../language/en/contests.ts';
import { STREETS } from '../../../language/en/names-with-numbers.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { Candidate } from '../candidate.ts';

/** A place in a row: "96th", "third". "First" and "second" are mostly something else: the first time, a second man. */
export function ordinalAt(lex: readonly Lexeme[], at: number): Candidate | null {
  const lexeme = lex[at];
  const ending = lex[at + 1];
  const inDigits =
    lexeme?.kind === 'number' && ending?.gap === 'none' && ORDINAL_ENDINGS.has(ending.lower);
  const value = inDigits
    ? Number(lexeme.text.replaceAll(',', ''))
    : (ORDINALS.get(lexeme?.lower ?? '') ?? 0);
  const least = inDigits || isPlace(lex, at) ? 1 : 3;
  if (!Number.isInteger(value) || value < least) return null;
  const end = at + (inDigits ? 2 : 1);
  if (isStreet(lex[end])) return null;
  const numeral = { end, low: value, high: value, vague: false, ratio: false, digits: inDigits };
  const rest = { upper: null, measure: null, factor: 1, hedge: null, negative: false };
  return { start: at, end, numeral, kind: 'ordinal', unit: null, confidence: 0.6, ...rest };
}

/** "5th Avenue", "13th St." */
const isStreet = (next: Lexeme | undefined): boolean =>
  next?.gap === 'space' && /^\p{Lu}/u.test(next.text) && STREETS.has(next.lower);

/** "placed second", "tied for first", "in second place". */
function isPlace(lex: readonly Lexeme[], at: number): boolean {
  const verb = wordAt(lex, at - 1) === 'for' ? at - 2 : at - 1;
  return PLACING.has(wordAt(lex, verb)) || wordAt(lex, at + 1) === 'place';
}
