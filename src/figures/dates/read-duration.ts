import { HEDGES, type Hedge } from './en/hedges.ts';
import { LONG_UNITS, UNITS } from './en/units.ts';
import type { Lexeme } from './lexemes.ts';
import type { Match } from './match.ts';
import { follows, readCount, wordAt } from './numbers.ts';
import type { DurationSaid, TimeUnit } from './said.ts';
import { durationTimex } from './timex.ts';

/** A number and a unit of time, without hedge or determiner. */
export interface Length {
  readonly end: number;
  readonly unit: TimeUnit;
  readonly low: number | null;
  readonly high: number | null;
  /** Written as a modifier with a hyphen: "10-year". */
  readonly compound: boolean;
  readonly plural: boolean;
}

/** Adjectives that may stand between number and unit without a change of length. */
const FILLERS: ReadonlySet<string> = new Set([
  'more',
  'consecutive',
  'straight',
  'full',
  'additional',
  'long',
  'whole',
  'solid',
  'further',
  'extra',
  'calendar',
  'successive',
  'business',
  'working',
  'short',
]);

/** An age ("5 years old", "a 5-year-old", "years of age") is none of our lengths. */
function isAge(lex: readonly Lexeme[], end: number): boolean {
  const next = wordAt(lex, end);
  return next === 'old' || next === 'olds' || (next === 'of' && wordAt(lex, end + 1) === 'age');
}

export function readHedge(
  lex: readonly Lexeme[],
  index: number,
): { end: number; hedge: Hedge } | null {
  for (const hedge of HEDGES) {
    if (
      hedge.words.every(
        (word, at) => (at === 0 ? lex[index]?.lower : wordAt(lex, index + at)) === word,
      )
    ) {
      return { end: index + hedge.words.length, hedge };
    }
  }
  return null;
}

/** "two years", "10-year", "several more weeks", "a year and a half". */
export function readLength(lex: readonly Lexeme[], index: number): Length | null {
  const count = readCount(lex, index);
  if (!count || !follows(lex, count.end)) return null;
  let at = count.end;
  if (lex[at]?.gap !== 'hyphen' && FILLERS.has(wordAt(lex, at))) at += 1;
  const found = UNITS.get(wordAt(lex, at));
  if (!found || isAge(lex, at + 1)) return null;
  if (
    lex[index]?.lower === 'many' ||
    (found.unit === 'quarter' && !found.plural && count.low !== 1)
  )
    return null;
  const compound = lex[at]?.gap === 'hyphen';
  const one = count.low === 1 && count.high === 1;
  if (!compound && lex[at]?.gap === 'none') return null;
  if (!compound && !found.plural && !one && (count.low === null || count.low > 1)) {
    if (lex[count.end]?.gap !== 'hyphen') return null;
  }
  let { low, high } = count;
  let end = at + 1;
  if (
    wordAt(lex, end) === 'and' &&
    ['a', 'one'].includes(wordAt(lex, end + 1)) &&
    wordAt(lex, end + 2) === 'half' &&
    low !== null &&
    high !== null
  ) {
    low += 0.5;
    high += 0.5;
    end += 3;
  }
  return { end, unit: found.unit, low, high, compound, plural: found.plural };
}

/** Words between the article and the number, or before "years": "the past two years", "the first nine months". */
const SPAN_WORDS: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'first',
  'final',
  'coming',
  'recent',
  'previous',
  'following',
  'preceding',
  'latest',
  'another',
  'additional',
  'remaining',
  'prior',
]);

function lengthSaid(length: Length, hedge: Hedge | null): DurationSaid {
  const ranged = length.low !== length.high;
  return {
    form: 'duration',
    unit: length.unit,
    low: length.low,
    high: length.high,
    timex: durationTimex(length.unit, ranged ? null : length.low),
    bound: hedge?.bound ?? (ranged || length.low === null ? 'range' : 'exact'),
  };
}

/** A length of time with its hedge and determiner: "nearly two years", "the past 12 months", "years", "week-long". */
export function readDuration(lex: readonly Lexeme[], index: number): Match<DurationSaid> | null {
  const hedged = readHedge(lex, index);
  let at = hedged?.end ?? index;
  if (hedged && !follows(lex, at)) return null;
  const the = ['the', 'these', 'those', 'a', 'an'].includes(
    at === index ? (lex[at]?.lower ?? '') : wordAt(lex, at),
  );
  let span = false;
  const first = the ? at + 1 : at;
  const word = first === index ? (lex[first]?.lower ?? '') : wordAt(lex, first);
  if (SPAN_WORDS.has(word)) {
    span = true;
    at = first + 1;
  } else if (the && lex[at]?.lower === 'the') at = first;
  if (span && !follows(lex, at)) return null;
  const length =
    readLength(lex, at) ?? (at !== index && !span && the ? readLength(lex, first - 1) : null);
  if (length) {
    const alone = length.low === 1 && !length.plural && ['a', 'an'].includes(lex[at]?.lower ?? '');
    const said = lengthSaid(length, hedged?.hedge ?? null);
    return {
      end: length.end,
      said,
      ...(hedged && { mod: hedged.hedge.mod }),
      ...(alone && { confidence: 0.8 }),
    };
  }
  const unit = UNITS.get(at === index ? (lex[at]?.lower ?? '') : wordAt(lex, at));
  if (
    span &&
    unit &&
    ['another', 'additional'].includes(word) &&
    !unit.plural &&
    !isAge(lex, at + 1)
  ) {
    return {
      end: at + 1,
      said: lengthSaid(
        { end: at + 1, unit: unit.unit, low: 1, high: 1, compound: false, plural: false },
        null,
      ),
    };
  }
  if (span && unit && !unit.plural && ['past', 'last'].includes(word) && the && word === 'past') {
    return {
      end: at + 1,
      said: lengthSaid(
        { end: at + 1, unit: unit.unit, low: 1, high: 1, compound: false, plural: false },
        null,
      ),
    };
  }
  if (
    unit?.plural &&
    (span || hedged === null) &&
    !isAge(lex, at + 1) &&
    wordAt(lex, at + 1) !== 'ago' &&
    unit.unit !== 'weekend' &&
    unit.unit !== 'second' &&
    unit.unit !== 'quarter'
  ) {
    return {
      end: at + 1,
      said: lengthSaid(
        { end: at + 1, unit: unit.unit, low: null, high: null, compound: false, plural: true },
        null,
      ),
      confidence: 0.5,
    };
  }
  const long =
    LONG_UNITS.get(lex[index]?.lower ?? '') ??
    (wordAt(lex, index + 1) === 'long' && lex[index + 1]?.gap === 'hyphen'
      ? UNITS.get(lex[index]?.lower ?? '')?.unit
      : undefined);
  if (long) {
    const end = LONG_UNITS.has(lex[index]?.lower ?? '') ? index + 1 : index + 2;
    return {
      end,
      said: lengthSaid({ end, unit: long, low: 1, high: 1, compound: true, plural: false }, null),
    };
  }
  return null;
}
