import { CLOSED } from '../../language/en/noun-phrases.ts';
import { CJK_SCALES, FRACTION_SIGNS, SUFFIXES } from '../../language/en/numbers.ts';
import type { Lexeme } from '../lexemes.ts';
import { isMetre } from '../measures/metre.ts';
import { type NumberStyle, type Numeral, scaled, whole } from './numeral.ts';

const ENGLISH_DIGITS =
  /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?$/;

/** Signs of money before a number. */
const MONEY_SIGN = /^[\p{Sc}]$/u;
const COMMA_DIGITS = /^(?:\d{1,3}(?:[.\u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/;
/** English text by writers of other languages: "5,00" can be nothing but a decimal. */
const FOREIGN_DECIMAL = /^\d+,\d{1,2}$/;

/** Three groups or more parted by points can be nothing but thousands: "12.500.000"; but "192.168.100.200". */
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/;
const ADDRESS = /^(?:[12]?\d{1,2}\.){3}[12]?\d{1,2}$/;

/** Longer runs of digits are identifiers and no quantities. */
const MAX_DIGITS = 18;

/** The value of digits with their separators, or null where they are no number ("1.2.3", "1,2345"). */
function digitsValue(text: string, style: NumberStyle): number | null {
  if (text.length > MAX_DIGITS) return null;
  if (style.decimal === ',' || FOREIGN_DECIMAL.test(text)) {
    if (!COMMA_DIGITS.test(text)) return null;
    return Number(text.replace(/[.\u00a0\u202f]/g, '').replace(',', '.'));
  }
  if (DOTTED.test(text) && !ADDRESS.test(text)) return Number(text.replaceAll('.', ''));
  return ENGLISH_DIGITS.test(text) ? Number(text.replace(/[,\u00a0\u202f]/g, '')) : null;
}

/** A number in digits: "1,200", "4.2bn", "1 1/2", "1 234 567", "12 hundred", "½". */
export function readDigits(lex: readonly Lexeme[], at: number, style: NumberStyle): Numeral | null {
  const lexeme = lex[at];
  if (!lexeme) return null;
  const sign = FRACTION_SIGNS.get(lexeme.text);
  if (sign !== undefined) return { ...scaled(lex, at + 1, sign, true), ratio: true };
  if (lexeme.kind !== 'number') return null;
  const grouped = spacedGroups(lex, at, style);
  if (grouped) return scaled(lex, grouped.end, grouped.low, true);
  const text = startsWithPoint(lex, at) ? `0.${lexeme.text}` : lexeme.text;
  const value = digitsValue(text, style);
  if (value === null) return null;
  return (
    scientific(lex, at, value) ??
    mixedFraction(lex, at, value) ??
    suffixed(lex, at, value) ??
    scaled(lex, at + 1, value, true)
  );
}

/** The next three digits behind a space, or as the Swiss write behind an apostrophe. */
function groupAt(lex: readonly Lexeme[], at: number): { end: number; text: string } | null {
  const next = lex[at];
  if (next?.kind === 'number' && next.gap === 'space') return { end: at + 1, text: next.text };
  const group = lex[at + 1];
  // Old agencies' texts have a space behind the comma: "50, 000".
  const isComma = next?.text === ',' && next.gap === 'none' && group?.text === '000';
  if (isComma && group.gap === 'space') return { end: at + 2, text: group.text };
  const isMark = /^['’]$/.test(next?.text ?? '') && next?.gap === 'none' && group?.gap === 'none';
  return isMark && /^\d{3}$/.test(group.text) ? { end: at + 2, text: group.text } : null;
}

/** "1 234 567": the International System's own way of grouping (BIPM, 2019, 5.4.4); and 1'234'567. */
function spacedGroups(lex: readonly Lexeme[], at: number, style: NumberStyle): Numeral | null {
  if (!/^[1-9]\d{0,2}$/.test(lex[at]?.text ?? '')) return null;
  let end = at + 1;
  let digits = lex[at]?.text ?? '';
  for (let group = groupAt(lex, end); group; group = groupAt(lex, end)) {
    const text = group.text;
    if (!/^\d{3}(?:[.,]\d+)?$/.test(text)) return null;
    digits += text;
    end = group.end;
    if (text.length > 3) break;
  }
  const before = lex[at - 1];
  if (end === at + 1 || before?.kind === 'number') return null;
  const value = digitsValue(digits, style);
  return value === null ? null : whole(end, value, true);
}

/** "1.3e6", "12e-1". */
function scientific(lex: readonly Lexeme[], at: number, value: number): Numeral | null {
  const mark = lex[at + 1];
  if (mark?.lower !== 'e' || mark.gap !== 'none') return null;
  const sign = /^[+-]$/.test(lex[at + 2]?.text ?? '') ? (lex[at + 2]?.text ?? '') : '';
  const exponent = lex[at + (sign === '' ? 2 : 3)];
  const minus = sign === '-' || exponent?.gap === 'hyphen';
  if (exponent?.kind !== 'number' || !/^\d{1,2}$/.test(exponent.text)) return null;
  const end = at + (sign === '' ? 3 : 4);
  return whole(end, value * 10 ** (minus ? -Number(exponent.text) : Number(exponent.text)), true);
}

function mixedFraction(lex: readonly Lexeme[], at: number, value: number): Numeral | null {
  const next = lex[at + 1];
  if (!next) return null;
  const sign = FRACTION_SIGNS.get(next.text);
  if (sign !== undefined) return scaled(lex, at + 2, value + sign, true);
  if (/^[/⁄]$/.test(next.text) && next.gap === 'none') return slashed(lex, at, value, 0);
  const bar = lex[at + 2];
  const isBar = next.kind === 'number' && bar?.text === '/' && bar.gap === 'none';
  return isBar ? slashed(lex, at + 1, Number(next.text), value) : null;
}

/** "3/4", "2 1/2", "1⁄32": what can be a fraction, not a date or a pair of numbers. */
function slashed(lex: readonly Lexeme[], at: number, top: number, before: number): Numeral | null {
  const bottom = lex[at + 2];
  const value = bottom?.kind === 'number' && bottom.gap === 'none' ? Number(bottom.text) : 0;
  const isSign = lex[at + 1]?.text === '⁄';
  if (top >= value || !(isSign || [2, 3, 4, 5, 6, 8, 10, 16].includes(value))) return null;
  return { ...scaled(lex, at + 3, before + top / value, true), ratio: before === 0 };
}

/** "1.5m", "4.2bn", "3k", "5万"; and apart from the number "$37 m", "10 k", "37 m people". */
function suffixed(lex: readonly Lexeme[], at: number, value: number): Numeral | null {
  const next = lex[at + 1];
  if (next?.gap === 'space' && scalesFromAfar(lex, at)) {
    return whole(at + 2, value * (SUFFIXES.get(next.lower) ?? 1), true);
  }
  if (next?.gap !== 'none') return null;
  // "$5mm" is a banker's way of writing millions, "7.62mm" a calibre.
  if (next.lower === 'mm' && !MONEY_SIGN.test(lex[at - 1]?.text ?? '')) return null;
  const suffix = next.kind === 'word' && !isMetre(lex, at) ? SUFFIXES.get(next.lower) : undefined;
  const scale = suffix ?? CJK_SCALES.get([...next.text][0] ?? '');
  return scale === undefined ? null : whole(at + 2, value * scale, true);
}

/** Whether a letter with a space before it multiplies a number: of money, of what is named behind it; "k" always. */
function scalesFromAfar(lex: readonly Lexeme[], at: number): boolean {
  const [letter, next] = [lex[at + 1], lex[at + 2]];
  if (!letter || !/^[kmbKMB]$/.test(letter.text)) return false;
  if (MONEY_SIGN.test(lex[at - 1]?.text ?? '')) return next?.gap !== 'none' || next.kind === 'mark';
  if (letter.text === 'k') return true;
  const counted = next?.kind === 'word' && next.gap === 'space' && /^\p{Ll}{3,}$/u.test(next.text);
  return /^[mM]$/.test(letter.text) && counted && !isMetre(lex, at) && !CLOSED.has(next.lower);
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
