import {
  AMBIGUOUS_MONTHS,
  ANAPHORS,
  BEFORE_MONTH,
  DETERMINERS,
  MAYBE_BEFORE_MONTH,
  MONTHS,
  ORDERS,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../../language/en/calendar.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../language/en/first-names.ts';
import { CLOSED } from '../../../language/en/noun-phrases.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import { daysInMonth } from '../calendar.ts';
import type { CalendarSaid, Order } from '../said.ts';
import { readHoliday } from './holiday.ts';
import type { Match } from './match.ts';
import { readOrdinal } from './numbers.ts';
import { readBareYear, readYear } from './year.ts';

type Calendar = Match<CalendarSaid>;

const capital = (lexeme: Lexeme | undefined): boolean => /^\p{Lu}/u.test(lexeme?.text ?? '');

/** Skips the full stop of an abbreviation. */
function afterDot(lex: readonly Lexeme[], index: number): number {
  const dot = lex[index];
  return dot?.text === '.' && dot.gap === 'none' ? index + 1 : index;
}

/** Month names of four letters or fewer that are no abbreviations. */
const FULL_SHORT: ReadonlySet<string> = new Set(['may', 'june', 'july']);

function readMonthName(
  lex: readonly Lexeme[],
  index: number,
): { end: number; month: number } | null {
  const lexeme = lex[index];
  const month = lexeme && capital(lexeme) ? MONTHS.get(lexeme.lower) : undefined;
  if (!lexeme || month === undefined) return null;
  const short = lexeme.lower.length <= 4 && !FULL_SHORT.has(lexeme.lower);
  return { end: short ? afterDot(lex, index + 1) : index + 1, month };
}

/** A day of the month in digits, with or without its ending: "12", "12th". */
function readDay(lex: readonly Lexeme[], index: number): { end: number; day: number } | null {
  const lexeme = lex[index];
  if (!lexeme) return null;
  if (lexeme.kind === 'number' && /^\d{1,2}$/.test(lexeme.text)) {
    const day = Number(lexeme.text);
    if (day < 1 || day > 31) return null;
    const ordinal = readOrdinal(lex, index);
    const end = ordinal?.end ?? index + 1;
    const after = lex[end];
    const digits = lex[end + 1]?.kind === 'number' && lex[end + 1]?.gap === 'none';
    if (after?.gap === 'none' && (after.text === '%' || (digits && /^[:/]$/.test(after.text))))
      return null;
    return { end, day };
  }
  const ordinal = readOrdinal(lex, index);
  return ordinal && ordinal.value > 0 && ordinal.value <= 31
    ? { end: ordinal.end, day: ordinal.value }
    : null;
}

/** "last year", "this year", "next year" after a smaller part. */
function readYearShift(
  lex: readonly Lexeme[],
  index: number,
): { end: number; yearShift: number } | null {
  const order = ORDERS.get(wordAt(lex, index));
  if (!order || wordAt(lex, index + 1) !== 'year') return null;
  return { end: index + 2, yearShift: order === 'last' ? -1 : order === 'next' ? 1 : 0 };
}

/** The year behind a month, quarter or season: "1999", ", 1999", "of 1999", "of last year". */
function withYear(lex: readonly Lexeme[], said: CalendarSaid, end: number): Calendar {
  let at = end;
  if (wordAt(lex, at) === ',' || wordAt(lex, at) === 'of' || wordAt(lex, at) === 'in') at += 1;
  const comma = wordAt(lex, end) === ',';
  const year = wordAt(lex, end) === 'in' ? null : readYear(lex, at);
  if (year) return { end: year.end, said: { ...said, year: year.year } };
  const shift = comma ? null : readYearShift(lex, wordAt(lex, at) === 'the' ? at + 1 : at);
  if (shift && wordAt(lex, end) !== 'in')
    return { end: shift.end, said: { ...said, yearShift: shift.yearShift } };
  return { end, said };
}

/** Whether a month ever has such a day. */
const isPossible = (month: number, day: number): boolean => day <= daysInMonth(2000, month);

/** "every July", "each December". */
function readRepeatedMonth(lex: readonly Lexeme[], index: number): Calendar | null {
  const isEach = /^(?:every|each)$/.test(lex[index]?.lower ?? '');
  const name = isEach && follows(lex, index + 1) ? readMonthName(lex, index + 1) : null;
  const isAlone = name && readMonthDay(lex, index + 1)?.end === name.end;
  return isAlone
    ? { end: name.end, said: { form: 'calendar', month: name.month, repeated: true } }
    : null;
}

/** "9 January", "January 9", "January 9, 2025", "the 9th of January", "January 2025", "January". */
export function readMonthDay(lex: readonly Lexeme[], index: number): Calendar | null {
  const name = readMonthName(lex, index);
  if (name) {
    const at = wordAt(lex, name.end) === 'the' ? name.end + 1 : name.end;
    const day = readDay(lex, at);
    if (day && isPossible(name.month, day.day)) {
      return withYear(lex, { form: 'calendar', month: name.month, day: day.day }, day.end);
    }
    const said = withYear(lex, { form: 'calendar', month: name.month }, name.end);
    if (said.end > name.end) return said;
    const word = lex[index];
    if (word && name.end === index + 1 && word.lower.length <= 4 && !FULL_SHORT.has(word.lower))
      return null;
    if (AMBIGUOUS_MONTHS.has(lex[index]?.lower ?? '') && !standsAsDate(lex, index)) return null;
    return said;
  }
  const first = wordAt(lex, index) === 'the' ? index + 1 : index;
  const day = readDay(lex, first);
  if (!day) return null;
  const of = wordAt(lex, day.end) === 'of';
  const month = readMonthName(lex, of ? day.end + 1 : day.end);
  if (!month || !isPossible(month.month, day.day)) return null;
  return withYear(lex, { form: 'calendar', month: month.month, day: day.day }, month.end);
}

/** Whether the name of a month that is a word or name too is one here, by what stands beside it. */
function standsAsDate(lex: readonly Lexeme[], index: number): boolean {
  const [before, next] = [lex[index - 1], lex[index + 1]];
  const word = before?.lower ?? '';
  if (BEFORE_MONTH.has(word)) return true;
  // "by August Wilson"
  const isName = next?.gap === 'space' && capital(next) && !WEEKDAYS.has(next.lower);
  if (MAYBE_BEFORE_MONTH.has(word)) return !isName;
  if (lex[index]?.gap === 'hyphen' && MONTHS.has(word)) return true;
  if (/^(?:and|or|,)$/.test(word)) {
    const listed = lex[index - 2];
    if (listed && (MONTHS.has(listed.lower) || listed.kind === 'number') && !isName) return true;
  }
  const link = next?.gap === 'hyphen' ? index + 1 : index + 2;
  const linked = link === index + 1 || /^(?:to|and|or|through)$/.test(next?.lower ?? '');
  if (linked && MONTHS.has(wordAt(lex, link)) && capital(lex[link])) return true;
  // "the March report", but "the March for Water"
  const modifies =
    /^\p{Ll}/u.test(next?.text ?? '') && next?.gap === 'space' && !CLOSED.has(next.lower);
  return modifies && (before?.possessive === true || DETERMINERS.has(word));
}

/** "Judge Jan Sunday", "Ruby Friday": the last name of somebody whose first stands before it. */
function isLastName(lex: readonly Lexeme[], index: number): boolean {
  const first = lex[index - 1];
  if (!capital(first) || lex[index]?.gap !== 'space' || first?.possessive) return false;
  const name = first?.lower ?? '';
  return MALE_NAMES.has(name) || FEMALE_NAMES.has(name) || AMBIGUOUS_MONTHS.has(name);
}

function readWeekday(
  lex: readonly Lexeme[],
  index: number,
): { end: number; weekday: number } | null {
  const lexeme = lex[index];
  const weekday = lexeme && capital(lexeme) ? WEEKDAYS.get(lexeme.lower) : undefined;
  if (!lexeme || weekday === undefined || isLastName(lex, index)) return null;
  if (!SHORT_WEEKDAYS.has(lexeme.lower)) return { end: index + 1, weekday };
  const end = afterDot(lex, index + 1);
  const at = wordAt(lex, end) === ',' ? end + 1 : end;
  return at > index + 1 && readMonthDay(lex, at)?.said.day ? { end, weekday } : null;
}

/** "Fridays", "every Friday", "each Friday"; "the previous Friday", "the following Monday". */
function readRepeatedWeekday(lex: readonly Lexeme[], index: number): Calendar | null {
  const word = lex[index]?.lower ?? '';
  const plural =
    word.endsWith('days') && capital(lex[index]) ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  if (plural !== undefined)
    return { end: index + 1, said: { form: 'calendar', weekday: plural, repeated: true } };
  const each = word === 'every' || word === 'each';
  const from = word === 'the' ? ANAPHORS.get(wordAt(lex, index + 1)) : undefined;
  if (!each && from !== 1 && from !== -1) return null;
  const name = follows(lex, index + (each ? 1 : 2))
    ? readWeekday(lex, index + (each ? 1 : 2))
    : null;
  if (!name) return null;
  const { end, weekday } = name;
  if (each) return { end, said: { form: 'calendar', weekday, repeated: true } };
  return { end, said: { form: 'calendar', weekday, fromMention: from as -1 | 1 } };
}

/** "Friday", "last Friday", "Friday, Oct. 12", "Friday of last week". */
function readWeekdayDate(lex: readonly Lexeme[], index: number): Calendar | null {
  const repeated = readRepeatedWeekday(lex, index);
  if (repeated) return repeated;
  const name = readWeekday(lex, index);
  if (!name) return null;
  const said: CalendarSaid = { form: 'calendar', weekday: name.weekday };
  let at = wordAt(lex, name.end) === ',' ? name.end + 1 : name.end;
  if (wordAt(lex, at) === 'the') at += 1;
  const date = readMonthDay(lex, at);
  if (date?.said.day) return { end: date.end, said: { ...date.said, weekday: name.weekday } };
  at = wordAt(lex, name.end) === 'of' ? name.end + 1 : name.end;
  const order = ORDERS.get(wordAt(lex, at));
  if (order && wordAt(lex, at + 1) === 'week') {
    return {
      end: at + 2,
      said: { ...said, weekShift: order === 'last' ? -1 : order === 'next' ? 1 : 0 },
    };
  }
  return { end: name.end, said };
}

const BEFORE_SEASON: ReadonlySet<string> = new Set([
  'in',
  'this',
  'last',
  'next',
  'the',
  'early',
  'late',
  'mid',
  'by',
  'since',
  'until',
  'of',
  'past',
  'coming',
  'during',
]);

function readSeason(lex: readonly Lexeme[], index: number, ordered: boolean): Calendar | null {
  const season = SEASONS.get(lex[index]?.lower ?? '');
  if (season === undefined || lex[index]?.gap === 'hyphen') return null;
  const said = withYear(lex, { form: 'calendar', season }, index + 1);
  const before = lex[index - 1]?.lower ?? '';
  if (said.end > index + 1 || ordered) return said;
  if (!BEFORE_SEASON.has(before) || capital(lex[index])) return null;
  const article = before === 'the' ? (lex[index - 2]?.lower ?? '') : before;
  return BEFORE_SEASON.has(article) || ['for', 'over'].includes(article)
    ? { ...said, confidence: 0.7 }
    : null;
}

/** "the third quarter", "fiscal fourth quarter", "third-quarter", "first half of 1989", "Q3 2024". */
function readQuarter(lex: readonly Lexeme[], index: number): Calendar | null {
  if (
    lex[index]?.lower === 'q' &&
    lex[index + 1]?.gap === 'none' &&
    /^[1-4]$/.test(wordAt(lex, index + 1))
  ) {
    return withYear(lex, { form: 'calendar', quarter: Number(wordAt(lex, index + 1)) }, index + 2);
  }
  const halfYear =
    lex[index]?.lower === 'h' &&
    lex[index + 1]?.gap === 'none' &&
    /^[12]$/.test(wordAt(lex, index + 1))
      ? readYear(lex, index + 2)
      : null;
  if (halfYear) {
    const half = Number(wordAt(lex, index + 1));
    return { end: halfYear.end, said: { form: 'calendar', half, year: halfYear.year } };
  }
  let at = index;
  let fiscal = false;
  let year: number | undefined;
  let yearShift: number | undefined;
  const skipFiscal = (): void => {
    if (['fiscal', 'financial'].includes(wordAt(lex, at))) {
      fiscal = true;
      at += 1;
    }
  };
  skipFiscal();
  const lead = readYear(lex, at);
  const shift = lead ? null : readYearShift(lex, at);
  if (lead) {
    year = lead.year;
    at = lead.end;
  } else if (shift && lex[shift.end - 1]?.possessive) {
    yearShift = shift.yearShift;
    at = shift.end;
  }
  skipFiscal();
  const ordinal = readOrdinal(lex, at);
  if (!ordinal || ordinal.value > 4) return null;
  at = ordinal.end;
  skipFiscal();
  const noun = wordAt(lex, at);
  const said: CalendarSaid = {
    form: 'calendar',
    ...(fiscal ? { fiscal: true } : {}),
    ...(year !== undefined && { year }),
    ...(yearShift !== undefined && { yearShift }),
  };
  if (noun === 'quarter' && ordinal.value > 0)
    return withYear(lex, { ...said, quarter: ordinal.value }, at + 1);
  if (noun === 'half' && ordinal.value <= 2) {
    const half = withYear(lex, { ...said, half: ordinal.value === -1 ? 2 : ordinal.value }, at + 1);
    return half.said.year !== undefined || half.said.yearShift !== undefined ? half : null;
  }
  return null;
}

/**
 * A date by the names and numbers of the calendar, without determiner: a weekday, day, month, quarter, half,
 * season, holiday, year, decade or century.
 */
export function readCalendar(
  lex: readonly Lexeme[],
  index: number,
  order?: Order,
): Calendar | null {
  const found =
    readWeekdayDate(lex, index) ??
    readMonthDay(lex, index) ??
    readRepeatedMonth(lex, index) ??
    readQuarter(lex, index) ??
    readSeason(lex, index, order !== undefined) ??
    readHoliday(lex, index) ??
    (order ? null : readBareYear(lex, index));
  return found && order ? { ...found, said: { ...found.said, order } } : found;
}
