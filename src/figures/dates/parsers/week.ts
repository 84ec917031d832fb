import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { CalendarSaid } from '../said.ts';
import { readMonthDay } from './calendar.ts';
import type { Match } from './match.ts';

/** "the week of 14 April", "the week beginning March 6": the week that a day falls in. */
export function readWeekOf(lex: readonly Lexeme[], index: number): Match<CalendarSaid> | null {
  const at = lex[index]?.lower === 'the' ? index + 1 : index;
  const week = at === index ? lex[at]?.lower : wordAt(lex, at);
  if (week !== 'week' || !/^(?:of|beginning|starting|commencing)$/.test(wordAt(lex, at + 1)))
    return null;
  const day = readMonthDay(lex, at + 2);
  return day?.said.day === undefined ? null : { ...day, said: { ...day.said, weekOf: true } };
}
