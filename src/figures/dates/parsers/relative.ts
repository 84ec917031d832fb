import { ANAPHORS, DAY_PARTS, DEICTIC_DAYS, ORDERS } from '../../../language/en/calendar.ts';
import { UNITS } from '../../../language/en/durations.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import type { DateSaid, NoFigure, PartSaid, TimeUnit } from '../said.ts';
import { readHedge, readLength } from './length.ts';
import type { Match } from './match.ts';
import { readCount, readOrdinal } from './numbers.ts';

const first = (lex: readonly Lexeme[], index: number): string => lex[index]?.lower ?? '';

function readDeicticDay(lex: readonly Lexeme[], index: number): Match<DateSaid | PartSaid> | null {
  const word = first(lex, index);
  const shift = DEICTIC_DAYS.get(word);
  if (shift !== undefined && word !== 'tonight') {
    return { end: index + 1, said: { form: 'deictic', unit: 'day', shift } };
  }
  if (word === 'tonight') {
    return {
      end: index + 1,
      said: { form: 'part', part: 'NI', date: { form: 'deictic', unit: 'day', shift: 0 } },
    };
  }
  if ((word === 'this' || word === 'last') && follows(lex, index + 1)) {
    const part = DAY_PARTS.get(wordAt(lex, index + 1));
    if (part && !(word === 'last' && part !== 'NI' && part !== 'EV')) {
      return {
        end: index + 2,
        said: {
          form: 'part',
          part,
          date: { form: 'deictic', unit: 'day', shift: word === 'last' ? -1 : 0 },
        },
      };
    }
  }
  if (word === 'the' && wordAt(lex, index + 1) === 'day') {
    const side = wordAt(lex, index + 2);
    const day = wordAt(lex, index + 3);
    if (side === 'before' && day === 'yesterday')
      return { end: index + 4, said: { form: 'deictic', unit: 'day', shift: -2 } };
    if (side === 'after' && day === 'tomorrow')
      return { end: index + 4, said: { form: 'deictic', unit: 'day', shift: 2 } };
  }
  return null;
}

/** "last week", "this year", "the coming month", "the previous year", "that day", "the latest quarter". */
function readOrderedUnit(lex: readonly Lexeme[], index: number): Match<DateSaid> | null {
  const the = first(lex, index) === 'the';
  let at = the ? index + 1 : index;
  const word = at === index ? first(lex, at) : wordAt(lex, at);
  const order = word === 'latest' && the ? 'latest' : ORDERS.get(word);
  const anaphor = ANAPHORS.get(word);
  if (order === undefined && anaphor === undefined) return null;
  at += 1;
  if (word === 'this' && ['past', 'coming', 'current'].includes(wordAt(lex, at))) {
    const inner = ORDERS.get(wordAt(lex, at));
    const unit = UNITS.get(wordAt(lex, at + 1));
    if (unit && !unit.plural && inner) {
      return {
        end: at + 2,
        said: {
          form: 'deictic',
          unit: unit.unit,
          shift: inner === 'last' ? -1 : inner === 'next' ? 1 : 0,
        },
      };
    }
  }
  const fiscal = wordAt(lex, at) === 'fiscal' ? 1 : 0;
  const unit = UNITS.get(wordAt(lex, at + fiscal));
  if (
    !unit ||
    unit.plural ||
    unit.unit === 'second' ||
    unit.unit === 'minute' ||
    unit.unit === 'hour'
  )
    return null;
  const end = at + fiscal + 1;
  if (anaphor !== undefined) {
    if (word !== 'that' && !the) return null;
    return { end, said: { form: 'anaphoric', unit: unit.unit, shift: anaphor } };
  }
  if (the && order === 'next' && unit.unit === 'day')
    return { end, said: { form: 'anaphoric', unit: 'day', shift: 1 } };
  if (the && word === 'past') return null;
  if (word === 'past' || word === 'coming' || word === 'upcoming') {
    if (!the) return null;
  }
  if (unit.unit === 'day' && order !== 'this') return null;
  const shift =
    order === 'last'
      ? -1
      : order === 'latest'
        ? unit.unit === 'year'
          ? 0
          : -1
        : order === 'next'
          ? 1
          : 0;
  return { end, said: { form: 'deictic', unit: unit.unit, shift } };
}

/** "two years ago", "a year earlier", "three days later", "two weeks from now". */
function readDistance(lex: readonly Lexeme[], index: number): Match<DateSaid | NoFigure> | null {
  const bare = UNITS.get(first(lex, index));
  if (bare?.plural && wordAt(lex, index + 1) === 'ago')
    return { end: index + 2, said: { form: 'none' } };
  const hedge = readHedge(lex, index);
  const length = readLength(lex, hedge?.end ?? index);
  if (!length || length.compound) return null;
  const { unit } = length;
  const so = wordAt(lex, length.end) === 'or' && wordAt(lex, length.end + 1) === 'so' ? 2 : 0;
  const key = wordAt(lex, length.end + so);
  const count = length.low !== null && length.low === length.high ? length.low : null;
  const mod = hedge?.mod ? { mod: hedge.mod } : so ? { mod: 'APPROX' as const } : {};
  const end = length.end + so + 1;
  if (key === 'ago') {
    if (count === null) return { end, said: { form: 'none' } };
    const whole = inWholeUnits(unit, count);
    return { end, said: { form: 'deictic', ...whole, shift: -whole.shift, ago: true }, ...mod };
  }
  if (key === 'from' && ['now', 'today'].includes(wordAt(lex, end)) && count !== null) {
    return { end: end + 1, said: { form: 'deictic', unit, shift: count }, ...mod };
  }
  if (key === 'earlier') {
    const vague = unit !== 'year' || count !== 1;
    return { end, said: { form: 'anaphoric', unit, shift: -(count ?? 0), vague }, ...mod };
  }
  if (key !== 'later') return null;
  return { end, said: { form: 'anaphoric', unit, shift: count ?? 0, vague: true }, ...mod };
}

/** How many of the next smaller unit make one, where parts of a unit are counted back: "half a century ago". */
const SMALLER: Partial<Record<TimeUnit, readonly [unit: TimeUnit, count: number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

function inWholeUnits(unit: TimeUnit, shift: number): { unit: TimeUnit; shift: number } {
  const smaller = Number.isInteger(shift) ? undefined : SMALLER[unit];
  return smaller ? { unit: smaller[0], shift: Math.round(shift * smaller[1]) } : { unit, shift };
}

const NOUNS: ReadonlySet<string> = new Set([
  'quarter',
  'period',
  'month',
  'months',
  'week',
  'quarters',
]);

/** Skips "third quarter", "period", "nine months" behind "year-earlier". */
function afterNumber(lex: readonly Lexeme[], index: number): number {
  if (NOUNS.has(wordAt(lex, index))) return index + 1;
  const number = readOrdinal(lex, index) ?? readCount(lex, index);
  return number && NOUNS.has(wordAt(lex, number.end)) ? number.end + 1 : index;
}

/** "year-earlier", "year-ago", with "the" and the noun of the time: "the year-earlier quarter". */
function readYearEarlier(lex: readonly Lexeme[], index: number): Match<DateSaid> | null {
  let at = first(lex, index) === 'the' ? index + 1 : index;
  if (
    ['comparable', 'corresponding', 'same'].includes(
      at === index ? first(lex, at) : wordAt(lex, at),
    )
  )
    at += 1;
  const unit = at === index ? first(lex, at) : wordAt(lex, at);
  if (unit !== 'year' && unit !== 'week' && unit !== 'month') return null;
  const key = lex[at + 1];
  if (key?.gap !== 'hyphen' || (key.lower !== 'earlier' && key.lower !== 'ago')) return null;
  const end = afterNumber(lex, at + 2);
  return {
    end,
    said: {
      form: 'anaphoric',
      unit: unit === 'year' ? 'year' : unit === 'week' ? 'week' : 'month',
      shift: -1,
    },
  };
}

/** "year-end", "the year end": the last day of the year. */
function readYearEnd(lex: readonly Lexeme[], index: number): Match<DateSaid> | null {
  const at = first(lex, index) === 'the' ? index + 1 : index;
  const year = at === index ? first(lex, at) : wordAt(lex, at);
  if (year !== 'year' || wordAt(lex, at + 1) !== 'end') return null;
  return { end: at + 2, said: { form: 'calendar', month: 12, day: 31 } };
}

/** Prepositions before a bare "the quarter", "the year" that makes it a time: "sales for the quarter". */
const BEFORE_BARE: ReadonlySet<string> = new Set([
  'in',
  'for',
  'during',
  'of',
  'through',
  'throughout',
  'over',
  'on',
  'by',
]);
/** What follows "the year" where it is told which: "the year that ended in March". */
const AFTER_BARE: ReadonlySet<string> = new Set([
  'of',
  'when',
  'that',
  'which',
  'after',
  'before',
  'to',
  'since',
  'in',
  'ended',
  'ending',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'his',
  'her',
  'their',
  'the',
]);

/** "the quarter", "the year", "the weekend" without more. */
function readBareUnit(lex: readonly Lexeme[], index: number): Match<DateSaid> | null {
  if (first(lex, index) !== 'the') return null;
  const unit = wordAt(lex, index + 1);
  const end = index + 2;
  const before = lex[index - 1]?.lower ?? '';
  if (lex[end]?.gap === 'hyphen') return null;
  if (unit === 'weekend' && !AFTER_BARE.has(wordAt(lex, end))) {
    return { end, said: { form: 'deictic', unit, shift: 0, bare: true }, confidence: 0.7 };
  }
  if (!BEFORE_BARE.has(before) || AFTER_BARE.has(wordAt(lex, end))) return null;
  if (unit === 'quarter')
    return { end, said: { form: 'anaphoric', unit, shift: 0 }, confidence: 0.6 };
  if (unit === 'year' && before !== 'on' && before !== 'over') {
    return { end, said: { form: 'deictic', unit, shift: 0 }, confidence: 0.5 };
  }
  return null;
}

/** A date counted from the day of publication or from a time named before; a vague one is no figure. */
export function readRelative(
  lex: readonly Lexeme[],
  index: number,
): Match<DateSaid | PartSaid | NoFigure> | null {
  return (
    readDeicticDay(lex, index) ??
    readYearEarlier(lex, index) ??
    readYearEnd(lex, index) ??
    readDistance(lex, index) ??
    readOrderedUnit(lex, index) ??
    readBareUnit(lex, index)
  );
}
