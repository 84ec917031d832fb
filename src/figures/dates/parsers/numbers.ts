import {
  FRACTION_SIGNS,
  FRACTIONS,
  ORDINAL_ENDINGS,
  ORDINALS,
  SCALES,
  SMALL,
  TENS,
  VAGUE_COUNTS,
  VAGUE_PLURALS,
} from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import { readWordNumber, underHundred } from '../../numbers/word-number.ts';

export interface Count {
  /** Index after the last lexeme. */
  readonly end: number;
  /** Both null where the number is vague ("several"). */
  readonly low: number | null;
  readonly high: number | null;
}

/** A whole number in words, below a million: "twenty-five", "two thousand", "three hundred". */
export function readWords(
  lex: readonly Lexeme[],
  index: number,
): { end: number; value: number } | null {
  const number = underHundred(lex, index) ? readWordNumber(lex, index) : null;
  return number && { end: number.end, value: number.low };
}

type Read = { readonly end: number; readonly value: number };

/** "1/2" behind a whole number. */
function readFraction(lex: readonly Lexeme[], index: number): Read | null {
  const [top, slash, bottom] = [lex[index], lex[index + 1], lex[index + 2]];
  if (top?.kind !== 'number' || slash?.text !== '/' || bottom?.kind !== 'number') return null;
  if (!follows(lex, index) || slash.gap !== 'none' || bottom.gap !== 'none') return null;
  const value = Number(top.text) / Number(bottom.text);
  return value > 0 && value < 1 ? { end: index + 3, value } : null;
}

/** "million" and "and a half" behind a number. */
function withScale(lex: readonly Lexeme[], { end, value }: Read): Read | null {
  const half =
    wordAt(lex, end) === 'and' && wordAt(lex, end + 1) === 'a' && wordAt(lex, end + 2) === 'half';
  if (half) return { end: end + 3, value: value + 0.5 };
  const scale = SCALES.get(wordAt(lex, end));
  const whole = scale === undefined ? { end, value } : { end: end + 1, value: value * scale };
  return whole.value <= Number.MAX_SAFE_INTEGER ? whole : null;
}

function single(lex: readonly Lexeme[], index: number): Read | null {
  const lexeme = lex[index];
  if (!lexeme) return null;
  if (lexeme.kind === 'number') {
    if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d+)?$/.test(lexeme.text)) return null;
    const value = Number(lexeme.text.replaceAll(',', ''));
    const sign = lex[index + 1];
    const part = sign?.gap === 'none' ? FRACTION_SIGNS.get(sign.text) : undefined;
    if (part !== undefined) return { end: index + 2, value: value + part };
    const fraction = readFraction(lex, index + 1);
    if (fraction) return { end: fraction.end, value: value + fraction.value };
    return withScale(lex, { end: index + 1, value });
  }
  const words = readWords(lex, index);
  if (words) return withScale(lex, words);
  const article = lexeme.lower === 'half' ? wordAt(lex, index + 1) : '';
  return article === 'a' || article === 'an' ? { end: index + 2, value: 0.5 } : null;
}

function unspecified(end: number): Count {
  return { end, low: null, high: null };
}

/** "hundreds of", "tens of thousands of": a number that is not stated. */
function readVague(lex: readonly Lexeme[], index: number, word: string): Count | null {
  if (VAGUE_COUNTS.has(word)) return unspecified(index + 1);
  if (word === 'few') return unspecified(index + 1);
  if (word === 'a' && wordAt(lex, index + 1) === 'few') return unspecified(index + 2);
  if (!VAGUE_PLURALS.has(word) || wordAt(lex, index + 1) !== 'of') return null;
  const more = VAGUE_PLURALS.has(wordAt(lex, index + 2)) && wordAt(lex, index + 3) === 'of';
  return unspecified(index + (more ? 4 : 2));
}

/** "a quarter of a" century, "three quarters of an" hour, "a tenth of a" second. */
function readShareOfOne(lex: readonly Lexeme[], index: number): Count | null {
  const top = /^an?$/.test(wordAt(lex, index)) ? 1 : SMALL.get(wordAt(lex, index));
  const parts = FRACTIONS.get(wordAt(lex, index + 1));
  const isOfOne = wordAt(lex, index + 2) === 'of' && /^an?$/.test(wordAt(lex, index + 3));
  if (!top || parts === undefined || !isOfOne) return null;
  return { end: index + 4, low: top / parts, high: top / parts };
}

/** "a hundred", "a thousand and one"; without an article behind "the past". */
function readHundred(lex: readonly Lexeme[], index: number): Count | null {
  const at = wordAt(lex, index) === 'a' ? index + 1 : index;
  const scale = wordAt(lex, at) === 'hundred' ? 100 : SCALES.get(wordAt(lex, at));
  if (scale === undefined) return null;
  const rest = wordAt(lex, at + 1) === 'and' ? readWords(lex, at + 2) : null;
  const value = scale + (rest && rest.value < scale ? rest.value : 0);
  const end = value > scale && rest ? rest.end : at + 1;
  return { end, low: value, high: value };
}

/** A number before a unit of time: digits, words, ranges, "a", "a few", "a couple of". Null where none stands there. */
export function readCount(lex: readonly Lexeme[], index: number): Count | null {
  const word = lex[index]?.lower ?? '';
  const next = wordAt(lex, index + 1);
  const special = readVague(lex, index, word) ?? readShareOfOne(lex, index);
  if (special) return special;
  if (word === 'between') {
    const least = single(lex, index + 1);
    const most = least && wordAt(lex, least.end) === 'and' ? single(lex, least.end + 1) : null;
    const [low, high] = [least?.value ?? 0, most?.value ?? 0].sort((a, b) => a - b);
    return most ? { end: most.end, low: low ?? 0, high: high ?? 0 } : null;
  }
  if (word === 'couple' || (word === 'a' && next === 'couple')) {
    const end = index + (word === 'a' ? 2 : 1);
    return { end: wordAt(lex, end) === 'of' ? end + 1 : end, low: 2, high: 2 };
  }
  const hundred = readHundred(lex, index);
  if (hundred) return hundred;
  if (word === 'a' && next === 'dozen') return { end: index + 2, low: 12, high: 12 };
  if (word === 'a' && next === 'half') return { end: index + 2, low: 0.5, high: 0.5 };
  if (word === 'a' || word === 'an') return { end: index + 1, low: 1, high: 1 };
  const first = single(lex, index);
  if (!first) return null;
  const link = wordAt(lex, first.end);
  const hyphen = lex[first.end]?.gap === 'hyphen';
  const from = hyphen ? first.end : link === 'or' || link === 'to' ? first.end + 1 : -1;
  const second = from < 0 ? null : single(lex, from);
  if (second && second.value > first.value)
    return { end: second.end, low: first.value, high: second.value };
  return { end: first.end, low: first.value, high: first.value };
}

/** An ordinal: "third", "21st", "twenty-first"; -1 for "last". */
export function readOrdinal(
  lex: readonly Lexeme[],
  index: number,
): { end: number; value: number } | null {
  const lexeme = lex[index];
  if (!lexeme) return null;
  if (lexeme.kind === 'number') {
    const ending = lex[index + 1];
    const joined = ending?.gap === 'none' && ORDINAL_ENDINGS.has(ending.lower);
    return joined && /^\d{1,2}$/.test(lexeme.text)
      ? { end: index + 2, value: Number(lexeme.text) }
      : null;
  }
  const tens = TENS.get(lexeme.lower);
  if (tens !== undefined) {
    const unit = ORDINALS.get(wordAt(lex, index + 1));
    return unit !== undefined && unit > 0 && unit < 10
      ? { end: index + 2, value: tens + unit }
      : null;
  }
  const value = ORDINALS.get(lexeme.lower);
  return value === undefined ? null : { end: index + 1, value };
}
