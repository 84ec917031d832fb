import { SCALES, SHORT_SCALES } from '../../language/en/numbers.ts';
import type { Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';

/** A number as it stands in a text, without hedge or unit. */
export interface Numeral {
  /** Index after its last lexeme. */
  readonly end: number;
  /** What it says; for a vague one the least it can mean. */
  readonly low: number;
  /** The same as `low` where it is a number; null where nothing limits it. */
  readonly high: number | null;
  readonly vague: boolean;
  /** A part of a whole: "two-thirds", "one in five". */
  readonly ratio: boolean;
  readonly digits: boolean;
}

/** How a text writes its numbers: which mark parts the decimals. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
}

/** A number that is one value. */
export function whole(end: number, value: number, digits: boolean): Numeral {
  const exact = precise(value);
  return { end, low: exact, high: exact, vague: false, ratio: false, digits };
}

/** A part of a whole. */
export function part(end: number, value: number, digits = false): Numeral {
  return { ...whole(end, value, digits), ratio: true };
}

/** 4.1 * 1e6 is 4099999.9999999995: figures are compared, so what binary fractions add is rounded off. */
export function precise(value: number): number {
  return Number(value.toPrecision(14));
}

/** The index after a hyphen that has spaces around it ("fifty - two"), as some agencies' texts have it. */
export function afterHyphen(lex: readonly Lexeme[], at: number): number {
  const spaced = lex[at]?.text === '-' && lex[at]?.gap === 'space' && lex[at + 1]?.gap === 'space';
  return spaced ? at + 1 : at;
}

/** A value with the scale words behind it: "12 hundred", "4.5 trillion", "3 lakh crore", "5 dozens". */
export function scaled(
  lex: readonly Lexeme[],
  at: number,
  value: number,
  digits: boolean,
): Numeral {
  let end = at;
  let result = value;
  for (;;) {
    const name = wordAt(lex, end);
    const scale = SCALES.get(name) ?? SHORT_SCALES.get(name) ?? (name === 'dozens' ? 12 : null);
    if (scale === null) return whole(end, result, digits);
    result *= scale;
    end++;
  }
}
