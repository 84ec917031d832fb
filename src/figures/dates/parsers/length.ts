import { FILLERS, SYMBOLS, UNITS, type UnitName } from '../../../language/en/durations.ts';
import type { HedgeBound } from '../../../language/en/hedges.ts';
import { type Hedge, hedgeAfter, hedgeFrom } from '../../hedges.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import type { Mod, TimeUnit } from '../said.ts';
import { readCount } from './numbers.ts';

/** A number and a unit of time, without hedge or determiner. */
export interface Length {
  readonly end: number;
  readonly unit: TimeUnit;
  /** Both null where the number is vague. */
  readonly low: number | null;
  readonly high: number | null;
  /** Written as a modifier with a hyphen: "10-year". */
  readonly compound: boolean;
  readonly plural: boolean;
  /** "and six months": how much of a smaller unit is said behind it. */
  readonly more?: { readonly unit: TimeUnit; readonly count: number };
}

/** Determiners behind which a preposition is none of the hedges: "over the past year". */
const DETERMINERS = /^(?:the|this|that|these|those|his|her|its|their|last|past|recent)$/;
const PREPOSITIONS = /^(?:over|under|above|below|beyond|about|around|some|nearing|tops|topped)$/;

/** What bounds a length of time say in TIMEX3. */
const MODS: Readonly<Partial<Record<HedgeBound, Mod>>> = {
  atLeast: 'EQUAL_OR_MORE',
  more: 'MORE_THAN',
  atMost: 'EQUAL_OR_LESS',
  less: 'LESS_THAN',
  about: 'APPROX',
};

/** A hedge of a length of time, with its TIMEX3 modifier: "nearly" falls just short of it (TIDES 2005, 3.3). */
export interface TimeHedge {
  readonly end: number;
  readonly bound: HedgeBound;
  readonly mod?: Mod;
}

function timed(hedge: Hedge | null): TimeHedge | null {
  if (!hedge) return null;
  const mod = hedge.fromBelow ? 'LESS_THAN' : MODS[hedge.bound];
  return { end: hedge.end, bound: hedge.bound, ...(mod && { mod }) };
}

/** A hedge before a length of time: "more than", "nearly". */
export function readHedge(lex: readonly Lexeme[], index: number): TimeHedge | null {
  // "12% more than a year ago" compares.
  const before = lex[index - 1];
  const first = wordAt(lex, index);
  const isShare =
    before?.kind === 'number' || /^(?:%|percent|cent|times)$/.test(before?.lower ?? '');
  if (isShare && /^(?:more|less|fewer|longer)$/.test(first)) return null;
  const hedge = hedgeFrom(lex, index);
  if (!hedge || !follows(lex, hedge.end)) return null;
  return PREPOSITIONS.test(first) && DETERMINERS.test(wordAt(lex, hedge.end)) ? null : timed(hedge);
}

/** A hedge behind a length of time: "or more", "or so". */
export const readHedgeAfter = (lex: readonly Lexeme[], index: number): TimeHedge | null =>
  timed(hedgeAfter(lex, index));

/** An age ("5 years old", "a 5-year-old", "years of age") is none of our lengths. */
export function isAge(lex: readonly Lexeme[], end: number): boolean {
  const next = wordAt(lex, end);
  return next === 'old' || next === 'olds' || (next === 'of' && wordAt(lex, end + 1) === 'age');
}

/** What stands before "three quarters" that are parts of a year: "the past three quarters", "for three quarters". */
const QUARTERS_IN_A_ROW = /^(?:past|last|next|first|previous|consecutive|straight)$/;
const BEFORE_QUARTERS = /^(?:for|in|over|after|within|during)$/;

/** "Three quarters of voters", "three-quarters", "a quarter" are fractions; "a second" is an ordinal. */
function isOther(lex: readonly Lexeme[], index: number, length: Length, article: boolean): boolean {
  const { unit, low, compound, end } = length;
  if (unit !== 'quarter') return unit === 'second' && article;
  if (article || low === 1 || compound) return true;
  const before = lex[index - 1]?.lower ?? '';
  if (low !== 3 || QUARTERS_IN_A_ROW.test(before)) return false;
  return !BEFORE_QUARTERS.test(before) || wordAt(lex, end) === 'of';
}

/**
 * "24h", "2 h", "9.58s", "4 s": but "at 14h" is by the clock, "the 1990s" and "in his 20s" are no seconds, and what
 * follows a symbol is no noun that it could be the beginning of.
 */
function symbolAt(lex: readonly Lexeme[], at: number): UnitName | null {
  const [before, number, symbol, next] = [lex[at - 2], lex[at - 1], lex[at], lex[at + 1]];
  const unit = SYMBOLS.get(symbol?.text ?? '');
  if (!unit || !symbol || number?.kind !== 'number' || symbol.possessive) return null;
  if (
    symbol.gap === 'hyphen' ||
    /^(?:at|by|from|until|till|before|after)$/.test(before?.lower ?? '')
  )
    return null;
  const plain = /^\d{3,}$|^\d0$/.test(number.text);
  if (symbol.text === 's' && (plain || (symbol.gap === 'none' && !number.text.includes('.')))) {
    return null;
  }
  const written = next?.gap === 'none' && next.kind !== 'mark';
  return written ? null : { unit, plural: true };
}

/** "two years", "10-year", "several more weeks", "a year and a half", "two day" before a noun. */
export function readLength(lex: readonly Lexeme[], index: number): Length | null {
  const count = readCount(lex, index);
  if (!count || !follows(lex, count.end)) return null;
  let at = count.end;
  if (lex[at]?.gap !== 'hyphen' && FILLERS.has(wordAt(lex, at))) at += 1;
  const found = UNITS.get(wordAt(lex, at)) ?? symbolAt(lex, at);
  const gap = lex[at]?.gap;
  if (!found || (gap === 'none' && lex[at - 1]?.kind !== 'number') || isAge(lex, at + 1)) {
    return null;
  }
  const compound = gap === 'hyphen';
  // "the 1988 quarter" has a year, "a 4 min read" is how long a page is.
  const isYear = /^(?:19|20)\d\d$/.test(lex[index]?.text ?? '') && !found.plural && !compound;
  if (isYear || (found.unit === 'minute' && wordAt(lex, at + 1) === 'read')) return null;
  const article = count.end === index + 1 && ['a', 'an'].includes(lex[index]?.lower ?? '');
  const { low, high } = count;
  const plain = { unit: found.unit, compound, plural: found.plural, end: at + 1, low, high };
  if (isOther(lex, index, plain, article) || lex[index]?.lower === 'many') return null;
  const half =
    ['and'].includes(wordAt(lex, at + 1)) &&
    ['a', 'one'].includes(wordAt(lex, at + 2)) &&
    wordAt(lex, at + 3) === 'half' &&
    low !== null &&
    high !== null;
  if (half) return { ...plain, end: at + 4, low: low + 0.5, high: high + 0.5 };
  return withSmaller(lex, index, plain) ?? plain;
}

/** How many of each smaller unit make one. */
const SMALLER: Partial<Record<TimeUnit, Partial<Record<TimeUnit, number>>>> = {
  year: { month: 12, week: 52, day: 365 },
  month: { week: 4, day: 30 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
};

/** The index of the next part of a list of lengths, past "," and "and". */
function nextPart(lex: readonly Lexeme[], end: number): number {
  const comma = wordAt(lex, end) === ',' ? end + 1 : end;
  return wordAt(lex, comma) === 'and' ? comma + 1 : comma;
}

/** Whether a length stands in a longer list of them: "3 years, 2 months, 14 days", which is left in its parts. */
function isListed(lex: readonly Lexeme[], index: number, end: number): boolean {
  const before = lex[index - 1];
  if (before && /^(?:,|and)$/.test(before.lower) && UNITS.has(lex[index - 2]?.lower ?? ''))
    return true;
  const at = nextPart(lex, end);
  const count = at > end ? readCount(lex, at) : null;
  return count !== null && UNITS.has(wordAt(lex, count.end));
}

/** "14 years and six months", "two hours, 14 minutes": one length said in two units, the smaller one less than the larger. */
function withSmaller(lex: readonly Lexeme[], index: number, first: Length): Length | null {
  const { low, high, unit, compound, end } = first;
  if (compound || low === null || low !== high || !Number.isInteger(low)) return null;
  const link = wordAt(lex, end);
  const at = link === 'and' || link === ',' ? end + 1 : end;
  const count = /^an?$/.test(wordAt(lex, at)) ? null : readCount(lex, at);
  const smaller = count && UNITS.get(wordAt(lex, count.end));
  if (!smaller || lex[count.end]?.gap !== 'space' || isAge(lex, count.end + 1)) return null;
  const parts = SMALLER[unit]?.[smaller.unit];
  if (parts === undefined || count.low === null || count.low !== count.high || count.low >= parts)
    return null;
  if (isListed(lex, index, count.end + 1)) return null;
  const value = low + count.low / parts;
  return {
    ...first,
    end: count.end + 1,
    low: value,
    high: value,
    more: { unit: smaller.unit, count: count.low },
  };
}
