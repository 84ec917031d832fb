import { HEDGES_BEFORE } from '../../../language/en/hedges.ts';
import { SCALES, SMALL, TENS } from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';

/** Words behind "of" that what is counted follows: "two of the soldiers", "5% of all voters". */
const DETERMINERS: ReadonlySet<string> = new Set(
  'of the its their his her our my your these those all'.split(' '),
);

/** What stands before the number of a whole: "its last nine matches", "the more than 30 passengers". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  ...'first last next past final remaining other original total'.split(' '),
  ...HEDGES_BEFORE.flatMap(({ words }) => words),
]);

/** How many lexemes may stand between "of" and the number of the whole. */
const MAX_DISTANCE = 6;

function isNumber({ kind, lower }: Lexeme): boolean {
  return kind === 'number' || SMALL.has(lower) || TENS.has(lower) || SCALES.has(lower);
}

/**
 * Where the noun of a whole begins behind "of": past its determiners, and past its own number ("four of the six crew
 * members", "half of the island's 90,000 residents"), which counts the same things and is a figure of its own.
 *
 * @param at index after "of"
 */
export function wholeAt(lex: readonly Lexeme[], at: number): number {
  let start = at;
  while (DETERMINERS.has(lex[start]?.lower ?? '')) start++;
  let owned = false;
  for (let end = start; end < start + MAX_DISTANCE; end++) {
    const lexeme = lex[end];
    if (!lexeme || (lexeme.kind === 'mark' && !isNumber(lexeme))) return start;
    if (isNumber(lexeme))
      return owned || end === start || isLed(lex, start, end) ? behind(lex, end) : start;
    owned = lexeme.possessive;
  }
  return start;
}

const isLed = (lex: readonly Lexeme[], start: number, end: number): boolean =>
  lex.slice(start, end).every(({ lower }) => BEFORE_NUMBER.has(lower));

function behind(lex: readonly Lexeme[], at: number): number {
  let end = at;
  for (let lexeme = lex[end]; lexeme && isNumber(lexeme); lexeme = lex[end]) end++;
  return end;
}
