import { BESIDE_CLOCK } from '../../../language/en/clock.ts';
import {
  BACKWARD_PREPOSITIONS,
  BARE_BEFORE,
  BEFORE_INFINITIVE,
  BEFORE_PASSIVE,
  FORWARD_PHRASES,
  FORWARD_PREPOSITIONS,
  FUTURE,
  NOT_PAST,
  PAST,
  PLANNED,
  REPORTING,
} from '../../../language/en/tense.ts';
import type { Lexeme } from '../../lexemes.ts';

export type Direction = 'past' | 'future';

/** A verb of reporting ("said") ends the search, but says nothing of when what it reports takes place. */
type Cue = Direction | 'reported';

/** How many lexemes to either side a verb is looked for. */
const MAX_DISTANCE = 25;

const lowerAt = (lex: readonly Lexeme[], index: number): string => lex[index]?.lower ?? '';

function cue(lex: readonly Lexeme[], index: number): Cue | null {
  const lexeme = lex[index];
  if (lexeme?.kind !== 'word' || lexeme.gap === 'hyphen') return null;
  const { lower } = lexeme;
  if (REPORTING.has(lower)) return 'reported';
  const before = lowerAt(lex, index - 1);
  if (FUTURE.has(lower)) {
    if (PLANNED.has(lower) && (before === 'been' || before === 'was' || before === 'were')) {
      return before === 'been' ? 'past' : null;
    }
    if (lower === 'due' && lowerAt(lex, index + 1) === 'to') return null;
    return 'future';
  }
  if (
    lower === 'to' &&
    BEFORE_INFINITIVE.has(before) &&
    /^\p{Ll}+$/u.test(lex[index + 1]?.text ?? '')
  ) {
    return before === 'was' || before === 'were' ? null : 'future';
  }
  const ed =
    lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower) && lexeme.text === lower;
  if (!ed && !PAST.has(lower)) return null;
  const second = lowerAt(lex, index - 2);
  const passive = BEFORE_PASSIVE.has(before) || BEFORE_PASSIVE.has(second);
  const infinitive = BARE_BEFORE.has(before) || (!ed && BARE_BEFORE.has(second));
  return passive || infinitive ? null : 'past';
}

function endsSentence(lex: readonly Lexeme[], index: number): boolean {
  const text = lex[index]?.text;
  if (text === undefined || text === '!' || text === '?') return true;
  if (text !== '.') return false;
  const next = lex[index + 1];
  return !next || (next.gap !== 'none' && !/^\p{Ll}/u.test(next.text));
}

/** The nearest verb on one side of a date, within its sentence. */
function nearest(lex: readonly Lexeme[], from: number, step: 1 | -1): Cue | null {
  for (
    let at = from, left = MAX_DISTANCE;
    at >= 0 && at < lex.length && left > 0;
    at += step, left -= 1
  ) {
    if (lex[step > 0 ? at : at + 1]?.gap === 'break' || endsSentence(lex, at)) return null;
    const found = cue(lex, at);
    if (found) return found;
  }
  return null;
}

/** "Until Thursday, they had not": what follows tells of the time before. */
function pastPerfect(lex: readonly Lexeme[], end: number): boolean {
  for (let at = end; at < end + 4; at += 1) {
    if (lex[at]?.gap === 'break' || endsSentence(lex, at)) return false;
    if (lowerAt(lex, at) === 'had') return true;
  }
  return false;
}

/** "The deadline is midnight on Friday", "the vote is Tuesday". */
function isPredicate(lex: readonly Lexeme[], start: number): boolean {
  let at = start - 1;
  for (let left = 5; left > 0 && BESIDE_CLOCK.has(lowerAt(lex, at)); left -= 1) at -= 1;
  return lowerAt(lex, at) === 'is' || lowerAt(lex, at) === 'are';
}

/**
 * Which way a bare weekday or month points, by the nearest verb of its sentence (the one before it first) and by the
 * words before it; null where nothing says.
 */
export function directionAt(lex: readonly Lexeme[], start: number, end: number): Direction | null {
  const preposition = lowerAt(lex, start - 1);
  if (BACKWARD_PREPOSITIONS.has(preposition)) return 'past';
  const forward = FORWARD_PHRASES.some((phrase) =>
    phrase.every((word, at) => lowerAt(lex, start - phrase.length + at) === word),
  );
  if (forward && !pastPerfect(lex, end)) return 'future';
  if (isPredicate(lex, start)) return 'future';
  const before = nearest(lex, start - 1, -1);
  if (before === 'reported') return null;
  if (before) return before;
  const after = nearest(lex, end, 1);
  if (after === 'past' || after === 'future') return after;
  return FORWARD_PREPOSITIONS.has(preposition) ? 'future' : null;
}
