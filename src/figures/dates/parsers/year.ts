import {
  AFTER_YEAR,
  BEFORE_YEAR,
  COMPARING,
  DETERMINERS,
  HEDGES_OF_NUMBERS,
  SURELY_BEFORE_YEAR,
} from '../../../language/en/calendar.ts';
import { CLOSED, PLURALS } from '../../../language/en/noun-phrases.ts';
import { DECADES, SCALES } from '../../../language/en/numbers.ts';
import { ageDecadeAt } from '../../age-decades.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import { unitNamed } from '../../measures/unit-names.ts';
import type { CalendarSaid } from '../said.ts';
import type { Match } from './match.ts';
import { readOrdinal, readWords } from './numbers.ts';

const EARLIEST = 1000;
const LATEST = 2200;

/** A year in four digits or in words ("nineteen ninety-four"), or in two digits behind an apostrophe. */
export function readYear(
  lex: readonly Lexeme[],
  index: number,
): { end: number; year: number } | null {
  const lexeme = lex[index];
  if (!lexeme) return null;
  if (lexeme.kind === 'number') {
    if (!/^\d{4}$/.test(lexeme.text)) return null;
    const after = lex[index + 1];
    if (
      after?.gap === 'none' &&
      !hasLostApostrophe(lex, index) &&
      (after.kind !== 'mark' || ['%', ':', '/', '°'].includes(after.text))
    )
      return null;
    if (after?.gap === 'hyphen' && after.kind === 'number' && after.text.length < 4) return null;
    const year = Number(lexeme.text);
    return year >= EARLIEST && year <= LATEST ? { end: index + 1, year } : null;
  }
  const first = readWords(lex, index);
  // "the year two thousand"
  const isNamed = lex[index - 1]?.lower === 'year' && first && first.value >= EARLIEST;
  if (isNamed && first.value <= LATEST) return { end: first.end, year: first.value };
  if (!first || first.value < 17 || first.value > 20) return null;
  const second = readWords(lex, first.end);
  if (!second || second.value < 10 || second.value > 99 || first.end !== index + 1) return null;
  return { end: second.end, year: first.value * 100 + second.value };
}

/** "2018s best sector": a possessive that has lost its apostrophe; a decade ends in nought. */
function hasLostApostrophe(lex: readonly Lexeme[], index: number): boolean {
  const [ending, next] = [lex[index + 1], lex[index + 2]];
  const written = ending?.gap === 'none' && ending.lower === 's' && next?.gap === 'space';
  return written && next.kind === 'word' && /^20[0-3][1-9]$/.test(lex[index]?.text ?? '');
}

/** "2010's worst storm". */
function isOwner(lex: readonly Lexeme[], index: number): boolean {
  const [mark, ending] = [lex[index + 1], lex[index + 2]];
  const isMark = mark?.gap === 'none' && /^['\u2019]$/.test(mark.text);
  return isMark && ending?.lower === 's' && /^(?:19|20)\d\d$/.test(lex[index]?.text ?? '');
}

function yearStands(lex: readonly Lexeme[], index: number, end: number): number {
  const before = lex[index - 1];
  const next = lex[end];
  const word = before?.lower ?? '';
  const plural =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    (/[^s]s$/.test(next.lower) || next.lower === 'people');
  if (SURELY_BEFORE_YEAR.has(word)) return 1;
  const recent = /^(?:19|20)\d\d$/.test(lex[index]?.text ?? '');
  // "from 1990 levels", "at 2015 prices"
  if (recent && AFTER_YEAR.has(next?.lower ?? '')) return 0.8;
  if (recent && COMPARING.has(word) && (next?.kind !== 'word' || CLOSED.has(next.lower)))
    return 0.7;
  if (BEFORE_YEAR.has(word)) {
    return plural || countsAhead(lex, end) ? 0 : HEDGES_OF_NUMBERS.has(word) ? 0.4 : 0.9;
  }
  if (hasLostApostrophe(lex, index) || isOwner(lex, index)) return 0.7;
  const year = Number(lex[index]?.text);
  const list = word === ',' && /^(?:19|20)\d\d$/.test(lex[index - 2]?.text ?? '');
  if (list && (next?.kind !== 'word' || !plural)) return 0.9;
  const modern = year >= 1800 && year <= 2100;
  if (!modern) return 0;
  // "a potential 2012 Republican candidate": a count this high would have its comma.
  const named =
    /^(?:19|20)\d\d$/.test(lex[index]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
  if (named && before?.kind === 'word' && /^\p{Ll}/u.test(before.text)) return 0.7;
  if (/^(?:19|20)\d\d$/.test(lex[index]?.text ?? '') && describes(lex, index, end)) return 0.7;
  if (word === '(' && (next?.text === ')' || next?.gap === 'hyphen')) return 0.9;
  if (DETERMINERS.has(word) || before?.possessive)
    return next?.kind === 'word' ? (plural ? 0.7 : 0.9) : 0.6;
  return 0;
}

/** "1200 new nurses": an adjective before a plural, which the number counts. */
function countsAhead(lex: readonly Lexeme[], at: number): boolean {
  const [adjective, noun] = [lex[at], lex[at + 1]];
  if (!isLower(adjective) || CLOSED.has(adjective?.lower ?? '')) return false;
  return noun?.gap === 'space' && isLower(noun) && isPlural(noun) && !CLOSED.has(noun.lower);
}

const isLower = (lexeme: Lexeme | undefined): boolean => /^\p{Ll}/u.test(lexeme?.text ?? '');
const isPlural = (lexeme: Lexeme | undefined): boolean =>
  /[^s]s$/.test(lexeme?.lower ?? '') || PLURALS.has(lexeme?.lower ?? '');

/** "any 2016 candidate", "the fatal 2012 dam burst": a number this high before one thing that is no unit. */
function describes(lex: readonly Lexeme[], index: number, end: number): boolean {
  const [before, noun, next] = [lex[index - 1], lex[end], lex[end + 1]];
  if (before?.kind !== 'word' || !isLower(before) || HEDGES_OF_NUMBERS.has(before.lower))
    return false;
  if (noun?.kind !== 'word' || noun.gap !== 'space' || !isLower(noun) || isPlural(noun))
    return false;
  if (CLOSED.has(noun.lower) || unitNamed(noun.lower) || SCALES.has(noun.lower)) return false;
  return next?.kind !== 'word' || !isPlural(next);
}

function readDecade(lex: readonly Lexeme[], index: number): Match<CalendarSaid> | null {
  if (ageDecadeAt(lex, index)) return null;
  const lexeme = lex[index];
  const word = DECADES.get(lexeme?.lower ?? '');
  const the = ['the', 'early', 'late', 'mid'].includes(lex[index - 1]?.lower ?? '');
  if (word !== undefined && the)
    return { end: index + 1, said: { form: 'calendar', decade: word } };
  const apostrophe = lexeme?.kind === 'mark' && /^['\u2018\u2019`]$/.test(lexeme.text) ? 1 : 0;
  const number = lex[index + apostrophe];
  const ending = lex[index + apostrophe + 1];
  const at = index + apostrophe;
  const late = ending?.gap === 'none' && ending.lower === 's' ? at + 2 : -1;
  const quoted =
    ending?.gap === 'none' &&
    /^['\u2019]$/.test(ending.text) &&
    lex[at + 2]?.gap === 'none' &&
    lex[at + 2]?.lower === 's'
      ? at + 3
      : -1;
  const end = Math.max(late, quoted);
  if (number?.kind !== 'number' || end < 0) return null;
  if (apostrophe === 1 && number.gap !== 'none') return null;
  const value = Number(number.text);
  // "2010's worst storm" is a year's, "the 1990's" a decade.
  if (quoted > 0 && apostrophe === 0 && !the) return null;
  if (/^\d{3}0$/.test(number.text) && value >= EARLIEST && value <= LATEST) {
    return {
      end,
      said:
        value % 100 === 0 && value < 1900
          ? { form: 'calendar', century: value / 100 }
          : { form: 'calendar', decade: value },
    };
  }
  if (
    /^\d0$/.test(number.text) &&
    (apostrophe === 1 || ['the'].includes(lex[index - 1]?.lower ?? ''))
  ) {
    return apostrophe === 1 ? { end, said: { form: 'calendar', decade: value } } : null;
  }
  return null;
}

/** Years further apart than this, or two digits this far apart, are no stretch of years. */
const MAX_LENGTH = 150;
const MAX_SHORT_LENGTH = 10;

/** "1914-1918", "2023-24", "2019/20". */
function readYears(lex: readonly Lexeme[], index: number): Match<CalendarSaid> | null {
  const first = lex[index];
  const slash = lex[index + 1]?.text === '/' && lex[index + 1]?.gap === 'none';
  const second = lex[slash ? index + 2 : index + 1];
  if (!first || !second || !/^(?:1[5-9]|20)\d\d$/.test(first.text)) return null;
  if (second.gap !== (slash ? 'none' : 'hyphen') || !/^(?:\d\d){1,2}$/.test(second.text))
    return null;
  const end = slash ? index + 3 : index + 2;
  const after = lex[end];
  if (after && (after.gap === 'hyphen' || (after.gap === 'none' && /^[/:%]$/.test(after.text))))
    return null;
  const year = Number(first.text);
  const short = second.text.length === 2;
  const lastYear = short ? Math.floor(year / 100) * 100 + Number(second.text) : Number(second.text);
  if (lastYear <= year || lastYear - year > (short ? MAX_SHORT_LENGTH : MAX_LENGTH)) return null;
  return { end, said: { form: 'calendar', year, lastYear }, confidence: 0.8 };
}

/** A year, decade or century that stands by itself: "in 1994", "the 1990s", "19th-century", "fiscal 2024". */
export function readBareYear(lex: readonly Lexeme[], index: number): Match<CalendarSaid> | null {
  const decade = readDecade(lex, index);
  if (decade) return decade;
  const word = lex[index]?.lower ?? '';
  if (word === 'fiscal' || word === 'year' || word === 'fy' || word === 'financial') {
    const at = wordAt(lex, index + 1) === 'year' ? index + 2 : index + 1;
    const year = follows(lex, at) ? readYear(lex, at) : null;
    const fiscal = word === 'year' ? {} : { fiscal: true };
    return year ? { end: year.end, said: { form: 'calendar', year: year.year, ...fiscal } } : null;
  }
  const ordinal = readOrdinal(lex, index);
  if (ordinal && wordAt(lex, ordinal.end) === 'century' && ordinal.value > 0) {
    return { end: ordinal.end + 1, said: { form: 'calendar', century: ordinal.value - 1 } };
  }
  const range = readYears(lex, index);
  if (range) return range;
  const year = readYear(lex, index);
  if (!year) return null;
  const confidence = yearStands(lex, index, year.end);
  return confidence > 0
    ? { end: year.end, said: { form: 'calendar', year: year.year }, confidence }
    : null;
}
