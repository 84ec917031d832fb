import { SMALL, TENS } from '../dates/en/numbers.ts';
import type { Lexeme } from '../dates/lexemes.ts';
import { FRACTION_SIGNS, FRACTIONS, SCALES, SUFFIXES, VAGUE, VAGUE_SCALES } from '../en/scales.ts';

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

const ENGLISH_DIGITS = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/;
const COMMA_DIGITS = /^(?:\d{1,3}(?:[.\u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/;

/** Longer runs of digits are identifiers and no quantities. */
const MOST_DIGITS = 18;

/** Characters that stand for a power of ten in Chinese and Japanese; read after digits alone. */
const CJK_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['兆', 1e12],
]);

const whole = (end: number, value: number, digits: boolean): Numeral => ({
  end,
  low: value,
  high: value,
  vague: false,
  ratio: false,
  digits,
});

/** The value of digits with their separators, or null where they are no number ("1.2.3", "1,23"). */
export function digitsValue(text: string, style: NumberStyle): number | null {
  if (text.length > MOST_DIGITS) return null;
  if (style.decimal === ',') {
    if (!COMMA_DIGITS.test(text)) return null;
    return Number(text.replace(/[.\u00a0\u202f]/g, '').replace(',', '.'));
  }
  return ENGLISH_DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** The lower-case word at an index in the same line, or ''. */
export function word(lex: readonly Lexeme[], at: number): string {
  const lexeme = lex[at];
  return lexeme && lexeme.gap !== 'break' ? lexeme.lower : '';
}

/** The number that begins at a lexeme, or null. */
export function readNumeral(
  lex: readonly Lexeme[],
  at: number,
  style: NumberStyle,
): Numeral | null {
  const lexeme = lex[at];
  if (!lexeme) return null;
  return (
    readRatio(lex, at) ??
    readHalf(lex, at) ??
    readVague(lex, at) ??
    (lexeme.kind === 'word' ? readWordNumber(lex, at) : readDigits(lex, at, style))
  );
}

function readDigits(lex: readonly Lexeme[], at: number, style: NumberStyle): Numeral | null {
  const lexeme = lex[at];
  if (!lexeme) return null;
  const sign = FRACTION_SIGNS.get(lexeme.text);
  if (sign !== undefined) return { ...scaled(lex, at + 1, sign), ratio: true };
  if (lexeme.kind !== 'number') return null;
  const value = digitsValue(lexeme.text, style);
  if (value === null) return null;

  const next = lex[at + 1];
  const part = next ? FRACTION_SIGNS.get(next.text) : undefined;
  if (part !== undefined && next?.gap !== 'break') return scaled(lex, at + 2, value + part);
  if (next?.text === '/' && next.gap === 'none') return readSlashed(lex, at, value, 0);
  const over = lex[at + 2];
  if (next?.kind === 'number' && over?.text === '/' && over.gap === 'none') {
    return readSlashed(lex, at + 1, Number(next.text), value) ?? scaled(lex, at + 1, value);
  }
  const fraction = FRACTIONS.get(word(lex, at + 1));
  if (fraction !== undefined && value < fraction && next?.gap === 'hyphen') {
    return { ...whole(at + 2, value / fraction, true), ratio: true };
  }
  const suffix =
    next?.gap === 'none' && next.kind === 'word' ? SUFFIXES.get(next.lower) : undefined;
  if (suffix !== undefined) return whole(at + 2, precise(value * suffix), true);
  const cjk = next?.gap === 'none' ? CJK_SCALES.get([...next.text][0] ?? '') : undefined;
  if (cjk !== undefined) return whole(at + 2, precise(value * cjk), true);
  return scaled(lex, at + 1, value);
}

/** "3/4", "2 1/2": only what can be a fraction, not a date or a pair of numbers. */
function readSlashed(
  lex: readonly Lexeme[],
  at: number,
  top: number,
  before: number,
): Numeral | null {
  const bottom = lex[at + 2];
  const value = bottom?.kind === 'number' && bottom.gap === 'none' ? Number(bottom.text) : 0;
  if (![2, 3, 4, 5, 6, 8, 10, 16].includes(value) || top >= value) return null;
  return { ...scaled(lex, at + 3, before + top / value), ratio: before === 0 };
}

/** A value with the scale words behind it: "12 hundred", "4.5 trillion", "5 thousand million". */
function scaled(lex: readonly Lexeme[], at: number, value: number): Numeral {
  let end = at;
  let result = value;
  for (let scale = scaleAt(lex, end); scale !== null; scale = scaleAt(lex, end)) {
    result *= scale;
    end++;
  }
  return whole(end, precise(result), true);
}

/** A scale word that goes with the number before it; not the "million" of "million-dollar". */
function scaleAt(lex: readonly Lexeme[], at: number): number | null {
  const scale = SCALES.get(word(lex, at));
  if (scale !== undefined) return scale;
  const short = lex[at];
  const isShort = short?.gap === 'space' && /^(?:bn|mn|mln|bln|tn|trn|m)$/.test(short.text);
  return isShort && short.text !== 'm' ? (SUFFIXES.get(short.lower) ?? null) : null;
}

/** 4.1 * 1e6 is 4099999.9999999995: figures are compared, so what binary fractions add is rounded off. */
function precise(value: number): number {
  return Number(value.toPrecision(14));
}

/** "one in five", "3 out of 10", "two-thirds", "three quarters". */
function readRatio(lex: readonly Lexeme[], at: number): Numeral | null {
  const top = smallNumber(lex[at]);
  if (top === null) return null;
  const next = word(lex, at + 1);
  if (next === 'in' || (next === 'out' && word(lex, at + 2) === 'of')) {
    const from = at + (next === 'in' ? 2 : 3);
    const every = word(lex, from) === 'every' ? from + 1 : from;
    const bottom = word(lex, every) === 'a' ? null : readWordOrDigits(lex, every);
    if (bottom && bottom.low > top && bottom.low <= 1e6 && bottom.low > 1) {
      return { ...whole(bottom.end, top / bottom.low, false), ratio: true };
    }
    return null;
  }
  const fraction = FRACTIONS.get(next);
  if (fraction === undefined || top >= fraction) return null;
  // "two thirds of", "three-quarters"; but "one quarter" is also a part of the year, and "one fifth" a place.
  const whole_ = readOfScale(lex, at + 2);
  if (whole_)
    return { ...whole_, low: (top / fraction) * whole_.low, high: (top / fraction) * whole_.low };
  const joined = lex[at + 1]?.gap === 'hyphen' || next.endsWith('s');
  if (!joined && word(lex, at + 2) !== 'of') return null;
  return { ...whole(at + 2, top / fraction, false), ratio: true };
}

/** "of a million" behind a fraction. */
function readOfScale(lex: readonly Lexeme[], at: number): Numeral | null {
  if (word(lex, at) !== 'of' || word(lex, at + 1) !== 'a') return null;
  const scale = SCALES.get(word(lex, at + 2));
  return scale === undefined ? null : whole(at + 3, scale, false);
}

/** "half", "half a million", "half a dozen", "a quarter of a million", "a third of". */
function readHalf(lex: readonly Lexeme[], at: number): Numeral | null {
  const article = /^an?$/.test(word(lex, at)) ? 1 : 0;
  const name = word(lex, at + article);
  const parts = FRACTIONS.get(name);
  if (parts === undefined || name.endsWith('s')) return null;
  const after = at + article + 1;
  const isHalf = name === 'half';
  const scale = SCALES.get(word(lex, after + (/^an?$/.test(word(lex, after)) ? 1 : 0)));
  if (isHalf && scale !== undefined) {
    const end = after + (/^an?$/.test(word(lex, after)) ? 2 : 1);
    return whole(end, scale / 2, false);
  }
  const ofScale = readOfScale(lex, after);
  if (ofScale && (article === 1 || isHalf)) return whole(ofScale.end, ofScale.low / parts, false);
  if (word(lex, after) === 'of' && (article === 1 || isHalf)) {
    return { ...whole(after, 1 / parts, false), ratio: true };
  }
  return null;
}

/** "several", "dozens", "tens of thousands", "a few", "a couple". */
function readVague(lex: readonly Lexeme[], at: number): Numeral | null {
  const first = word(lex, at);
  const article = first === 'a' ? 1 : 0;
  const name = word(lex, at + article);
  const interval = (end: number, low: number, high: number | null): Numeral => ({
    end,
    low,
    high,
    vague: true,
    ratio: false,
    digits: false,
  });
  if (article === 1 && name === 'couple') return whole(at + 2, 2, false);
  if (article === 1 && name === 'few') {
    const scale = SCALES.get(word(lex, at + 2));
    return scale === undefined ? interval(at + 2, 2, 10) : interval(at + 3, 2 * scale, 10 * scale);
  }
  const range = article === 0 ? VAGUE.get(name) : undefined;
  if (!range) return null;
  const [low, high] = range;
  const scale = SCALES.get(word(lex, at + 1));
  if (name === 'several' && scale !== undefined) {
    return interval(at + 2, low * scale, high === null ? null : high * scale);
  }
  const ofScale = word(lex, at + 1) === 'of' ? VAGUE_SCALES.get(word(lex, at + 2)) : undefined;
  if (ofScale !== undefined) {
    return interval(at + 3, low * ofScale, high === null ? null : high * ofScale);
  }
  return interval(at + 1, low, high);
}

/** The value of a small number that is one lexeme, in words or digits. */
function smallNumber(lexeme: Lexeme | undefined): number | null {
  if (!lexeme) return null;
  if (lexeme.kind === 'number') return /^\d{1,3}$/.test(lexeme.text) ? Number(lexeme.text) : null;
  return SMALL.get(lexeme.lower) ?? TENS.get(lexeme.lower) ?? null;
}

function readWordOrDigits(lex: readonly Lexeme[], at: number): Numeral | null {
  const lexeme = lex[at];
  if (lexeme?.kind === 'number') return readDigits(lex, at, { decimal: '.' });
  return lexeme?.kind === 'word' ? readWordNumber(lex, at) : null;
}

/**
 * A number in words: "twenty-five thousand six hundred", "a million", "one and a half million", "twelve hundred",
 * "a dozen". Scales must fall, or the number has ended.
 */
export function readWordNumber(lex: readonly Lexeme[], at: number): Numeral | null {
  const article = /^an?$/.test(word(lex, at));
  if (article && SCALES.get(word(lex, at + 1)) === undefined) return null;
  let end = at;
  let total = 0;
  let current = article ? 1 : 0;
  let smallest = Number.POSITIVE_INFINITY;
  if (article) end++;
  for (;;) {
    const name = word(lex, end);
    const joinedByAnd = name === 'and' && end > at && total + current >= 100;
    const here = joinedByAnd ? end + 1 : end;
    const tens = TENS.get(word(lex, here));
    const small = SMALL.get(word(lex, here));
    if (tens !== undefined && current % 100 === 0) {
      current += tens;
      end = here + 1;
      const unit = SMALL.get(word(lex, end));
      if (unit !== undefined && unit > 0 && unit < 10) {
        current += unit;
        end++;
      }
      continue;
    }
    if (small !== undefined && current % 100 === 0 && (current === 0 || small > 0)) {
      current += small;
      end = here + 1;
      continue;
    }
    const half = halfAt(lex, end);
    if (half !== null && end > at) {
      current += 0.5;
      end = half;
      continue;
    }
    const scale = SCALES.get(name);
    if (scale === undefined || end === at || current === 0) break;
    if (scale === 100) current *= 100;
    else if (scale === 12) current *= 12;
    else {
      if (scale >= smallest) break;
      total += current * scale;
      current = 0;
      smallest = scale;
    }
    end++;
  }
  if (end === at || (article && end === at + 1)) return null;
  return whole(end, precise(total + current), false);
}

/** The index after "and a half", or null. */
function halfAt(lex: readonly Lexeme[], at: number): number | null {
  return word(lex, at) === 'and' && word(lex, at + 1) === 'a' && word(lex, at + 2) === 'half'
    ? at + 3
    : null;
}
