import { BACKWARD_PREPOSITIONS, FORWARD_PREPOSITIONS, FUTURE, NOT_PAST, PAST } from './en/tense.ts';
import type { Lexeme } from './lexemes.ts';

export type Direction = 'past' | 'future';

const REACH = 25;

function cue(lex: readonly Lexeme[], index: number): Direction | null {
  const lexeme = lex[index];
  if (lexeme?.kind !== 'word') return null;
  const { lower } = lexeme;
  if (FUTURE.has(lower)) return 'future';
  if (PAST.has(lower)) return 'past';
  if (
    lower.length > 3 &&
    lower.endsWith('ed') &&
    !NOT_PAST.has(lower) &&
    /^\p{Ll}/u.test(lexeme.text)
  )
    return 'past';
  return null;
}

const endsSentence = (lex: readonly Lexeme[], index: number): boolean => {
  const lexeme = lex[index];
  if (!lexeme) return true;
  if (lexeme.text === '!' || lexeme.text === '?') return true;
  if (lexeme.text !== '.') return false;
  const next = lex[index + 1];
  return next?.gap !== 'none';
};

/**
 * Which way a bare weekday or month points, by the nearest verb of its sentence (the one before it first) and by the
 * preposition before it; null where nothing says.
 */
export function directionAt(lex: readonly Lexeme[], start: number, end: number): Direction | null {
  const preposition = lex[start - 1]?.lower ?? '';
  if (BACKWARD_PREPOSITIONS.has(preposition)) return 'past';
  for (let at = start - 1; at >= 0 && at >= start - REACH; at -= 1) {
    if (lex[at + 1]?.gap === 'break' || endsSentence(lex, at)) break;
    const found = cue(lex, at);
    if (found) return found;
  }
  for (let at = end; at < lex.length && at < end + REACH; at += 1) {
    if (lex[at]?.gap === 'break' || endsSentence(lex, at)) break;
    const found = cue(lex, at);
    if (found) return found;
  }
  return FORWARD_PREPOSITIONS.has(preposition) ? 'future' : null;
}
