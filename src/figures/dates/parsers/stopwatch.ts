import { STOPWATCH } from '../../../language/en/clock.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { DurationSaid } from '../said.ts';
import type { Match } from './match.ts';

const two = (text: string | undefined): number | null =>
  text !== undefined && /^[0-5]\d(?:\.\d{1,3})?$/.test(text) ? Number(text) : null;

const isColon = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.text === ':' && lexeme.gap === 'none';

/** Whether what begins at a lexeme was taken with a stopwatch: "in 2:04:35", "a time of 3:43.13". */
export function isStopwatch(lex: readonly Lexeme[], index: number): boolean {
  return STOPWATCH.has(lex[index - 1]?.lower ?? '');
}

/** "won in 2:04:35", "a time of 3:43.13": hours, minutes and seconds of a race. */
export function readStopwatch(lex: readonly Lexeme[], index: number): Match<DurationSaid> | null {
  const first = lex[index];
  if (first?.kind !== 'number' || !/^\d{1,2}$/.test(first.text) || !isStopwatch(lex, index))
    return null;
  if (!isColon(lex[index + 1]) || lex[index + 2]?.gap !== 'none') return null;
  const second = two(lex[index + 2]?.text);
  if (second === null) return null;
  const third =
    isColon(lex[index + 3]) && lex[index + 4]?.gap === 'none' ? two(wordAt(lex, index + 4)) : null;
  const isDecimal = !Number.isInteger(second) || wordAt(lex, index + 2).includes('.');
  if (third === null && !isDecimal) return null;
  const [hours, minutes, seconds] =
    third === null ? [0, Number(first.text), second] : [Number(first.text), second, third];
  if (!Number.isInteger(minutes)) return null;
  const total = Number((hours * 3600 + minutes * 60 + seconds).toFixed(3));
  const timex = `PT${hours > 0 ? `${hours}H` : ''}${minutes}M${seconds}S`;
  const said = {
    form: 'duration',
    unit: 'second',
    low: total,
    high: total,
    timex,
    bound: 'exact',
  } as const;
  return { end: third === null ? index + 3 : index + 5, said };
}
