import { DAY_PARTS } from './en/day-parts.ts';
import { EDGE_NOUNS, EDGES } from './en/edges.ts';
import { ORDERS } from './en/orders.ts';
import { WEEKDAYS } from './en/weekdays.ts';
import type { Lexeme } from './lexemes.ts';
import type { Match } from './match.ts';
import { follows, readOrdinal, wordAt } from './numbers.ts';
import { readCalendar } from './read-calendar.ts';
import { readClock } from './read-clock.ts';
import { readDigitsDate } from './read-digits.ts';
import { readRelative } from './read-relative.ts';
import type { DateSaid, Mod, NoFigure, PartSaid, Said } from './said.ts';

type DateMatch = Match<DateSaid | PartSaid | NoFigure>;

const wordHere = (lex: readonly Lexeme[], at: number, index: number): string =>
  at === index ? (lex[at]?.lower ?? '') : wordAt(lex, at);

const isDay = (said: Said): boolean =>
  (said.form === 'calendar' &&
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

/** A date without determiner or edge. */
function readCore(lex: readonly Lexeme[], index: number, depth = 0): DateMatch | null {
  const nth = depth > 0 ? null : readNth(lex, index);
  if (nth) return nth;
  const order = ORDERS.get(lex[index]?.lower ?? '');
  if (order) {
    let at = index + 1;
    if (order === 'this' && ['past', 'coming'].includes(wordAt(lex, at))) at += 1;
    const inner = at > index + 1 ? ORDERS.get(wordAt(lex, at - 1)) : order;
    const named = follows(lex, at) ? readCalendar(lex, at, inner) : null;
    if (named) return named;
  }
  const relative = readRelative(lex, index);
  if (relative) return relative;
  return readDigitsDate(lex, index) ?? readCalendar(lex, index);
}

/** A part of the day behind its date: "Friday night". */
function withPart(lex: readonly Lexeme[], found: DateMatch): DateMatch {
  if (found.said.form === 'part' || found.said.form === 'none' || !isDay(found.said)) return found;
  const early = EDGES.get(wordAt(lex, found.end));
  const at = early && DAY_PARTS.has(wordAt(lex, found.end + 1)) ? found.end + 1 : found.end;
  const part = DAY_PARTS.get(wordAt(lex, at));
  if (!part) return found;
  return {
    ...found,
    end: at + 1,
    said: { form: 'part', part, date: found.said },
    ...(early && at > found.end && { mod: early }),
  };
}

/** "early", "late", "mid-", "the end of", "earlier". */
function readEdge(lex: readonly Lexeme[], index: number): { end: number; mod: Mod } | null {
  const the = lex[index]?.lower === 'the' ? 1 : 0;
  const word = wordHere(lex, index + the, index);
  const noun = EDGE_NOUNS.get(word);
  if (noun && wordAt(lex, index + the + 1) === 'of' && follows(lex, index + the + 2))
    return { end: index + the + 2, mod: noun };
  const mod = EDGES.get(word);
  if (!mod) return null;
  const very =
    wordAt(lex, index + the + 1) === 'on' || wordAt(lex, index + the + 1) === 'in' ? 1 : 0;
  if (very && wordAt(lex, index + the + 1) === 'on') return { end: index + the + 2, mod };
  return follows(lex, index + the + 1) ? { end: index + the + 1 + very, mod } : null;
}

/** "the morning of January 4", "mid afternoon", "Saturday night", "overnight". */
function readPart(lex: readonly Lexeme[], index: number): DateMatch | null {
  const the = lex[index]?.lower === 'the' ? 1 : 0;
  const word = wordHere(lex, index + the, index);
  const part = DAY_PARTS.get(word);
  if (!part) return null;
  const end = index + the + 1;
  if (wordAt(lex, end) === 'of' || wordAt(lex, end) === 'on') {
    const date = follows(lex, end + 1) ? readCore(lex, end + 1) : null;
    if (date && date.said.form !== 'part' && date.said.form !== 'none' && isDay(date.said))
      return { ...date, said: { form: 'part', part, date: date.said } };
  }
  return null;
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
  const behind = named && takesArticle(named.said) ? named : null;
  const found = behind && behind.end > (core?.end ?? 0) ? behind : core;
  if (!found) return null;
  const whole = withPart(lex, found);
  return edge ? { ...whole, mod: edge.mod } : whole;
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

/** A time by the clock with its date: "9 p.m. Saturday", "2 a.m. EST Nov. 3". */
export function readTime(lex: readonly Lexeme[], index: number): Match | null {
  const clock = readClock(lex, index);
  if (!clock) return null;
  if (!follows(lex, clock.end)) return clock;
  const at = wordAt(lex, clock.end) === 'on' || wordAt(lex, clock.end) === ',' ? -1 : clock.end;
  const date = at < 0 ? null : readDate(lex, at);
  if (!date || date.said.form === 'part' || date.said.form === 'none' || !isDay(date.said))
    return clock;
  return { ...clock, end: date.end, said: { ...clock.said, date: date.said } };
}
