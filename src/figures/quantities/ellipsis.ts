import type { Lexeme } from '../dates/lexemes.ts';
import type { Figure } from '../figure.ts';
import { word } from './numeral.ts';

/** What stands before a number that is held against one before it in the sentence. */
const AGAINST: readonly (readonly string[])[] = [
  ['compared', 'with'],
  ['compared', 'to'],
  ['up', 'from'],
  ['down', 'from'],
  ['instead', 'of'],
  ['versus'],
  ['against'],
];

/** Whether the number that begins at a lexeme is held against another: "compared with 63 last year". */
export function isHeldAgainst(lex: readonly Lexeme[], at: number): boolean {
  return AGAINST.some((words) => words.every((one, i) => word(lex, at - words.length + i) === one));
}

/** Gives a bare number that is held against another what the other counts: "460 cars were stolen, up from 63". */
export function withCountedOf(figure: Figure, before: readonly Figure[]): Figure {
  if (figure.kind !== 'count' || figure.counted !== null || figure.outcome) return figure;
  const other = before.findLast(({ kind }) => kind === 'count');
  if (!other || (other.counted === null && !other.outcome)) return figure;
  return {
    ...figure,
    counted: other.counted,
    ...(other.countedSpan && { countedSpan: other.countedSpan }),
    ...(other.outcome && { outcome: other.outcome }),
    implied: ['counted'],
  };
}
