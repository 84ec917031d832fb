import { TIME_UNITS } from '../../../language/en/units.ts';
import { hedgeBefore } from '../../hedges.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { unitAt } from '../../measures/unit.ts';
import { type Numeral, whole } from '../../numbers/numeral.ts';
import { partBehind } from './second-part.ts';

/** What follows a unit where its article counts: "a mile away", "a metre deep". */
const MEASURING: ReadonlySet<string> = new Set(
  'away apart from long wide high tall deep thick down up north south east west'.split(' '),
);

/** "about a mile", "a mile away", "a mile and a half": an article that is the number one. */
export function readOneUnit(lex: readonly Lexeme[], at: number): Numeral | null {
  if (!/^an?$/.test(wordAt(lex, at))) return null;
  const measure = unitAt(lex, at + 1);
  if (!measure || TIME_UNITS.has(measure.unit.name) || measure.unit.si === undefined) return null;
  const counts =
    hedgeBefore(lex, at) !== null ||
    MEASURING.has(wordAt(lex, measure.end)) ||
    partBehind(lex, measure.end) !== null;
  return counts ? whole(at + 1, 1, false) : null;
}
