import { DECADES, TENS } from '../language/en/numbers.ts';
import type { Lexeme } from './lexemes.ts';

/** The years of life that words name by their first number: from, up to and including. */
export interface AgeDecade {
  /** Index of its first lexeme, "early" or "mid" included. */
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** How far into its ten years each part reaches, with room for how loosely they are used. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [0, 4],
  mid: [3, 7],
  late: [6, 9],
};

const POSSESSIVE = /^(?:his|her|their|my|your|our)$/;

/** "20s", "twenties", "teens": as a decade of life or of a century. */
function tenAt(
  lex: readonly Lexeme[],
  at: number,
): { end: number; low: number; high: number } | null {
  const name = lex[at]?.lower ?? '';
  const low = DECADES.get(name);
  if (low !== undefined) return { end: at + 1, low, high: low + 9 };
  if (name === 'teens') return { end: at + 1, low: 13, high: 19 };
  const isTen = lex[at]?.kind === 'number' && /^[1-9]0$/.test(name);
  if (!isTen) return null;
  const quoted = /^['’]$/.test(lex[at + 1]?.text ?? '') && lex[at + 1]?.gap === 'none' ? 1 : 0;
  const ending = lex[at + 1 + quoted];
  const isPlural = ending?.lower === 's' && ending.gap === 'none';
  return isPlural ? { end: at + 2 + quoted, low: Number(name), high: Number(name) + 9 } : null;
}

/** "a thirty-something driver", "two 20-somethings", "a fortysomething". */
function somethingAt(lex: readonly Lexeme[], at: number): AgeDecade | null {
  const name = lex[at]?.lower ?? '';
  const next = lex[at + 1];
  if (next?.gap !== 'hyphen' && !name.includes('something')) return null;
  const joined = TENS.get(/^(\w+ty)somethings?$/.exec(name)?.[1] ?? '');
  if (joined !== undefined) return { start: at, end: at + 1, low: joined, high: joined + 9 };
  const low = TENS.get(name) ?? (/^[1-9]0$/.test(name) ? Number(name) : undefined);
  const isOne = low !== undefined && next?.gap === 'hyphen' && /^somethings?$/.test(next.lower);
  return isOne ? { start: at, end: at + 2, low, high: low + 9 } : null;
}

/**
 * The decade of somebody's life that is named at an index: "in his late 40s", "in their sixties and 70s", "in her early
 * to mid-20s"; but "the 60s", "the late twenties" are times.
 */
export function ageDecadeAt(lex: readonly Lexeme[], at: number): AgeDecade | null {
  const something = somethingAt(lex, at);
  if (something) return something;
  const ten = tenAt(lex, at);
  if (!ten) return null;
  const part = PARTS[lex[at - 1]?.lower ?? ''];
  let start = part ? at - 1 : at;
  let [from, to] = part ? [ten.low + part[0], ten.low + part[1]] : [ten.low, ten.high];
  // "mid- to late 40s"
  const first = lex[start - 2]?.text === '-' ? start - 3 : start - 2;
  const wider = PARTS[lex[first]?.lower ?? ''];
  if (part && wider && /^(?:to|or)$/.test(lex[start - 1]?.lower ?? '')) {
    start = first;
    from = Math.min(from, ten.low + wider[0]);
    to = Math.max(to, ten.low + wider[1]);
  }
  const stands = isOwned(lex, start) || isListed(lex, start);
  return stands ? { start, end: ten.end, low: from, high: to } : null;
}

const isOwned = (lex: readonly Lexeme[], start: number): boolean =>
  POSSESSIVE.test(lex[start - 1]?.lower ?? '');

/** "in their 60s and 70s": behind another decade of life. */
function isListed(lex: readonly Lexeme[], start: number): boolean {
  if (!/^(?:and|or|to|,)$/.test(lex[start - 1]?.lower ?? '')) return false;
  const before = [start - 3, start - 2].find((at) => tenAt(lex, at)?.end === start - 1);
  return before !== undefined && ageDecadeAt(lex, before) !== null;
}
