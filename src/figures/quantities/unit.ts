import type { Lexeme } from '../dates/lexemes.ts';
import { CODES, NAMES, NATIONALITIES, SIGNS } from '../en/currencies.ts';
import { CLOSE_UNITS, PER_WORDS, TIME_UNITS, UNITS, type Unit } from '../en/units.ts';
import { word } from './numeral.ts';

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
  const code = SIGNS.get(sign.text) ?? (CODES.has(sign.text) ? sign.text : undefined);
  return code ? { start: at - 1, end: at, code: code === 'RMB' ? 'CNY' : code, share: 1 } : null;
}

/** The currency that is named after a number: "dollars", "Australian dollars", "p", "€", "EUR". */
export function moneyAfter(lex: readonly Lexeme[], at: number): Money | null {
  const next = lex[at];
  if (!next) return null;
  const sign = next.kind === 'mark' ? SIGNS.get(next.text) : undefined;
  if (sign && next.text !== '$') return { start: at, end: at + 1, code: sign, share: 1 };
  if (CODES.has(next.text)) {
    return { start: at, end: at + 1, code: next.text === 'RMB' ? 'CNY' : next.text, share: 1 };
  }
  if (next.gap === 'none' && next.text === 'p')
    return { start: at, end: at + 1, code: 'GBP', share: 0.01 };
  if (next.text === '¢') return { start: at, end: at + 1, code: 'USD', share: 0.01 };
  let end = at;
  let nation: string | undefined;
  while (end < at + 2 && NATIONALITIES.has(word(lex, end)) && !NAMES.has(word(lex, end))) {
    nation = NATIONALITIES.get(word(lex, end));
    end++;
    if (lex[end]?.text === '.' && lex[end]?.gap === 'none') end++;
  }
  const named = NAMES.get(word(lex, end));
  if (named) {
    const code = (nation && named.by?.[nation]) ?? named.code;
    return { start: at, end: end + 1, code, share: named.share ?? 1 };
  }
  const isPound = nation !== undefined && /^pounds?$/.test(word(lex, end));
  if (!isPound) return null;
  const pounds: Readonly<Record<string, string>> = { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP' };
  const code = pounds[nation ?? ''];
  return code ? { start: at, end: end + 1, code, share: 1 } : null;
}

export interface UnitAt {
  /** Index after its last lexeme. */
  readonly end: number;
  readonly unit: Unit;
}

/** Units are at most three words long ("degrees Celsius", "kilowatt hours"). */
const LONGEST_UNIT = 3;

/** Every beginning of a unit's name: a word that is none begins no unit. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].flatMap((name) => [...name].map((_, i) => name.slice(0, i + 1))),
);

/** The unit of measurement that stands at an index, the longest there is. */
export function unitAt(lex: readonly Lexeme[], at: number): UnitAt | null {
  const first = lex[at];
  if (!first) return null;
  const longest = BEGINNINGS.has(first.text) || BEGINNINGS.has(first.lower) ? LONGEST_UNIT : 0;
  for (let length = longest; length > 0; length--) {
    const parts = lex.slice(at, at + length);
    if (parts.length < length) continue;
    const written = parts.map((part, i) => (i === 0 ? '' : gapText(part)) + part.text).join('');
    const lower = written.toLowerCase();
    const unit =
      UNITS.get(written) ??
      (lower.length > 3 ? UNITS.get(lower) : undefined) ??
      UNITS.get(lower.replaceAll('-', ' '));
    if (unit && (UNITS.has(written) || lower.length > 2)) return { end: at + length, unit };
  }
  // "12 C" has its letter apart as often as not; other letters alone are names.
  if (first.gap !== 'none' && !/^[CF]$/.test(first.text)) return null;
  const name = CLOSE_UNITS.get(first.text);
  const unit = name === undefined ? undefined : UNITS.get(name);
  return unit ? { end: at + 1, unit: { ...unit, name: name ?? unit.name } } : null;
}

function gapText(lexeme: Lexeme): string {
  return lexeme.gap === 'none' ? '' : lexeme.gap === 'hyphen' ? '-' : ' ';
}

/** A percentage, with the index after its last lexeme. */
export function percentAt(
  lex: readonly Lexeme[],
  at: number,
): { end: number; unit: 'percent' | 'percentage point' | 'basis point' } | null {
  const next = lex[at];
  if (!next) return null;
  const name = next.lower;
  const points = /^points?$/.test(word(lex, at + 1));
  if (name === 'bps') return { end: at + 1, unit: 'basis point' };
  if (name === 'basis' && points) return { end: at + 2, unit: 'basis point' };
  if (/^(?:%|percent|percentage|pct)$/.test(name) && points) {
    return { end: at + 2, unit: 'percentage point' };
  }
  if (/^(?:%|percent|pct)$/.test(name)) return { end: at + 1, unit: 'percent' };
  const perCent = name === 'per' && word(lex, at + 1) === 'cent';
  return perCent ? { end: at + 2, unit: 'percent' } : null;
}

/** What a rate is per: "a day", "per person", "an hour". */
export function perAt(lex: readonly Lexeme[], at: number): { end: number; per: string } | null {
  const link = word(lex, at);
  const isSlash = lex[at]?.text === '/' && lex[at]?.gap === 'none';
  if (!isSlash && !/^(?:per|an?|each|every)$/.test(link)) return null;
  const unit = unitAt(lex, at + 1);
  const explicit = link === 'per' || isSlash;
  if (unit && (explicit || TIME_UNITS.has(unit.unit.name) || PER_WORDS.has(unit.unit.name))) {
    return { end: unit.end, per: unit.unit.name };
  }
  const name = word(lex, at + 1);
  // A capital begins a name or a day: "12 killed, per Reuters" and "one ferry per Friday" are no rates.
  const isCommonNoun = /^[a-z]+$/.test(lex[at + 1]?.text ?? '');
  if (PER_WORDS.has(name) || (link === 'per' && isCommonNoun)) return { end: at + 2, per: name };
  return null;
}
