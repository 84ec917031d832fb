import { AFTER_METRES, CROWDS, DIMENSIONS } from '../../language/en/dimensions.ts';
import { isPlural } from '../../language/en/noun-phrases.ts';
import type { Lexeme } from '../lexemes.ts';
import { unitNamed } from './unit-names.ts';

/**
 * Whether the "m" behind a number is metres: millions are of something that is named, or of money ("37m people", "£37m",
 * but "37m long", "37 m (121 ft)", "a 2m wall of water", "waves of 5m").
 *
 * @param at index of the number
 */
export function isMetre(lex: readonly Lexeme[], at: number): boolean {
  const before = lex[at - 1];
  if (lex[at + 1]?.text !== 'm' || /^(?:[$£€¥]|[KNPR]|[A-Z]{2,3})$/.test(before?.text ?? ''))
    return false;
  const next = lex[at + 2];
  if (!next || next.gap === 'hyphen' || next.kind !== 'word') return true;
  if (AFTER_METRES.has(next.lower) || DIMENSIONS.has(next.lower)) return true;
  if (before?.lower === 'of' && DIMENSIONS.has(lex[at - 2]?.lower ?? '')) return true;
  // "a 1.2m wave": behind an article, one thing is measured and many are counted ("the 1.2m voters").
  const isOne = /^(?:an?|its|his|her|this|that|another|each)$/.test(before?.lower ?? '');
  const isCounted = CROWDS.has(next.lower) || unitNamed(next.lower) !== undefined;
  return isOne && !isCounted && !isPlural(next) && !isPlural(lex[at + 3]);
}
