import type { Lexeme } from '../lexemes.ts';
import { readDigits } from './digits.ts';
import { readFraction, readHalf, readQuarter, readRatio, withFraction } from './fraction.ts';
import type { NumberStyle, Numeral } from './numeral.ts';
import { readVague } from './vague.ts';
import { readWordNumber } from './word-number.ts';

/** The number that begins at a lexeme, in digits or words, or null. */
export function readNumeral(
  lex: readonly Lexeme[],
  at: number,
  style: NumberStyle,
): Numeral | null {
  const share =
    readRatio(lex, at) ?? readHalf(lex, at) ?? readQuarter(lex, at) ?? readFraction(lex, at);
  if (share) return share;
  const vague = readVague(lex, at);
  if (vague) return vague;
  const isWord = lex[at]?.kind === 'word';
  const number = isWord ? readWordNumber(lex, at) : readDigits(lex, at, style);
  return number && withFraction(lex, number);
}
