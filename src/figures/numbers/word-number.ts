import { SCALES, SMALL as SMALL_WORDS, TENS } from '../../language/en/numbers.ts';
import type { Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';
import { afterHyphen, type Numeral, whole } from './numeral.ts';

const SMALL: ReadonlyMap<string, number> = new Map([...SMALL_WORDS, ['nought', 0], ['naught', 0]]);

/** A number below a hundred in words, with the index after it. */
export function underHundred(
  lex: readonly Lexeme[],
  at: number,
): { end: number; value: number } | null {
  const name = wordAt(lex, at);
  const small = SMALL.get(name);
  if (small !== undefined) return { end: at + 1, value: small };
  const tens = TENS.get(name);
  if (tens === undefined) return null;
  const unitAt = afterHyphen(lex, at + 1);
  const unit = SMALL.get(wordAt(lex, unitAt));
  const joined = unit !== undefined && unit > 0 && unit < 10;
  return joined ? { end: unitAt + 1, value: tens + unit } : { end: at + 1, value: tens };
}

/**
 * A number in words: "twenty-five thousand six hundred", "a million", "twelve hundred", "a dozen", "three lakh crore".
 * Scales must fall, or the number has ended; two that stand together multiply.
 */
export function readWordNumber(lex: readonly Lexeme[], at: number): Numeral | null {
  const article = /^an?$/.test(wordAt(lex, at));
  if (article && !SCALES.has(wordAt(lex, at + 1))) return null;
  let end = article ? at + 1 : at;
  let total = 0;
  let current = article ? 1 : 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (;;) {
    const name = wordAt(lex, end);
    const here = name === 'and' && end > at && total + current >= 100 ? end + 1 : end;
    const more = current % 100 === 0 ? underHundred(lex, here) : null;
    if (more && (more.value > 0 || end === at)) {
      current += more.value;
      end = more.end;
      continue;
    }
    const scale = SCALES.get(name) ?? (name === 'dozens' && end > at ? 12 : undefined);
    if (scale === undefined || end === at) break;
    if (current === 0 && smallest === Number.POSITIVE_INFINITY) break;
    if (scale === 100 || scale === 12) {
      current *= scale;
    } else if (current === 0) {
      total *= scale;
    } else {
      if (scale >= smallest) break;
      total += current * scale;
      current = 0;
      smallest = scale;
    }
    end++;
  }
  if (end === at || (article && end === at + 1)) return null;
  const decimals = decimalsAt(lex, end);
  return whole(decimals?.end ?? end, total + current + (decimals?.value ?? 0), false);
}

/** "point five", "point seven one", "point seventy-one": digits in words behind a number in words. */
function decimalsAt(lex: readonly Lexeme[], at: number): { end: number; value: number } | null {
  if (wordAt(lex, at) !== 'point') return null;
  let digits = '';
  let end = at + 1;
  for (let more = underHundred(lex, end); more; more = underHundred(lex, end)) {
    digits += String(more.value);
    end = more.end;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}
