import { FRACTIONS } from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { moneyAfter, unitAt } from '../../measures/unit.ts';
import type { NumberStyle } from '../../numbers/numeral.ts';
import { readNumeral } from '../../numbers/read-numeral.ts';
import type { Suffix } from './suffix.ts';

/** What is said of an amount behind its unit. */
export interface SecondPart {
  /** Index after its last lexeme. */
  readonly end: number;
  /** In the amount's own unit. */
  readonly value: number;
}

/**
 * The rest of an amount that is said in two parts: "3 dollars 50 cents", "thirteen dollars forty-five", "6ft 2in",
 * "7 pounds and 3 ounces", "a mile and a half".
 */
export function secondPart(
  lex: readonly Lexeme[],
  amount: Suffix,
  style: NumberStyle,
): SecondPart | null {
  if (amount.kind === 'money') return changeBehind(lex, amount, style);
  if (amount.kind !== 'measure') return null;
  return partBehind(lex, amount.end) ?? smallerBehind(lex, amount, style);
}

/** "and a half", "and three quarters" behind a unit. */
export function partBehind(lex: readonly Lexeme[], at: number): SecondPart | null {
  if (wordAt(lex, at) !== 'and' || !/^an?$/.test(wordAt(lex, at + 1))) return null;
  const parts = FRACTIONS.get(wordAt(lex, at + 2));
  // "a foot and a half of snow", but "a mile and a quarter of an hour"
  const ofAnother =
    wordAt(lex, at + 3) === 'of' && /^(?:an?|the|its|all)$/.test(wordAt(lex, at + 4));
  const ofSomething = ofAnother || lex[at + 3]?.gap === 'hyphen';
  return parts === undefined || ofSomething ? null : { end: at + 3, value: 1 / parts };
}

const afterAnd = (lex: readonly Lexeme[], at: number): number =>
  wordAt(lex, at) === 'and' ? at + 1 : at;

/** A smaller unit of the same dimension, less of it than one of the larger: feet and inches, not feet and feet. */
function smallerBehind(
  lex: readonly Lexeme[],
  { end, measure }: Suffix,
  style: NumberStyle,
): SecondPart | null {
  const at = afterAnd(lex, end);
  const numeral = lex[at]?.kind === 'mark' ? null : readNumeral(lex, at, style);
  const smaller = numeral && !numeral.vague ? unitAt(lex, numeral.end) : null;
  const [large, small] = [measure?.si, smaller?.unit.si];
  if (!numeral || !smaller || !large || !small || large.unit !== small.unit) return null;
  const value = (numeral.low * small.factor) / large.factor;
  return small.factor < large.factor && value < 1 ? { end: smaller.end, value } : null;
}

/** Cents, named or, in words behind words, not: "five dollars fifty". */
function changeBehind(
  lex: readonly Lexeme[],
  amount: Suffix,
  style: NumberStyle,
): SecondPart | null {
  if (amount.factor !== 1) return null;
  const at = afterAnd(lex, amount.end);
  const numeral = lex[at]?.gap === 'space' ? readNumeral(lex, at, style) : null;
  if (!numeral) return null;
  const part = moneyAfter(lex, numeral.end);
  if (part && part.share !== 1 && part.code === amount.unit) {
    return { end: part.end, value: numeral.low * part.share };
  }
  const next = lex[numeral.end];
  const inWords = !numeral.digits && !numeral.vague && lex[amount.end - 1]?.kind === 'word';
  const alone = at === amount.end && (!next || next.kind === 'mark');
  const isCents = numeral.low >= 10 && numeral.low < 100 && Number.isInteger(numeral.low);
  return inWords && alone && isCents ? { end: numeral.end, value: numeral.low / 100 } : null;
}
