import { FOLLOWERS } from '../../language/en/calendar.ts';
import type { Lexeme, Line } from '../lexemes.ts';
import { follows, wordAt } from '../lexemes.ts';
import { readMonthDay } from './parsers/calendar.ts';
import { readDate, readTime } from './parsers/date.ts';
import { readDuration } from './parsers/duration.ts';
import type { Match } from './parsers/match.ts';
import { mayBegin } from './parsers/triggers.ts';

/** A match with where it begins. */
export interface Found extends Match {
  readonly start: number;
  /** Where the day stands whose verb and month this one shares: "June 5-7". */
  readonly with?: Pick<Found, 'start' | 'end'>;
}

const READERS = [readTime, readDate, readDuration] as const;

/** Of the readings that begin at a lexeme, the one that reaches furthest; of equals the first. */
function readAt(lex: readonly Lexeme[], start: number): Found | null {
  if (!mayBegin(lex, start)) return null;
  let best: Match | null = null;
  for (const read of READERS) {
    const match = read(lex, start);
    if (match && match.end > (best?.end ?? 0)) best = match;
  }
  return best ? { ...best, start } : null;
}

const LINKS: ReadonlySet<string> = new Set(['and', 'to', 'or', 'through']);

/** "April 24 and 25", "June 5-7": the further days of a month named once. */
function readFurtherDay(
  lex: readonly Lexeme[],
  { said, start: from, end, with: shared }: Found,
): Found | null {
  if (
    said.form !== 'calendar' ||
    said.day === undefined ||
    said.month === undefined ||
    lex[end - 1]?.kind !== 'number'
  ) {
    return null;
  }
  const comma = wordAt(lex, end) === ',' ? 1 : 0;
  const word = LINKS.has(wordAt(lex, end + comma)) ? 1 : 0;
  const linked = lex[end]?.gap === 'hyphen' ? 0 : comma + word || -1;
  const start = end + linked;
  const day = lex[start];
  if (linked < 0 || day?.kind !== 'number' || !follows(lex, start) || !/^\d{1,2}$/.test(day.text))
    return null;
  const number = Number(day.text);
  const next = lex[start + 1];
  const clear =
    !next || (next.kind === 'mark' && !/^[:/%$]$/.test(next.text)) || FOLLOWERS.has(next.lower);
  if (number <= said.day || number > 31 || !clear || said.year !== undefined) return null;
  const { weekday, ...rest } = said;
  void weekday;
  return {
    start,
    end: start + 1,
    said: { ...rest, day: number },
    with: shared ?? { start: from, end },
  };
}

/** What may stand before the first of two days joined by "and": "on 5 and 6 May", but "killed 5 and 6 May ...". */
const BEFORE_DAYS = /^(?:on|between|from|the|of|for|and|,|until|by)$/;

/** "12-14 July", "between 3 and 5 June": the days before one whose month is named once for all. */
function readEarlierDay(lex: readonly Lexeme[], start: number): Found | null {
  const day = lex[start];
  if (day?.kind !== 'number' || !/^\d{1,2}$/.test(day.text)) return null;
  const next = lex[start + 1];
  const link =
    next?.gap === 'hyphen' ? 0 : LINKS.has(next?.lower ?? '') || next?.text === '–' ? 1 : -1;
  const last = lex[start + 1 + link];
  if (link < 0 || last?.kind !== 'number' || !/^\d{1,2}$/.test(last.text)) return null;
  const isStretch = link === 0 || next?.lower === 'to';
  if (!isStretch && !BEFORE_DAYS.test(lex[start - 1]?.lower ?? '')) return null;
  const found = readMonthDay(lex, start + 1 + link);
  const number = Number(day.text);
  if (!found || number < 1 || number >= (found.said.day ?? 0)) return null;
  const shared = { start: start + 1 + link, end: found.end };
  return { start, end: start + 1, said: { ...found.said, day: number }, with: shared };
}

/** The expressions of time of a text, in order, none overlapping another. */
export function scan(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  for (const { lex, from } of lines) {
    for (const { start, end, with: shared, ...match } of scanLine(lex)) {
      const moved = shared && { start: shared.start + from, end: shared.end + from };
      found.push({
        ...match,
        start: start + from,
        end: end + from,
        ...(moved && { with: moved }),
      });
    }
  }
  return found;
}

function scanLine(lex: readonly Lexeme[]): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < lex.length; ) {
    const match = readEarlierDay(lex, index) ?? readAt(lex, index);
    if (!match) {
      index += 1;
      continue;
    }
    found.push(match);
    let last = match;
    if (match.with) {
      index = match.end;
      continue;
    }
    for (let further = readFurtherDay(lex, last); further; further = readFurtherDay(lex, last)) {
      found.push(further);
      last = further;
    }
    index = last.end;
  }
  return found;
}
