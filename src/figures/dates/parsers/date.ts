import { DAY_PARTS, EDGE_NOUNS, EDGES, ORDERS, WEEKDAYS } from '../../../language/en/calendar.ts';
import { UNITS } from '../../../language/en/durations.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import type { ClockSaid, DateSaid, Mod, NoFigure, PartSaid, Said } from '../said.ts';
import { readCalendar } from './calendar.ts';
import { readClock } from './clock.ts';
import { readDigitsDate } from './digits.ts';
import type { Match } from './match.ts';
import { readOrdinal } from './numbers.ts';
import { readRelative } from './relative.ts';
import { readWeekOf } from './week.ts';
import { readBareYear } from './year.ts';

type DateMatch = Match<DateSaid | PartSaid | NoFigure>;

const wordHere = (lex: readonly Lexeme[], at: number, index: number): string =>
  at === index ? (lex[at]?.lower ?? '') : wordAt(lex, at);

const isDay = (said: Said): boolean =>
  (said.form === 'calendar' &&
    !said.weekOf &&
    (said.day !== undefined || said.weekday !== undefined || said.holiday !== undefined)) ||
  ((said.form === 'deictic' || said.form === 'anaphoric') && said.unit === 'day') ||
  said.form === 'digits' ||
  (said.form === 'nth' && said.unit === 'day');

/** "the last week of December", "the first Monday in May", "the second weekend of this month". */
function readNth(lex: readonly Lexeme[], index: number): DateMatch | null {
  const nth = readOrdinal(lex, index);
  if (!nth || !follows(lex, nth.end)) return null;
  const noun = wordAt(lex, nth.end);
  const weekday = WEEKDAYS.get(noun);
  const unit =
    weekday === undefined && (noun === 'day' || noun === 'week' || noun === 'weekend')
      ? noun
      : weekday === undefined
        ? null
        : 'day';
  if (!unit) return null;
  const link = wordAt(lex, nth.end + 1);
  if (link !== 'of' && link !== 'in') return null;
  const from = nth.end + 2;
  if (!follows(lex, from)) return null;
  const of = readCore(lex, wordAt(lex, from) === 'the' ? from + 1 : from, 1);
  if (!of || of.said.form === 'part' || of.said.form === 'none' || of.said.form === 'nth')
    return null;
  if (of.said.form === 'calendar' && of.said.month === undefined && of.said.year === undefined)
    return null;
  return {
    end: of.end,
    said: {
      form: 'nth',
      nth: nth.value,
      unit,
      ...(weekday !== undefined && { weekday }),
      of: of.said,
    },
  };
}

/** "last August", "this past spring": a name of the calendar with the word that chooses one. */
function readOrdered(lex: readonly Lexeme[], index: number): DateMatch | null {
  const order = ORDERS.get(lex[index]?.lower ?? '');
  if (!order) return null;
  const inner = order === 'this' ? ORDERS.get(wordAt(lex, index + 1)) : undefined;
  const at = inner && inner !== 'this' ? index + 2 : index + 1;
  return follows(lex, at) ? readCalendar(lex, at, at > index + 1 ? inner : order) : null;
}

/** A date without determiner or edge: of the readings, the one that reaches furthest. */
function readCore(lex: readonly Lexeme[], index: number, depth = 0): DateMatch | null {
  const nth = depth > 0 ? null : readNth(lex, index);
  if (nth) return nth;
  let best: DateMatch | null = null;
  for (const read of [readOrdered, readRelative, readDigitsDate, readCalendar, readWeekOf]) {
    const found = read(lex, index);
    if (found && found.end > (best?.end ?? 0)) best = found;
  }
  return best;
}

/** The day that a match names; null where it is no day. */
function dayOf(found: DateMatch | null): DateSaid | null {
  if (!found || found.said.form === 'part' || found.said.form === 'none') return null;
  return isDay(found.said) ? found.said : null;
}

/** A part of the day behind its date: "Friday night", "Friday early morning". */
function withPart(lex: readonly Lexeme[], found: DateMatch): DateMatch {
  const date = dayOf(found);
  if (!date) return found;
  const early = EDGES.get(wordAt(lex, found.end));
  const at = early ? found.end + 1 : found.end;
  const word = wordAt(lex, at);
  const part = DAY_PARTS.get(word);
  if (!part) return found;
  const said: PartSaid = {
    form: 'part',
    part,
    date,
    ...(word.endsWith('s') && { repeated: true }),
  };
  return { ...found, end: at + 1, said, ...(early && { mod: early }) };
}

function isOf(lex: readonly Lexeme[], at: number): boolean {
  return wordAt(lex, at) === 'of' && follows(lex, at + 1);
}

/** "early", "late", "mid-", "the end of", "the early hours of", "later on". */
function readEdge(lex: readonly Lexeme[], index: number): { end: number; mod: Mod } | null {
  const from = lex[index]?.lower === 'the' ? index + 1 : index;
  const word = wordHere(lex, from, index);
  const noun = EDGE_NOUNS.get(word);
  if (noun && isOf(lex, from + 1)) return { end: from + 2, mod: noun };
  const mod = EDGES.get(word);
  if (!mod || !follows(lex, from + 1)) return null;
  const next = wordAt(lex, from + 1);
  if (next === 'hours' && isOf(lex, from + 2)) return { end: from + 3, mod };
  // "the late-November deadline": the article is the noun's.
  if (from > index && lex[from + 1]?.gap === 'hyphen') return null;
  const linked = (next === 'on' || next === 'in') && follows(lex, from + 2);
  return { end: linked ? from + 2 : from + 1, mod };
}

/** "the morning of January 4", "overnight". */
function readPart(lex: readonly Lexeme[], index: number): DateMatch | null {
  const from = lex[index]?.lower === 'the' ? index + 1 : index;
  const part = DAY_PARTS.get(wordHere(lex, from, index));
  if (!part) return null;
  const link = wordAt(lex, from + 1);
  const found =
    (link === 'of' || link === 'on') && follows(lex, from + 2) ? readCore(lex, from + 2) : null;
  const date = dayOf(found);
  if (!found || !date) return null;
  const said: PartSaid = { form: 'part', part, date };
  // "the evening of Sunday, 7 June 2015": a date that is told in full is a figure of its own.
  const isFull = date.form === 'calendar' && date.year !== undefined;
  return isFull ? { end: from + 1, said } : { ...found, said };
}

/** "mid-afternoon", "late morning", "in the evening": a part of a day that isn't named. */
function readPartAlone(lex: readonly Lexeme[], index: number): DateMatch | null {
  const edge = EDGES.get(lex[index]?.lower ?? '');
  const before = lex[index - 1]?.lower ?? '';
  const article = lex[index]?.lower === 'the' && ['in', 'during'].includes(before);
  if (!edge && !article) return null;
  const part = DAY_PARTS.get(wordAt(lex, index + 1));
  if (!part) return null;
  const said: PartSaid = { form: 'part', part, date: null };
  return { end: index + 2, said, confidence: 0.5, ...(edge && { mod: edge }) };
}

/** "(the end of) the decade": the one of the day of publication. */
function readUnitOfEdge(lex: readonly Lexeme[], index: number): DateMatch | null {
  if (lex[index]?.lower !== 'the') return null;
  const unit = UNITS.get(wordAt(lex, index + 1));
  const narrow = !unit || unit.plural || ['second', 'minute', 'hour', 'day'].includes(unit.unit);
  if (narrow || lex[index + 2]?.gap === 'hyphen') return null;
  return { end: index + 2, said: { form: 'deictic', unit: unit.unit, shift: 0 }, confidence: 0.7 };
}

/** A date with its determiner, edge and part of the day. */
export function readDate(lex: readonly Lexeme[], index: number): DateMatch | null {
  const part = readPart(lex, index);
  if (part) return part;
  const edge = readEdge(lex, index);
  const from = edge?.end ?? index;
  const core = readCore(lex, from);
  const article = lex[from]?.lower === 'the' && follows(lex, from + 1);
  const named = article ? readCore(lex, from + 1) : null;
  const behind =
    named && takesArticle(named.said) && lex[named.end - 1]?.gap !== 'hyphen'
      ? named
      : readNamedYear(lex, from);
  const found =
    (behind && behind.end > (core?.end ?? 0) ? behind : core) ??
    (edge ? readUnitOfEdge(lex, from) : null);
  if (!found) return readPartAlone(lex, index);
  const whole = withPart(lex, found);
  return edge ? { ...whole, mod: edge.mod } : whole;
}

/** "the year 2000", "the year two thousand". */
function readNamedYear(lex: readonly Lexeme[], index: number): DateMatch | null {
  const isNamed = lex[index]?.lower === 'the' && wordAt(lex, index + 1) === 'year';
  return isNamed ? readBareYear(lex, index + 1) : null;
}

/** Whether a date stands behind "the": not weekdays, months and years by themselves. */
function takesArticle(said: Said): boolean {
  if (said.form === 'nth') return true;
  if (said.form !== 'calendar') return false;
  return (
    [said.quarter, said.half, said.season, said.decade, said.century].some(
      (field) => field !== undefined,
    ) || said.fiscal === true
  );
}

/** "3:30 in the morning", "9 at night" settle which half of the day is meant. */
function readHalfOfDay(
  lex: readonly Lexeme[],
  { end, said, ...rest }: Match<ClockSaid>,
): Match<ClockSaid> | null {
  if (!said.halfUnknown) return null;
  const at =
    wordAt(lex, end) === 'at'
      ? end + 1
      : wordAt(lex, end) === 'in' && wordAt(lex, end + 1) === 'the'
        ? end + 2
        : -1;
  const part = at < 0 ? undefined : DAY_PARTS.get(wordAt(lex, at));
  if (!part || (part === 'NI') !== (at === end + 1)) return null;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && said.hour >= 6);
  const hour = (said.hour % 12) + (late ? 12 : 0);
  return { ...rest, end: at + 1, said: { ...said, hour, halfUnknown: false } };
}

/** A time by the clock with its date: "9 p.m. Saturday", "2 a.m. EST Nov. 3". */
export function readTime(lex: readonly Lexeme[], index: number): Match | null {
  const clock = readClock(lex, index);
  if (!clock) return null;
  if (!follows(lex, clock.end)) return clock;
  const withHalf = readHalfOfDay(lex, clock);
  if (withHalf) return withHalf;
  const at = wordAt(lex, clock.end) === 'on' || wordAt(lex, clock.end) === ',' ? -1 : clock.end;
  const date = at < 0 ? null : readDate(lex, at);
  const day = dayOf(date);
  return date && day ? { ...clock, end: date.end, said: { ...clock.said, date: day } } : clock;
}
