import type { Lexeme } from '../../lexemes.ts';
import { type CivilDate, daysInMonth } from '../calendar.ts';
import type { DigitsSaid } from '../said.ts';
import type { Match } from './match.ts';

const valid = ({ year, month, day }: CivilDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Two digits stand for the years 1950 to 2049. */
function fullYear(text: string): number {
  const value = Number(text);
  return text.length === 4 ? value : value < 50 ? 2000 + value : 1900 + value;
}

function isoDate(lex: readonly Lexeme[], index: number): Match<DigitsSaid> | null {
  const [year, month, day] = [lex[index], lex[index + 1], lex[index + 2]];
  if (!year || !/^[12]\d{3}$/.test(year.text) || month?.gap !== 'hyphen' || day?.gap !== 'hyphen')
    return null;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return null;
  const date = { year: Number(year.text), month: Number(month.text), day: Number(day.text) };
  return valid(date) ? { end: index + 3, said: { form: 'digits', readings: [date] } } : null;
}

/** A date in digits: "2025-01-09", "1/9/25", "09.01.2025"; both readings where the order isn't settled by the digits. */
export function readDigitsDate(lex: readonly Lexeme[], index: number): Match<DigitsSaid> | null {
  const first = lex[index];
  if (
    first?.kind !== 'number' ||
    (first.gap === 'none' && ['/', '-', '.'].includes(lex[index - 1]?.text ?? ''))
  )
    return null;
  const iso = isoDate(lex, index);
  if (iso) return iso;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  let parts: string[] | null = dotted ? dotted.slice(1) : null;
  let end = index + 1;
  if (!parts) {
    const run = lex.slice(index, index + 5);
    if (
      run.length === 5 &&
      run.slice(1).every(({ gap }) => gap === 'none') &&
      run[1]?.text === '/' &&
      run[3]?.text === '/'
    ) {
      parts = [run[0]?.text ?? '', run[2]?.text ?? '', run[4]?.text ?? ''];
      end = index + 5;
    } else if (lex[index + 1]?.gap === 'hyphen' && lex[index + 2]?.gap === 'hyphen') {
      parts = [first.text, lex[index + 1]?.text ?? '', lex[index + 2]?.text ?? ''];
      end = index + 3;
    }
  }
  if (!parts) return null;
  const [a = '', b = '', c = ''] = parts;
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{2}|[12]\d{3})$/.test(c)) return null;
  if (lex[end]?.gap === 'none' && lex[end]?.text === '/') return null;
  const year = fullYear(c);
  const monthFirst = { year, month: Number(a), day: Number(b) };
  const dayFirst = { year, month: Number(b), day: Number(a) };
  const readings = (dotted ? [dayFirst] : [monthFirst, dayFirst]).filter(valid);
  return readings.length > 0 ? { end, said: { form: 'digits', readings } } : null;
}
