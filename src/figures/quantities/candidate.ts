import type { Unit } from '../../language/en/units.ts';
import type { FigureKind } from '../figure.ts';
import { type Hedge, hedgeAfter, hedgeBefore } from '../hedges.ts';
import type { Lexeme } from '../lexemes.ts';
import { wordAt } from '../lexemes.ts';
import { moneyBefore } from '../measures/unit.ts';
import { startsWithPoint } from '../numbers/digits.ts';
import { type NumberStyle, type Numeral, whole } from '../numbers/numeral.ts';
import { readNumeral } from '../numbers/read-numeral.ts';
import { ageAt, agesBetween, decadeOfLife, endOfAges, yearsOldAt } from './parsers/age.ts';
import { readOneUnit } from './parsers/one-unit.ts';
import { ordinalAt } from './parsers/ordinal.ts';
import { rangeEnd } from './parsers/range.ts';
import { scoreAt } from './parsers/score.ts';
import { secondPart } from './parsers/second-part.ts';
import { asMagnitude, type Suffix, suffixAt } from './parsers/suffix.ts';
import { zeroAt } from './parsers/zero.ts';
import { isName } from './rejecters/names.ts';

/** A quantity as far as its own words tell: before its bound is turned into an interval and its setting is read. */
export interface Candidate {
  /** Lexemes of the whole expression, hedge and unit included; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** The other end of a range. */
  readonly upper: Numeral | null;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly measure: Unit | null;
  /** What turns the number into one of `unit`: 0.01 for cents. */
  readonly factor: number;
  readonly hedge: Hedge | null;
  readonly negative: boolean;
  readonly sure: number;
  /** Where the phrase that it counts begins, where that is not behind it: "two- and three-door cars". */
  readonly countedFrom?: number;
  /** Whether its unit or scale stands with another figure alone. */
  readonly implied?: 'unit' | 'scale';
}

/** The quantity that begins at a lexeme, or null: number, range, unit and hedge. */
export function candidateAt(
  lex: readonly Lexeme[],
  at: number,
  style: NumberStyle,
): Candidate | null {
  const special = decadeOfLife(lex, at) ?? zeroAt(lex, at);
  if (special) return special;
  const ordinal = ordinalAt(lex, at);
  const numeral = readNumeral(lex, at, style) ?? readOneUnit(lex, at);
  if (ordinal && (numeral === null || ordinal.numeral.digits)) return ordinal;
  if (!numeral || isName(lex, at, numeral)) return null;
  if (isOneOf(lex, numeral)) return null;

  const pointed = startsWithPoint(lex, at) ? 1 : 0;
  const sign = moneyBefore(lex, at);
  const score = sign ? null : scoreAt(lex, at, numeral, style);
  if (score) return score;
  const age = sign ? null : ageAt(lex, at, numeral);
  if (age) return hedged(lex, at, age);
  if (isDecade(lex, numeral) || isEven(lex, at)) return null;

  const upper = rangeEnd(lex, at, numeral, style);
  const ages = upper && (yearsOldAt(lex, upper.end) ?? endOfAges(lex, at, upper));
  if (ages) return agesBetween(lex, at, numeral, upper, ages);
  const numberEnd = upper?.end ?? numeral.end;
  const amount = asMagnitude(lex, at, suffixAt(lex, numberEnd, sign?.code ?? null));
  const second = upper ? null : secondPart(lex, amount, style);
  const suffix = second ? { ...amount, end: second.end } : amount;
  const cold = belowZero(lex, suffix);
  const negative = isNegative(lex, sign?.start ?? at) || cold !== null;
  const named = wordAt(lex, at - 1) === amount.unit ? 1 : 0;
  const signed = negative && cold === null ? 1 : 0;
  const first = (sign?.start ?? at) - signed - pointed - named;
  const betweenAt = upper && wordAt(lex, first - 1) === 'between' ? first - 1 : null;
  const isCount = suffix.kind === 'count' && !sign && !numeral.ratio;
  const before =
    betweenAt === null ? hedgeBefore(lex, first, isCount ? 'count' : 'measured') : null;
  // "an estimated 28,000-plus": the first of two hedges speaks.
  const after = hedgeAfter(lex, suffix.end);
  const hedge = before ?? after;
  return {
    start: betweenAt ?? (before ? before.start : first),
    end: cold ?? after?.end ?? suffix.end,
    numeral: second ? whole(numeral.end, numeral.low + second.value, numeral.digits) : numeral,
    upper: upper ?? null,
    kind: cold ? 'measure' : suffix.kind === 'count' && numeral.ratio ? 'rate' : suffix.kind,
    unit: cold ? (suffix.unit ?? 'degree') : suffix.unit,
    measure: suffix.measure,
    factor: suffix.factor,
    hedge,
    negative,
    sure: numeral.vague ? 0.6 : 0.9,
  };
}

/** The end of "12 degrees below zero", "20 below freezing"; null where the cold is not told so. */
function belowZero(lex: readonly Lexeme[], { end, unit, kind }: Suffix): number | null {
  const isTemperature = kind === 'count' || unit?.startsWith('degree');
  const isBelow = wordAt(lex, end) === 'below' && /^(?:zero|freezing)$/.test(wordAt(lex, end + 1));
  return isTemperature && isBelow ? end + 2 : null;
}

/** "a 50-50 chance": two halves, and no number of anything. */
function isEven(lex: readonly Lexeme[], at: number): boolean {
  const [first, second] = [lex[at], lex[at + 1]];
  return second?.gap === 'hyphen' && second.kind === 'number' && second.text === first?.text;
}

/** "temperatures in the 90s", "the 80s": a decade, and no number of anything. */
function isDecade(lex: readonly Lexeme[], { end }: Numeral): boolean {
  return lex[end]?.text === 's' && lex[end]?.gap === 'none';
}

/** An age with its hedge, which stands before or behind it: "adults over 21", "anyone 21 or older". */
function hedged(lex: readonly Lexeme[], at: number, age: Omit<Candidate, 'hedge'>): Candidate {
  const before = hedgeBefore(lex, at, 'age');
  const after = before ? null : hedgeAfter(lex, age.end);
  const start = before && before.start < at ? before.start : age.start;
  return { ...age, start, end: after?.end ?? age.end, hedge: before ?? after };
}

/** "one of the soldiers" counts nothing; "two of them" does. */
function isOneOf(lex: readonly Lexeme[], numeral: Numeral): boolean {
  return numeral.low === 1 && !numeral.digits && wordAt(lex, numeral.end) === 'of';
}

function isNegative(lex: readonly Lexeme[], at: number): boolean {
  const sign = lex[at - 1];
  if (!sign) return false;
  if (/^[-−–]$/.test(sign.text))
    return (at === 1 || sign.gap !== 'none') && lex[at]?.gap === 'none';
  // "plus or minus 3 points" is a margin.
  if (sign.lower === 'minus') return wordAt(lex, at - 2) !== 'or';
  return sign.lower === 'negative';
}
