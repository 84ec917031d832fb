import { ORDINAL_ENDINGS, ORDINALS } from '../dates/en/numbers.ts';
import type { Lexeme } from '../dates/lexemes.ts';
import { TIME_UNITS, type Unit } from '../en/units.ts';
import type { FigureKind } from '../figure.ts';
import { type Hedge, hedgeAfter, hedgeBefore } from './bound.ts';
import { singular } from './counted.ts';
import { startsWithPoint } from './digits.ts';
import { type NumberStyle, type Numeral, whole, word } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { isName } from './traps.ts';
import { moneyAfter, moneyBefore, perAt, percentAt, unitAt } from './unit.ts';

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
}

interface Suffix {
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly measure: Unit | null;
  readonly factor: number;
}

/** The quantity that begins at a lexeme, or null: number, range, unit and hedge. */
export function candidateAt(
  lex: readonly Lexeme[],
  at: number,
  style: NumberStyle,
): Candidate | null {
  const ordinal = ordinalAt(lex, at);
  const numeral = readNumeral(lex, at, style);
  if (ordinal && (numeral === null || ordinal.numeral.digits)) return ordinal;
  if (!numeral || isName(lex, at, numeral)) return null;
  if (isOneOf(lex, numeral)) return null;

  const pointed = startsWithPoint(lex, at) ? 1 : 0;
  const sign = moneyBefore(lex, at);
  const score = sign ? null : scoreAt(lex, at, numeral, style);
  if (score) return score;
  const age = sign ? null : ageAt(lex, at, numeral);
  if (age) return { ...age, hedge: hedgeBefore(lex, at) };

  const upper = rangeEnd(lex, at, numeral, style);
  const ages = upper && yearsOldAt(lex, upper.end);
  if (ages) return agesBetween(lex, at, numeral, upper, ages);
  const numberEnd = upper?.end ?? numeral.end;
  const amount = suffixAt(lex, numberEnd, sign?.code ?? null);
  const cents = upper ? null : centsAt(lex, amount, style);
  const suffix = cents ? { ...amount, end: cents.end } : amount;
  const negative = isNegative(lex, sign?.start ?? at);
  const first = (negative ? (sign?.start ?? at) - 1 : (sign?.start ?? at)) - pointed;
  const betweenAt = upper && lex[first - 1]?.lower === 'between' ? first - 1 : null;
  const before = betweenAt === null ? hedgeBefore(lex, first) : null;
  const after = before ? null : hedgeAfter(lex, suffix.end);
  const hedge = before ?? after;
  return {
    start: betweenAt ?? (before ? before.start : first),
    end: after ? after.end : suffix.end,
    numeral: cents ? whole(numeral.end, numeral.low + cents.value, numeral.digits) : numeral,
    upper: upper ?? null,
    kind: suffix.kind === 'count' && numeral.ratio ? 'rate' : suffix.kind,
    unit: suffix.unit,
    measure: suffix.measure,
    factor: suffix.factor,
    hedge,
    negative,
    sure: numeral.vague ? 0.6 : 0.9,
  };
}

/** A place in a row: "96th", "third". "First" and "second" are mostly something else: the first time, a second man. */
function ordinalAt(lex: readonly Lexeme[], at: number): Candidate | null {
  const lexeme = lex[at];
  const ending = lex[at + 1];
  const inDigits =
    lexeme?.kind === 'number' && ending?.gap === 'none' && ORDINAL_ENDINGS.has(ending.lower);
  const value = inDigits
    ? Number(lexeme.text.replaceAll(',', ''))
    : (ORDINALS.get(lexeme?.lower ?? '') ?? 0);
  if (!Number.isInteger(value) || value < (inDigits ? 1 : 3)) return null;
  const end = at + (inDigits ? 2 : 1);
  const numeral = { end, low: value, high: value, vague: false, ratio: false, digits: inDigits };
  const rest = { upper: null, measure: null, factor: 1, hedge: null, negative: false };
  return { start: at, end, numeral, kind: 'ordinal', unit: null, sure: 0.6, ...rest };
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents": one amount. */
function centsAt(
  lex: readonly Lexeme[],
  amount: Suffix,
  style: NumberStyle,
): { end: number; value: number } | null {
  if (amount.kind !== 'money' || amount.factor !== 1) return null;
  const at = word(lex, amount.end) === 'and' ? amount.end + 1 : amount.end;
  const numeral = lex[at]?.gap === 'space' ? readNumeral(lex, at, style) : null;
  const part = numeral && moneyAfter(lex, numeral.end);
  if (!part || part.share === 1 || part.code !== amount.unit) return null;
  return { end: part.end, value: numeral.low * part.share };
}

/** "one of the soldiers" counts nothing; "two of them" does. */
function isOneOf(lex: readonly Lexeme[], numeral: Numeral): boolean {
  return numeral.low === 1 && !numeral.digits && word(lex, numeral.end) === 'of';
}

function isNegative(lex: readonly Lexeme[], at: number): boolean {
  const sign = lex[at - 1];
  if (!sign) return false;
  if (/^[-−–]$/.test(sign.text))
    return (at === 1 || sign.gap !== 'none') && lex[at]?.gap === 'none';
  return sign.lower === 'minus' || sign.lower === 'negative';
}

/** The upper end of a range: "20-30", "20 to 30", "between 20 and 30". */
function rangeEnd(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
): Numeral | null {
  if (numeral.vague || numeral.ratio) return null;
  const between = lex[at - 1]?.lower === 'between' || lex[at - 2]?.lower === 'between';
  // The unit can stand with both ends: "$20 to $30", "5% to 6%".
  const unit = suffixAt(lex, numeral.end, null).end;
  const next = lex[unit];
  if (!next || next.gap === 'break') return null;
  const hyphen = next.gap === 'hyphen' && lex[unit - 1]?.kind !== 'mark';
  const link = next.lower === 'to' || next.text === '–' || (between && next.lower === 'and');
  if (!hyphen && !link) return null;
  const from = hyphen ? unit : unit + 1;
  const number = moneyStart(lex, from);
  const upper = readNumeral(lex, number, style);
  if (!upper || upper.vague || upper.ratio) return null;
  if (next.lower === 'to' && isChange(lex, at)) return null;
  if (unit > numeral.end) {
    const [own, others] = [suffixAt(lex, numeral.end, null), suffixAt(lex, upper.end, null)];
    if (own.unit !== others.unit) return null;
  }
  const scale = sharedScale(numeral, upper);
  return upper.low > numeral.low || scale > 1 ? upper : null;
}

function moneyStart(lex: readonly Lexeme[], at: number): number {
  return moneyBefore(lex, at + 1) ? at + 1 : at;
}

/** "2 to 3 million": the scale belongs to both ends. */
export function sharedScale(lower: Numeral, upper: Numeral): number {
  if (upper.low < 1000 || lower.low >= 1000) return 1;
  const scale = 10 ** (3 * Math.floor(Math.log10(upper.low) / 3));
  return scale > 1 && lower.low < upper.low / scale ? scale : 1;
}

/** "rose from 3% to 5%": two figures and no range. */
function isChange(lex: readonly Lexeme[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const name = lex[i]?.lower ?? '';
    if (
      /^(?:rose|risen|rise|rising|fell|fallen|fall|falling|up|down|grew|grown|dropped|drop|climbed|increased|increase|decreased|declined|jumped|slipped|cut|raised|lowered|went|changed|moved|revised)$/.test(
        name,
      )
    ) {
      return true;
    }
    if (lex[i]?.kind === 'mark' && name !== '$' && name !== '£' && name !== '€') return false;
  }
  return false;
}

/** Unit, currency or percentage behind a number, with what it is per. */
function suffixAt(lex: readonly Lexeme[], at: number, code: string | null): Suffix {
  if (code !== null) {
    const named = moneyAfter(lex, at);
    return {
      end: named?.end ?? at,
      kind: 'money',
      unit: named?.code ?? code,
      measure: null,
      factor: named?.share ?? 1,
    };
  }
  // "tens of millions of dollars"
  const ofMoney = word(lex, at) === 'of' ? moneyAfter(lex, at + 1) : null;
  if (ofMoney)
    return {
      end: ofMoney.end,
      kind: 'money',
      unit: ofMoney.code,
      measure: null,
      factor: ofMoney.share,
    };
  const percent = percentAt(lex, at);
  if (percent) return { ...percent, kind: 'percent', measure: null, factor: 1 };
  const money = moneyAfter(lex, at);
  if (money)
    return { end: money.end, kind: 'money', unit: money.code, measure: null, factor: money.share };
  const measure = unitAt(lex, at);
  if (measure) {
    const per = perAt(lex, measure.end);
    const isTime = TIME_UNITS.has(measure.unit.name);
    if (per)
      return {
        end: per.end,
        kind: 'rate',
        unit: `${measure.unit.name} per ${per.per}`,
        measure: null,
        factor: 1,
      };
    return {
      end: measure.end,
      kind: isTime ? 'duration' : 'measure',
      unit: measure.unit.name,
      measure: measure.unit,
      factor: 1,
    };
  }
  const per = perAt(lex, at + 1);
  const counted = lex[at];
  if (per && counted?.kind === 'word' && counted.gap !== 'break' && /s$/.test(counted.lower)) {
    return {
      end: at,
      kind: 'rate',
      unit: `${singular(counted.lower)} per ${per.per}`,
      measure: null,
      factor: 1,
    };
  }
  return { end: at, kind: 'count', unit: null, measure: null, factor: 1 };
}

/** Ages: "24-year-old", "24 years old", "aged 24", ", 24,". */
function ageAt(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
): Omit<Candidate, 'hedge'> | null {
  if (numeral.vague || numeral.ratio) return null;
  const base = {
    start: at,
    numeral,
    upper: null,
    measure: null,
    factor: 1,
    negative: false,
    sure: 0.9,
  };
  const unit = /^(year|month|week|day)s?$/.exec(word(lex, numeral.end))?.[1];
  if (unit && /^olds?$/.test(word(lex, numeral.end + 1))) {
    return { ...base, end: numeral.end + 2, kind: 'age', unit };
  }
  if (unit && word(lex, numeral.end + 1) === 'of' && word(lex, numeral.end + 2) === 'age') {
    return { ...base, end: numeral.end + 3, kind: 'age', unit };
  }
  const next = lex[numeral.end];
  const decade = next?.text === 's' && next.gap === 'none' && numeral.low % 10 === 0;
  if (decade && /^(?:his|her|their|my|your|our)$/.test(lex[at - 1]?.lower ?? '')) {
    const end = numeral.end + 1;
    return {
      ...base,
      upper: whole(end, numeral.low + 9, true),
      end,
      kind: 'age',
      unit: 'year',
      sure: 0.7,
    };
  }
  const plausible = Number.isInteger(numeral.low) && numeral.low > 0 && numeral.low < 120;
  if (!plausible) return null;
  const before = lex[at - 1]?.lower ?? '';
  const hedged = hedgeBefore(lex, at);
  const cue = hedged ? (lex[hedged.start - 1]?.lower ?? '') : before;
  if (/^(?:aged|age|ages)$/.test(cue) || (cue === 'of' && lex[at - 2]?.lower === 'age')) {
    const joined =
      next?.gap === 'hyphen' ? numeral.end : next?.lower === 'to' ? numeral.end + 1 : null;
    const upper = joined === null ? null : readNumeral(lex, joined, { decimal: '.' });
    const end = upper?.end ?? numeral.end;
    return { ...base, upper: upper ?? null, end, kind: 'age', unit: 'year' };
  }
  const name = lex[at - 2];
  const isApposed =
    before === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}/u.test(name.text) &&
    numeral.end === at + 1 &&
    (next?.text === ',' ||
      next?.text === '.' ||
      next?.text === ')' ||
      /^(?:was|is|who|of|and|from|has|had|died|told|said)$/.test(next?.lower ?? ''));
  return isApposed ? { ...base, end: numeral.end, kind: 'age', unit: 'year', sure: 0.7 } : null;
}

/** The index after "years old" or "years of age", or null. */
function yearsOldAt(lex: readonly Lexeme[], at: number): number | null {
  if (!/^years?$/.test(word(lex, at))) return null;
  if (/^olds?$/.test(word(lex, at + 1))) return at + 2;
  return word(lex, at + 1) === 'of' && word(lex, at + 2) === 'age' ? at + 3 : null;
}

/** "between 16 and 18 years old", "5 to 11 years of age". */
function agesBetween(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  upper: Numeral,
  end: number,
): Candidate {
  const start = lex[at - 1]?.lower === 'between' ? at - 1 : at;
  const rest = { measure: null, factor: 1, hedge: null, negative: false, sure: 0.9 };
  return { start, end, numeral, upper, kind: 'age', unit: 'year', ...rest };
}

const CONTEST =
  /^(?:won|win|wins|beat|beats|lost|lose|loses|victory|draw|drew|lead|leads|led|defeat|defeated|score|vote|votes|voted|tie|tied|approved|passed|ruling|ruled|decision)$/;

/** How near a word of contest makes two numbers a score, in lexemes. */
const CONTEST_REACH = 8;

/** Scores and votes: "3-1", "a 52-48 vote", "voted 6 to 3". */
function scoreAt(
  lex: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  style: NumberStyle,
): Candidate | null {
  const first = lex[at];
  if (first?.kind !== 'number' || numeral.end !== at + 1 || numeral.low > 999) return null;
  const next = lex[at + 1];
  const hyphen = next?.kind === 'number' && next.gap === 'hyphen';
  const from = hyphen ? at + 1 : next?.lower === 'to' ? at + 2 : null;
  const other = from === null ? null : readNumeral(lex, from, style);
  if (
    from === null ||
    !other ||
    lex[from]?.kind !== 'number' ||
    other.end !== from + 1 ||
    other.low > 999
  )
    return null;
  if (suffixAt(lex, other.end, null).kind !== 'count') return null;
  const near = lex.slice(Math.max(0, at - CONTEST_REACH), other.end + CONTEST_REACH);
  const contest = near.some((lexeme) => CONTEST.test(lexeme.lower));
  const descending = hyphen && other.low < numeral.low && Number.isInteger(numeral.low);
  if (!contest && !descending) return null;
  return {
    start: at,
    end: other.end,
    numeral,
    upper: other,
    kind: 'score',
    unit: null,
    measure: null,
    factor: 1,
    hedge: null,
    negative: false,
    sure: contest ? 0.8 : 0.5,
  };
}
