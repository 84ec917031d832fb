import { ORDINALS, SMALL, TENS } from '../dates/en/numbers.ts';
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
    readFraction(lex, at) ??
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
  const point = startsWithPoint(lex, at);
  const value = digitsValue(point ? `0.${lexeme.text}` : lexeme.text, style);
  if (value === null) return null;

  const next = lex[at + 1];
  const part = next ? FRACTION_SIGNS.get(next.text) : undefined;
  if (part !== undefined && next?.gap !== 'break') return scaled(lex, at + 2, value + part);
  if (next?.text === '⁄' && next.gap === 'none' && Number(lex[at + 2]?.text) > value) {
    return { ...whole(at + 3, value / Number(lex[at + 2]?.text), true), ratio: true };
  }
  if (next?.text === '/' && next.gap === 'none') return readSlashed(lex, at, value, 0);
  const over = lex[at + 2];
  if (next?.kind === 'number' && over?.text === '/' && over.gap === 'none') {
    return readSlashed(lex, at + 1, Number(next.text), value) ?? scaled(lex, at + 1, value);
  }
  const joined = next?.gap === 'none' && next.kind === 'word' && !isMetre(lex, at);
  const suffix = joined ? SUFFIXES.get(next.lower) : undefined;
  if (suffix !== undefined) return whole(at + 2, precise(value * suffix), true);
  const cjk = next?.gap === 'none' ? CJK_SCALES.get([...next.text][0] ?? '') : undefined;
  if (cjk !== undefined) return whole(at + 2, precise(value * cjk), true);
  return scaled(lex, at + 1, value);
}

/**
 * Whether the "m" of "37m" is metres: millions are of something that is named, or of money. ("37m people", "£37m", but
 * "37m long", "37m (121ft)".)
 */
function isMetre(lex: readonly Lexeme[], at: number): boolean {
  if (lex[at + 1]?.text !== 'm' || /^[$£€¥]|^[A-Z]{3}$/.test(lex[at - 1]?.text ?? '')) return false;
  const next = lex[at + 2];
  return (
    !next ||
    next.gap === 'break' ||
    next.gap === 'hyphen' ||
    next.kind !== 'word' ||
    /^(?:long|tall|high|wide|deep|away|above|below|from|off|up|down|in|at|and|to|of|off|x|by|apart|across|thick|sprint|race|freestyle|hurdles|relay)$/.test(
      next.lower,
    )
  );
}

/** ".08": the point is a mark of its own that nothing stands before. */
export function startsWithPoint(lex: readonly Lexeme[], at: number): boolean {
  const point = lex[at - 1];
  return (
    point?.text === '.' &&
    lex[at]?.gap === 'none' &&
    (at === 1 || point.gap !== 'none') &&
    /^\d+$/.test(lex[at]?.text ?? '')
  );
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
  const name = word(lex, at);
  const scale = SCALES.get(name) ?? (name === 'dozens' ? 12 : undefined);
  if (scale !== undefined) return scale;
  const short = lex[at];
  const isShort = short?.gap === 'space' && /^(?:bn|mn|mln|bln|tn|trn|m)$/.test(short.text);
  return isShort && short.text !== 'm' ? (SUFFIXES.get(short.lower) ?? null) : null;
}

/** 4.1 * 1e6 is 4099999.9999999995: figures are compared, so what binary fractions add is rounded off. */
function precise(value: number): number {
  return Number(value.toPrecision(14));
}

/** "one in five", "3 out of 10". */
function readRatio(lex: readonly Lexeme[], at: number): Numeral | null {
  const top = smallNumber(lex[at]);
  if (top === null) return null;
  const next = word(lex, at + 1);
  if (next !== 'in' && !(next === 'out' && word(lex, at + 2) === 'of')) return null;
  const from = at + (next === 'in' ? 2 : 3);
  const every = word(lex, from) === 'every' ? from + 1 : from;
  const bottom = word(lex, every) === 'a' ? null : readWordOrDigits(lex, every);
  if (!bottom || bottom.low <= top || bottom.low > 1e6 || bottom.low <= 1) return null;
  return { ...whole(bottom.end, top / bottom.low, false), ratio: true };
}

/** "of a million" behind a fraction. */
function readOfScale(lex: readonly Lexeme[], at: number): Numeral | null {
  if (word(lex, at) !== 'of' || word(lex, at + 1) !== 'a') return null;
  const scale = SCALES.get(word(lex, at + 2));
  return scale === undefined ? null : whole(at + 3, scale, false);
}

/** "half", "half a million", "half a dozen": a half without "a" before it. */
function readHalf(lex: readonly Lexeme[], at: number): Numeral | null {
  if (word(lex, at) !== 'half') return null;
  const after = at + 1 + (/^an?$/.test(word(lex, at + 1)) ? 1 : 0);
  const scale = SCALES.get(word(lex, after));
  if (scale !== undefined) return whole(after + 1, scale / 2, false);
  if (word(lex, at + 1) !== 'of') return null;
  const ofScale = readOfScale(lex, at + 1);
  return ofScale
    ? whole(ofScale.end, ofScale.low / 2, false)
    : { ...whole(at + 1, 1 / 2, false), ratio: true };
}

/** The name of a part and the index after it: "thirds", "hundredth", "twenty-fifths". */
function partAt(
  lex: readonly Lexeme[],
  at: number,
): { end: number; parts: number; plural: boolean } | null {
  const name = word(lex, at);
  const plural = name.endsWith('s');
  const parts = FRACTIONS.get(name) ?? ORDINALS.get(name.replace(/s$/, ''));
  if (parts !== undefined && parts > 1 && name !== 'second') return { end: at + 1, parts, plural };
  const tens = TENS.get(name);
  const unit = ORDINALS.get(word(lex, at + 1).replace(/s$/, ''));
  if (tens === undefined || unit === undefined || unit < 1 || unit > 9) return null;
  return { end: at + 2, parts: tens + unit, plural: word(lex, at + 1).endsWith('s') };
}

/**
 * "two-thirds", "a third of", "three quarters of a million". A single part is one only where nothing follows that it
 * could be the number of: "a fifth man" counts men.
 */
function readFraction(lex: readonly Lexeme[], at: number): Numeral | null {
  const article = /^an?$/.test(word(lex, at));
  const top = article ? whole(at + 1, 1, false) : readSimpleWords(lex, at);
  if (!top) return null;
  const part = partAt(lex, top.end);
  if (!part) return null;
  const next = lex[part.end];
  const alone = !next || next.gap === 'break' || next.kind === 'mark' || next.lower === 'of';
  const joined = lex[top.end]?.gap === 'hyphen';
  if (!(part.plural && top.low > 1) && !joined && !alone) return null;
  const ofScale = readOfScale(lex, part.end);
  const value = precise((top.low / part.parts) * (ofScale?.low ?? 1));
  return { ...whole(ofScale?.end ?? part.end, value, false), ratio: !ofScale };
}

/** The index after "and a half" or "and three fifths", and what it adds to the number before it. */
function fractionAfter(lex: readonly Lexeme[], at: number): { end: number; value: number } | null {
  if (word(lex, at) !== 'and') return null;
  const fraction =
    /^an?$/.test(word(lex, at + 1)) && word(lex, at + 2) === 'half'
      ? whole(at + 3, 0.5, false)
      : readFraction(lex, at + 1);
  return fraction && fraction.low < 1 ? { end: fraction.end, value: fraction.low } : null;
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
    const fraction = end > at ? fractionAfter(lex, end) : null;
    if (fraction) {
      current += fraction.value;
      end = fraction.end;
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
  const decimals = decimalsAt(lex, end);
  return whole(decimals?.end ?? end, precise(total + current + (decimals?.value ?? 0)), false);
}

/** "point five", "point seven one": digits in words behind a number in words. */
function decimalsAt(lex: readonly Lexeme[], at: number): { end: number; value: number } | null {
  if (word(lex, at) !== 'point') return null;
  let digits = '';
  let end = at + 1;
  for (;;) {
    const tens = TENS.get(word(lex, end));
    const value = tens ?? SMALL.get(word(lex, end));
    if (value === undefined) break;
    const unit = tens === undefined ? undefined : SMALL.get(word(lex, end + 1));
    const joined = unit !== undefined && unit > 0 && unit < 10;
    digits += String(joined ? value + unit : value);
    end += joined ? 2 : 1;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}

/** A plain number word of one or two lexemes, as the top of a fraction. */
function readSimpleWords(lex: readonly Lexeme[], at: number): Numeral | null {
  const value = smallNumber(lex[at]);
  if (value === null) return null;
  const unit = value >= 20 && value % 10 === 0 ? SMALL.get(word(lex, at + 1)) : undefined;
  const joined = unit !== undefined && unit > 0 && unit < 10;
  return whole(at + (joined ? 2 : 1), joined ? value + unit : value, false);
}
