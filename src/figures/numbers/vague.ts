import { SCALES, VAGUE, VAGUE_SCALES } from '../../language/en/numbers.ts';
import type { Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';
import { type Numeral, whole } from './numeral.ts';

/** What "a few" can be. */
const FEW = [2, 10] as const;

/** "several", "dozens", "tens of thousands", "a few", "a couple": counts that are intervals. */
export function readVague(lex: readonly Lexeme[], at: number): Numeral | null {
  const article = wordAt(lex, at) === 'a' ? 1 : 0;
  const name = wordAt(lex, at + article);
  const next = at + article + 1;
  if (article === 1) {
    if (name === 'couple') return couple(lex, next);
    if (name === 'handful') return interval(next, VAGUE.get(name) ?? FEW, 1);
    return name === 'few' ? multiplied(lex, next, FEW) : null;
  }
  const range = name === 'handful' ? undefined : VAGUE.get(name);
  if (!range) return null;
  if (name === 'several') return multiplied(lex, next, range);
  const scale = wordAt(lex, next) === 'of' ? VAGUE_SCALES.get(wordAt(lex, next + 1)) : undefined;
  return scale === undefined ? interval(next, range, 1) : interval(next + 2, range, scale);
}

/** "a couple", "a couple of dozen", "a couple hundred". */
function couple(lex: readonly Lexeme[], at: number): Numeral {
  const from = wordAt(lex, at) === 'of' ? at + 1 : at;
  const scale = SCALES.get(wordAt(lex, from));
  return scale === undefined ? whole(at, 2, false) : whole(from + 1, 2 * scale, false);
}

/** "several hundred", "a few thousand". */
function multiplied(
  lex: readonly Lexeme[],
  at: number,
  range: readonly [number, number | null],
): Numeral {
  const scale = SCALES.get(wordAt(lex, at));
  return scale === undefined ? interval(at, range, 1) : interval(at + 1, range, scale);
}

function interval(
  end: number,
  [low, high]: readonly [number, number | null],
  scale: number,
): Numeral {
  const most = high === null ? null : high * scale;
  return { end, low: low * scale, high: most, vague: true, ratio: false, digits: false };
}
