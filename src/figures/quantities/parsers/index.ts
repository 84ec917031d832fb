import type { Lexeme } from '../../lexemes.ts';
import { moneyBefore } from '../../measures/unit.ts';
import type { NumberStyle, Numeral } from '../../numbers/numeral.ts';
import { readNumeral } from '../../numbers/read-numeral.ts';
import type { Candidate } from '../candidate.ts';
import { REJECTERS } from '../rejecters/index.ts';
import { ageAt, decadeOfLife } from './age.ts';
import { amountAt } from './amount.ts';
import { readOneUnit } from './one-unit.ts';
import { ordinalAt } from './ordinal.ts';
import { scoreAt } from './score.ts';
import { zeroAt } from './zero.ts';

/** What can be a quantity without a number of its own, in the order in which they are tried. */
const NUMBERLESS: ReadonlyArray<(lex: readonly Lexeme[], at: number) => Candidate | null> = [
  decadeOfLife,
  zeroAt,
];

type Parser = (
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
) => Candidate | null;

/** What a number can be part of, in the order in which they are tried; a sign of money leaves an amount alone. */
const PARSERS: readonly Parser[] = [scoreAt, ageAt, amountAt];
const BEHIND_MONEY: readonly Parser[] = [amountAt];

/** The quantity that begins at a lexeme, or null. */
export function parseQuantity(
  lex: readonly Lexeme[],
  at: number,
  style: NumberStyle,
): Candidate | null {
  for (const parse of NUMBERLESS) {
    const found = parse(lex, at);
    if (found) return found;
  }
  const ordinal = ordinalAt(lex, at);
  const numeral = readNumeral(lex, at, style) ?? readOneUnit(lex, at);
  if (ordinal && (numeral === null || ordinal.numeral.digits)) return ordinal;
  if (!numeral || REJECTERS.some((rejects) => rejects(lex, at, numeral))) return null;
  for (const parse of moneyBefore(lex, at) ? BEHIND_MONEY : PARSERS) {
    const found = parse(lex, at, numeral, style);
    if (found) return found;
  }
  return null;
}
