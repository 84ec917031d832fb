import {
  BEFORE_ONE,
  BEFORE_VERB,
  LONG_UNITS,
  REPEATED,
  SPAN_WORDS,
  UNITS,
} from '../../../language/en/durations.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import type { DurationSaid, TimeUnit } from '../said.ts';
import { durationTimex, sumTimex } from '../timex.ts';
import {
  isAge,
  type Length,
  readHedge,
  readHedgeAfter,
  readLength,
  type TimeHedge,
} from './length.ts';
import type { Match } from './match.ts';
import { readOrdinal } from './numbers.ts';
import { readStopwatch } from './stopwatch.ts';

type Found = Match<DurationSaid>;

function said(
  unit: TimeUnit,
  low: number | null,
  high: number | null,
  hedge: TimeHedge | null,
): DurationSaid {
  const timex = durationTimex(unit, low === high ? low : null);
  const plain = low === null || low !== high ? ('range' as const) : ('exact' as const);
  return { form: 'duration', unit, low, high, timex, bound: hedge?.bound ?? plain };
}

const one = (unit: TimeUnit, end: number, confidence: number): Found => ({
  end,
  said: said(unit, 1, 1, null),
  confidence,
});

const uncounted = (unit: TimeUnit, end: number, confidence: number): Found => {
  const found = one(unit, end, confidence);
  return { ...found, said: { ...found.said, uncounted: true } };
};

/** "daily", "every day", "each of the past two years", "every two weeks". */
function readRepeated(lex: readonly Lexeme[], index: number): Found | null {
  const lexeme = lex[index];
  if (!lexeme) return null;
  const unit = UNITS.get(REPEATED.get(lexeme.lower) ?? '')?.unit;
  if (unit) {
    // "The Daily Mail", "the party daily Granma" are names of papers.
    const capital = (at: number): boolean => /^\p{Lu}/u.test(lex[at]?.text ?? '');
    const named = capital(index + 1) || (capital(index) && capital(index - 1));
    return named ? null : uncounted(unit, index + 1, 0.5);
  }
  if (lexeme.lower !== 'every' && lexeme.lower !== 'each') return null;
  if (!follows(lex, index + 1)) return null;
  const single = UNITS.get(wordAt(lex, index + 1));
  if (single && !single.plural && single.unit !== 'second')
    return uncounted(single.unit, index + 2, 0.7);
  const length = lexeme.lower === 'every' ? readLength(lex, index + 1) : null;
  return length
    ? { end: length.end, said: said(length.unit, length.low, length.high, null), confidence: 0.7 }
    : null;
}

/** "day-long", "weeklong". */
function readLong(lex: readonly Lexeme[], index: number): Found | null {
  const joined = LONG_UNITS.get(lex[index]?.lower ?? '');
  if (joined) return one(joined, index + 1, 1);
  const unit = UNITS.get(lex[index]?.lower ?? '');
  const long =
    unit && !unit.plural && lex[index + 1]?.gap === 'hyphen' && wordAt(lex, index + 1) === 'long';
  return long ? one(unit.unit, index + 2, 1) : null;
}

/** Whether "a year", "one day" stands where it is a length, and not what something is counted over or an idle phrase. */
function oneStands(lex: readonly Lexeme[], index: number, length: Length): boolean {
  // "£2.50-a-week".
  if (lex[index]?.gap === 'hyphen' && /^an?$/.test(lex[index]?.lower ?? '')) return false;
  if (length.low !== 1 || length.high !== 1 || length.plural || length.compound) return true;
  if (length.end !== index + 2) return true;
  const word = lex[index]?.lower ?? '';
  if (!['a', 'an', 'one'].includes(word)) return true;
  const before = lex[index - 1]?.lower ?? '';
  return BEFORE_ONE.has(before);
}

/** How many minutes a match has at most, with what is added. */
const MAX_MATCH_LENGTH = 130;

/** "in the 36th minute", "in the 12th and 57th minutes": how far into a match something happened. */
function readMinute(lex: readonly Lexeme[], index: number): Found | null {
  const ordinal = lex[index]?.kind === 'number' ? readOrdinal(lex, index) : null;
  if (!ordinal || ordinal.value > MAX_MATCH_LENGTH) return null;
  let at = ordinal.end;
  for (let link = true; link; ) {
    const next = /^(?:and|or|,)$/.test(wordAt(lex, at)) ? readOrdinal(lex, at + 1) : null;
    link = next !== null;
    if (next) at = next.end;
  }
  if (!/^minutes?$/.test(wordAt(lex, at)) || lex[at]?.gap !== 'space') return null;
  const end = at === ordinal.end ? at + 1 : ordinal.end;
  const { value } = ordinal;
  return { end, said: said('minute', value, value, null), confidence: 0.7 };
}

/** Units whose bare plural tells a length: "for weeks". */
const VAGUE: ReadonlySet<TimeUnit> = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** A length of time with its hedge and determiner: "nearly two years", "the past 12 months", "years", "daily". */
export function readDuration(lex: readonly Lexeme[], index: number): Found | null {
  const minute = readMinute(lex, index);
  if (minute) return minute;
  const special = readRepeated(lex, index) ?? readLong(lex, index) ?? readStopwatch(lex, index);
  if (special) return special;
  const hedged = readHedge(lex, index);
  const mod = hedged?.mod ? { mod: hedged.mod } : {};
  const from = hedged?.end ?? index;
  const article = ['the', 'these', 'those', 'a', 'an'].includes(wordAt(lex, from)) ? 1 : 0;
  const spanning = SPAN_WORDS.has(wordAt(lex, from + article)) ? 1 : 0;
  // "Expected to last three weeks": a verb.
  if (spanning && article === 0 && from === index && BEFORE_VERB.has(lex[index - 1]?.lower ?? ''))
    return null;
  const the = article === 1 && wordAt(lex, from) !== 'a' && wordAt(lex, from) !== 'an';
  const at = from + (the || spanning ? article : 0) + spanning;
  if (at > index && !follows(lex, at)) return null;
  const length = readLength(lex, at);
  if (length) {
    if (the && !spanning && length.compound) return null;
    if (!hedged && !spanning && !the && !oneStands(lex, index, length)) return null;
    // "an estimated 30 hours or more": the first of two hedges speaks.
    const after = readHedgeAfter(lex, length.end);
    const hedge = hedged ?? after;
    const stated = said(length.unit, length.low, length.high, hedge);
    const timex = length.more ? sumTimex(length.unit, length.low ?? 0, length.more) : stated.timex;
    const end = after?.end ?? length.end;
    return { end, said: { ...stated, timex }, ...(hedge?.mod && { mod: hedge.mod }) };
  }
  const unit = UNITS.get(wordAt(lex, at));
  if (!unit || unit.unit === 'second' || isAge(lex, at + 1)) return null;
  const word = wordAt(lex, from + article);
  if (!unit.plural && the && ['ended', 'ending'].includes(wordAt(lex, at + 1))) {
    return unit.unit === 'quarter' || unit.unit === 'day'
      ? null
      : uncounted(unit.unit, at + 1, 0.7);
  }
  if (!unit.plural) {
    const whole = word === 'another' || word === 'additional' || (word === 'past' && the);
    return spanning && whole ? { ...one(unit.unit, at + 1, 1), ...mod } : null;
  }
  // "in Years 7 to 11"
  if (lex[at + 1]?.kind === 'number') return null;
  if (!VAGUE.has(unit.unit) || hedged || (the && !spanning) || lex[at]?.gap === 'hyphen')
    return null;
  return { end: at + 1, said: said(unit.unit, null, null, null), confidence: 0.5 };
}
