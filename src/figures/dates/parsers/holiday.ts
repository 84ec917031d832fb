import { HOLIDAYS } from '../../../language/en/calendar.ts';
import type { Lexeme } from '../../lexemes.ts';
import type { CalendarSaid } from '../said.ts';
import type { Match } from './match.ts';
import { readYear } from './year.ts';

const MAX_LENGTH = 3;

/** A named day of the year, with its year where one follows: "New Year's Eve", "Thanksgiving". */
export function readHoliday(lex: readonly Lexeme[], index: number): Match<CalendarSaid> | null {
  if (!/^\p{Lu}/u.test(lex[index]?.text ?? '')) return null;
  for (let length = MAX_LENGTH; length > 0; length -= 1) {
    const words = lex.slice(index, index + length);
    if (words.length < length) continue;
    const name = words
      .map(({ lower, possessive }) => (possessive ? `${lower}'s` : lower))
      .join(' ');
    const holiday = HOLIDAYS.has(name) ? name : words.map(({ lower }) => lower).join(' ');
    if (!HOLIDAYS.has(holiday)) continue;
    const end = index + length;
    const year = readYear(lex, end);
    return year
      ? { end: year.end, said: { form: 'calendar', holiday, year: year.year } }
      : { end, said: { form: 'calendar', holiday } };
  }
  return null;
}
