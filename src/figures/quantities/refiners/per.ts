import { TIME_UNITS } from '../../../language/en/units.ts';
import { type Lexeme, wordAt } from '../../lexemes.ts';
import { type Per, perAt } from '../../measures/unit.ts';
import type { Candidate } from '../candidate.ts';
import type { Run } from './counted.ts';

/** How many words may stand between what is counted and what it is counted for each of: "12 people die each day". */
const MAX_PER_DISTANCE = 2;

/** What an amount, percentage or count is for each of. */
export function perOf(
  lex: readonly Lexeme[],
  { kind, end }: Candidate,
  counted: Run | null,
): Per | null {
  if (kind === 'money' || kind === 'percent') return perAt(lex, end);
  if (kind !== 'count') return null;
  const from = counted?.end ?? end;
  for (let at = from; at <= from + MAX_PER_DISTANCE; at++) {
    const per = perAt(lex, at);
    if (per?.unit && TIME_UNITS.has(per.per)) return per;
    if (lex[at]?.kind !== 'word' || /^(?:for|in|of|and|or|but|to)$/.test(wordAt(lex, at)))
      return null;
  }
  return null;
}
