import type { Lexeme } from '../dates/lexemes.ts';

const BEHIND_METRES =
  /^(?:long|tall|high|wide|deep|thick|away|apart|across|above|below|from|off|up|down|in|at|on|as|and|or|but|to|of|before|after|during|ahead|behind|over|under|into|onto|there|through|along|towards?|beneath|between|beyond|inside|outside|near|x|by|sprint|race|freestyle|hurdles|relay)$/;

/**
 * Whether the "m" behind a number is metres: millions are of something that is named, or of money ("37m people", "£37m",
 * but "37m long", "37 m (121 ft)").
 *
 * @param at index of the number
 */
export function isMetre(lex: readonly Lexeme[], at: number): boolean {
  const before = lex[at - 1]?.text ?? '';
  if (lex[at + 1]?.text !== 'm' || /^[$£€¥]$|^[A-Z]{2,3}$/.test(before)) return false;
  const next = lex[at + 2];
  if (!next || next.gap === 'hyphen' || next.kind !== 'word') return true;
  return BEHIND_METRES.test(next.lower);
}
