import { OUTCOMES } from '../../../language/en/outcomes.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { whole } from '../../numbers/numeral.ts';
import type { Candidate } from '../candidate.ts';

/** How far behind "no" or "no one" what did not happen can stand, in lexemes. */
const MAX_NOUN_DISTANCE = 3;
const MAX_VERB_DISTANCE = 12;

/** Between "no one" and what befell them: auxiliaries and adverbs. */
const AUXILIARY = /^(?:was|were|has|have|had|is|are|been|of|the|them|[a-z]+ly)$/;

/**
 * "no deaths", "no one was killed", "none of the 214 passengers was hurt": nobody whom something befell. What was only
 * not told or feared ("no reports of injuries", "no one should die") is none.
 */
export function zeroAt(lex: readonly Lexeme[], at: number): Candidate | null {
  const name = lex[at]?.lower ?? '';
  const isPair = name === 'no' && wordAt(lex, at + 1) === 'one';
  const isNobody = name === 'nobody' || name === 'none' || isPair;
  const end = isPair ? at + 2 : at + 1;
  const found = isNobody
    ? tellsOutcome(lex, end, name === 'none')
    : name === 'no' && isUnharmed(lex, end);
  if (!found) return null;
  const rest = {
    measure: null,
    factor: 1,
    hedge: null,
    negative: false,
    upper: null,
    confidence: 0.7,
  };
  return { start: at, end, numeral: whole(end, 0, false), kind: 'count', unit: null, ...rest };
}

/** "no injuries", "no further arrests". */
function isUnharmed(lex: readonly Lexeme[], from: number): boolean {
  for (let at = from; at < from + MAX_NOUN_DISTANCE; at++) {
    const lexeme = lex[at];
    if (lexeme?.kind !== 'word') return false;
    if (OUTCOMES.has(lexeme.lower)) return /s$/.test(lexeme.lower) && wordAt(lex, at + 1) !== 'of';
    if (
      /^(?:reports?|word|evidence|sign|signs|immediate|risk|danger|fear|threat)$/.test(lexeme.lower)
    )
      return false;
  }
  return false;
}

/** "was killed", "has been charged", "died"; of "none" with what it is of between. */
function tellsOutcome(lex: readonly Lexeme[], from: number, ofSome: boolean): boolean {
  for (let at = from; at < from + MAX_VERB_DISTANCE; at++) {
    const lexeme = lex[at];
    if (!lexeme || lexeme.kind === 'mark') return false;
    if (OUTCOMES.has(lexeme.lower)) return true;
    if (
      /^(?:that|who|which|will|would|could|should|can|may|might|must|to|and|but)$/.test(
        lexeme.lower,
      )
    )
      return false;
    if (!ofSome && !AUXILIARY.test(lexeme.lower)) return false;
  }
  return false;
}
