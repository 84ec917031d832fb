import {
  CODES,
  LETTER_SIGNS,
  NAMES,
  NATIONALITIES,
  POUNDS,
  SIGNS,
  WORDS_TOO,
} from '../../language/en/currencies.ts';
import { CLOSED } from '../../language/en/noun-phrases.ts';
import { SCALES, SUFFIXES } from '../../language/en/numbers.ts';
import {
  BEHIND_DIGITS,
  SHARE_BEGINNINGS,
  SHARES,
  type ShareUnit,
} from '../../language/en/shares.ts';
import { LETTERS, PER_LETTERS, PER_WORDS, TIME_UNITS, type Unit } from '../../language/en/units.ts';
import type { Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';
import { isMetre } from './metre.ts';
import { mayBeginUnit, unitNamed } from './unit-names.ts';

/** A currency, with the lexemes that name it. */
export interface Money {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly share: number;
}

/** The currency sign or code that stands right before a number: "$", "US$", "EUR". */
export function moneyBefore(lex: readonly Lexeme[], at: number): Money | null {
  const sign = lex[at - 1];
  if (!sign) return null;
  const prefix = lex[at - 2];
  const prefixed = prefix && sign.gap === 'none' ? SIGNS.get(prefix.text + sign.text) : undefined;
  if (prefixed) return { start: at - 2, end: at, code: prefixed, share: 1 };
  if (sign.text === '.' && prefix?.text === 'Rs' && sign.gap === 'none') {
    return { start: at - 2, end: at, code: 'INR', share: 1 };
  }
  // "$US113": the country behind the sign, as Australian papers have it.
  const behind =
    prefix?.text === '$' && sign.gap === 'none' ? SIGNS.get(`${sign.text}$`) : undefined;
  if (behind) return { start: at - 2, end: at, code: behind, share: 1 };
  const code =
    SIGNS.get(sign.text) ??
    (CODES.has(sign.text) ? sign.text : undefined) ??
    (isAmount(lex, at) ? LETTER_SIGNS.get(sign.text) : undefined);
  return code ? { start: at - 1, end: at, code: code === 'RMB' ? 'CNY' : code, share: 1 } : null;
}

/** Whether a number with a letter before it can be nothing but money: "R4.5m", "R120 million", "R1,200", "R99.50". */
function isAmount(lex: readonly Lexeme[], at: number): boolean {
  const [number, next] = [lex[at], lex[at + 1]];
  if (number?.kind !== 'number' || number.gap !== 'none') return false;
  if (/^(?:\d{1,3}(?:[,\u00a0]\d{3})+|\d{4,}|\d+\.\d\d)$/.test(number.text)) return true;
  return next?.gap === 'none'
    ? SUFFIXES.has(next.lower)
    : SCALES.has(next?.lower ?? '') || /^(?:[mbt]n|tr)$/.test(next?.lower ?? '');
}

/**
 * Whether a word that is a currency's name is one here: "nine won" and "three real chances" are English, which amounts of
 * these currencies ("9,000 won", "3 million won") are too high for.
 */
function isCurrency(lex: readonly Lexeme[], at: number): boolean {
  if (!WORDS_TOO.has(wordAt(lex, at))) return true;
  const before = lex[at - 1];
  return before?.kind === 'number' ? before.text.length > 2 : SCALES.has(before?.lower ?? '');
}

/** Whether a sign belongs to the number behind it: "€2bn-€3bn". */
const isBefore = (lex: readonly Lexeme[], at: number): boolean =>
  lex[at + 1]?.kind === 'number' && lex[at + 1]?.gap === 'none';

/** The currency that is named after a number: "dollars", "Australian dollars", "p", "€", "EUR". */
export function moneyAfter(lex: readonly Lexeme[], at: number): Money | null {
  const next = lex[at];
  if (!next) return null;
  // "the three Rs"
  const isLetters =
    next.kind === 'word' && lex[at - 1]?.kind === 'word' && !SCALES.has(lex[at - 1]?.lower ?? '');
  const isNoSign = next.text === '$' || isLetters || isBefore(lex, at);
  const sign = isNoSign ? undefined : SIGNS.get(next.text);
  if (sign) return { start: at, end: at + 1, code: sign, share: 1 };
  if (CODES.has(next.text)) {
    return { start: at, end: at + 1, code: next.text === 'RMB' ? 'CNY' : next.text, share: 1 };
  }
  if (next.gap === 'none' && next.text === 'p')
    return { start: at, end: at + 1, code: 'GBP', share: 0.01 };
  if (next.text === '¢' || isCents(lex, at))
    return { start: at, end: at + 1, code: 'USD', share: 0.01 };
  let end = at;
  let nation: string | undefined;
  while (end < at + 2 && NATIONALITIES.has(wordAt(lex, end)) && !NAMES.has(wordAt(lex, end))) {
    nation = NATIONALITIES.get(wordAt(lex, end));
    end++;
    if (lex[end]?.text === '.' && lex[end]?.gap === 'none') end++;
  }
  const named = NAMES.get(wordAt(lex, end));
  if (named && isCurrency(lex, end)) {
    const code = (nation && named.by?.[nation]) ?? named.code;
    return { start: at, end: end + 1, code, share: named.share ?? 1 };
  }
  const pound = /^pounds?$/.test(wordAt(lex, end)) ? POUNDS.get(nation ?? '') : undefined;
  return pound ? { start: at, end: end + 1, code: pound, share: 1 } : null;
}

/** "189.9c a litre", "5c": but "Flat 12c", "Section 4c". */
function isCents(lex: readonly Lexeme[], at: number): boolean {
  const [before, number, letter] = [lex[at - 2], lex[at - 1], lex[at]];
  if (letter?.text !== 'c' || letter.gap !== 'none' || number?.kind !== 'number') return false;
  return !before || before.kind === 'mark' || /^\p{Ll}/u.test(before.text);
}

export interface UnitAt {
  /** Index after its last lexeme. */
  readonly end: number;
  readonly unit: Unit;
}

/** The degree sign and what is typed for it, with a stray space before the scale: "41º C". */
const DEGREE = /^[°º˚] ?(?=[CF]?$)/;

/** Units are at most four lexemes long ("degrees Celsius", "litres per 100 km"). */
const MAX_UNIT_LENGTH = 4;

/** The unit of measurement that stands at an index, the longest there is. */
export function unitAt(lex: readonly Lexeme[], at: number): UnitAt | null {
  const first = lex[at];
  if (!first) return null;
  const isDegree = /^[°º˚]/.test(first.text);
  const mayBegin = isDegree || mayBeginUnit(first.text) || mayBeginUnit(first.lower);
  const longest = mayBegin ? MAX_UNIT_LENGTH : 0;
  for (let length = longest; length > 0; length--) {
    const parts = lex.slice(at, at + length);
    if (parts.length < length) continue;
    const written = parts
      .map((part, i) => (i === 0 ? '' : gapText(part)) + part.text)
      .join('')
      .replace(DEGREE, '°');
    const unit = unitNamed(written) ?? unitOfWords(written);
    if (unit) return { end: at + length, unit };
  }
  return footAt(lex, at) ?? inchAt(lex, at) ?? letterAt(lex, at);
}

/** A unit's name in any case, its hyphens as spaces. Symbols and short capitals ("TB", "ATM") are what they are. */
function unitOfWords(written: string): Unit | undefined {
  if (written.length < 3 || (written.length === 3 && written === written.toUpperCase())) return;
  const lower = written.toLowerCase();
  return unitNamed(lower) ?? unitNamed(lower.replaceAll('-', ' '));
}

function footAt(lex: readonly Lexeme[], at: number): UnitAt | null {
  const unit = isFootMark(lex, at) ? unitNamed('foot') : undefined;
  return unit ? { end: at + 1, unit } : null;
}

/** "12in", "12-in", "4 in. of rain": elsewhere "in" is the preposition. */
function inchAt(lex: readonly Lexeme[], at: number): UnitAt | null {
  const [number, name, point] = [lex[at - 1], lex[at], lex[at + 1]];
  if (name?.text !== 'in' || number?.kind !== 'number') return null;
  const pointed =
    point?.text === '.' && point.gap === 'none' && /^\p{Ll}/u.test(lex[at + 2]?.text ?? '');
  if (name.gap === 'space' && !pointed) return null;
  const unit = unitNamed('inch');
  return unit ? { end: pointed ? at + 2 : at + 1, unit } : null;
}

/** A unit's symbol of one letter: "60m", "5 g", "a 12-V battery", "37 m long". */
function letterAt(lex: readonly Lexeme[], at: number): UnitAt | null {
  const symbol = lex[at];
  const name = LETTERS.get(symbol?.text ?? '');
  const unit = name === undefined ? undefined : unitNamed(name);
  if (!symbol || !unit || !name) return null;
  if (INCH.test(symbol.text) && !isFootMark(lex, at - 2) && !isInchMark(lex, at)) return null;
  if (symbol.gap !== 'none' && !standsApart(lex, at)) return null;
  return { end: at + 1, unit: { ...unit, name } };
}

const INCH = /^["”″]$/;

/** The foot mark of a height: the apostrophe of 5' 10", with inches behind it. */
function isFootMark(lex: readonly Lexeme[], at: number): boolean {
  const [mark, inches, inchMark] = [lex[at], lex[at + 1], lex[at + 2]];
  if (!/^['’′]$/.test(mark?.text ?? '') || mark?.gap !== 'none') return false;
  if (lex[at - 1]?.kind !== 'number' || !/^(?:\d|1[01])(?:\.\d)?$/.test(inches?.text ?? ''))
    return false;
  return inchMark?.gap === 'none' && (INCH.test(inchMark.text) || inchMark.lower === 'in');
}

/** How far back a quotation mark is looked for that another one closes, in lexemes. */
const MAX_QUOTATION_DISTANCE = 60;

/** Whether a straight mark behind a number is inches and closes no quotation: a tablet of 12", but not "We are 12". */
function isInchMark(lex: readonly Lexeme[], at: number): boolean {
  if (lex[at]?.gap !== 'none' || !/^\d{1,3}(?:\.\d+)?$/.test(lex[at - 1]?.text ?? '')) return false;
  let marks = 0;
  for (let i = at - 1; i >= Math.max(0, at - MAX_QUOTATION_DISTANCE); i--)
    if (lex[i]?.text === '"') marks++;
  return marks % 2 === 0;
}

/** Whether a letter that a space or a hyphen parts from its number is a symbol all the same. */
function standsApart(lex: readonly Lexeme[], at: number): boolean {
  const [number, letter, next] = [lex[at - 1], lex[at], lex[at + 1]];
  // "another 40 F-16 jets"
  if (next?.gap === 'hyphen') return false;
  // "12 C" has its letter apart as often as not.
  if (/^[CF]$/.test(letter?.text ?? '')) return true;
  if (number?.kind !== 'number' || letter?.kind !== 'word' || letter.possessive) return false;
  if (letter.text === 'm' && letter.gap === 'space') return isMetre(lex, at - 1);
  if (next?.kind !== 'word') return true;
  return CLOSED.has(next.lower) || /^\p{Ll}/u.test(next.text);
}

function gapText(lexeme: Lexeme): string {
  return lexeme.gap === 'none' ? '' : lexeme.gap === 'hyphen' ? '-' : ' ';
}

/** A percentage, with the index after its last lexeme. */
export function percentAt(
  lex: readonly Lexeme[],
  at: number,
): { end: number; unit: ShareUnit } | null {
  if (!SHARE_BEGINNINGS.has(lex[at]?.lower ?? '')) return null;
  const isDigits = lex[at - 1]?.kind === 'number';
  for (const length of [3, 2, 1]) {
    const form = lex.slice(at, at + length).map(({ lower }) => lower);
    const unit = form.length === length ? SHARES.get(form.join(' ')) : undefined;
    if (unit && (isDigits || !BEHIND_DIGITS.has(form.join(' ')))) return { end: at + length, unit };
  }
  return null;
}

/** What a rate is per, with the unit where it is one. */
export interface Per {
  readonly end: number;
  readonly per: string;
  readonly unit?: Unit;
}

/** "m/s", "mg/d". */
function perLetterAt(lex: readonly Lexeme[], at: number): UnitAt | null {
  const unit = unitNamed(PER_LETTERS.get(lex[at]?.text ?? '') ?? '');
  return unit && lex[at]?.gap === 'none' ? { end: at + 1, unit } : null;
}

/** What a rate is per: "a day", "per person", "an hour". */
export function perAt(lex: readonly Lexeme[], at: number): Per | null {
  const link = wordAt(lex, at);
  const isSlash = lex[at]?.text === '/' && lex[at]?.gap === 'none';
  if (!isSlash && !/^(?:per|an?|each|every)$/.test(link)) return null;
  const unit = unitAt(lex, at + 1) ?? (isSlash ? perLetterAt(lex, at + 1) : null);
  const explicit = link === 'per' || isSlash;
  if (unit && (explicit || TIME_UNITS.has(unit.unit.name) || PER_WORDS.has(unit.unit.name))) {
    return { end: unit.end, per: unit.unit.name, unit: unit.unit };
  }
  const name = wordAt(lex, at + 1);
  // A capital begins a name or a day: "12 killed, per Reuters" and "one ferry per Friday" are no rates.
  const isCommonNoun = /^[a-z]+$/.test(lex[at + 1]?.text ?? '');
  if (PER_WORDS.has(name) || (link === 'per' && isCommonNoun)) return { end: at + 2, per: name };
  return null;
}
