import type { Lexeme } from '../dates/lexemes.ts';
import type { Candidate } from './candidate.ts';
import { countedAt } from './counted.ts';
import { word } from './numeral.ts';

/** Kinds whose unit stands once for two figures that are joined. */
const WITH_UNIT: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'age']);

/** Joins of two figures, and of those the ones that part a sum: "280 million of the 1.5 billion dollars". */
const JOINS = /^(?:or|and|to|nor|,)$/;
const PARTS: ReadonlySet<string> = new Set(['money', 'percent']);

/** Whether nothing but a join stands between two figures. */
function isJoined(lex: readonly Lexeme[], first: Candidate, second: Candidate): boolean {
  const between = second.start - first.end;
  if (between === 1) return JOINS.test(word(lex, first.end));
  const partOf =
    word(lex, first.end) === 'of' && /^(?:the|its|a|an)$/.test(word(lex, first.end + 1));
  return between === 2 && partOf && PARTS.has(second.kind);
}

/**
 * Gives a bare number the unit of the figure that it is joined to: "eight or nine euros", "from 13.5 to 14 mm", "ages
 * 16 and 17".
 */
export function shareUnits(
  lex: readonly Lexeme[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i], shared[i + 1]];
    if (!first || !second || !isBareNumber(lex, first) || !WITH_UNIT.has(second.kind)) continue;
    if (!isJoined(lex, first, second)) continue;
    shared[i] = withUnitOf(first, second);
  }
  for (let i = 1; i < shared.length; i++) {
    const [first, second] = [shared[i - 1], shared[i]];
    if (!first || !second || first.kind !== 'age' || !isBareNumber(lex, second)) continue;
    if (isJoined(lex, first, second)) shared[i] = withUnitOf(second, first);
  }
  return shared;
}

function withUnitOf(candidate: Candidate, { kind, unit, measure, factor }: Candidate): Candidate {
  return { ...candidate, kind, unit, measure, factor };
}

function isBareNumber(lex: readonly Lexeme[], { kind, numeral, end }: Candidate): boolean {
  return kind === 'count' && !numeral.ratio && !countedAt(lex, end);
}
