import { hedgeAfter, hedgeBefore } from '../../hedges.ts';
import { type Lexeme, wordAt } from '../../lexemes.ts';
import { moneyBefore } from '../../measures/unit.ts';
import { startsWithPoint } from '../../numbers/digits.ts';
import { type NumberStyle, type Numeral, whole } from '../../numbers/numeral.ts';
import type { Candidate } from '../candidate.ts';
import { agesBetween } from './age.ts';
import { rangeEnd } from './range.ts';
import { secondPart } from './second-part.ts';
import { asMagnitude, type Suffix, suffixAt } from './suffix.ts';

/** A number or range with its sign, unit, currency or percentage, and its hedge. */
export function amountAt(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
): Candidate | null {
  if (isDecade(lex, numeral) || isEven(lex, at)) return null;
  const pointed = startsWithPoint(lex, at) ? 1 : 0;
  const sign = moneyBefore(lex, at);
  const upper = rangeEnd(lex, at, numeral, style);
  const ages = agesBetween(lex, at, numeral, upper);
  if (ages) return ages;
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
    confidence: numeral.vague ? 0.6 : 0.9,
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

function isNegative(lex: readonly Lexeme[], at: number): boolean {
  const sign = lex[at - 1];
  if (!sign) return false;
  if (/^[-−–]$/.test(sign.text))
    return (at === 1 || sign.gap !== 'none') && lex[at]?.gap === 'none';
  // "plus or minus 3 points" is a margin.
  if (sign.lower === 'minus') return wordAt(lex, at - 2) !== 'or';
  return sign.lower === 'negative';
}
