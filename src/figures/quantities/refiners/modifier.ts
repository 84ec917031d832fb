import {
  MODIFIERS_BEFORE,
  MODIFIERS_BEHIND,
  type Modifier,
} from '../../../language/en/modifiers.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { Candidate } from '../candidate.ts';
import type { Run } from './counted.ts';

/** A modifier where it stands. */
export interface ModifierAt extends Run {
  readonly kind: Modifier;
}

/** The last word of each, so that most numbers are looked at no further. */
const MODIFIER_ENDINGS: ReadonlySet<string> = new Set(
  [...MODIFIERS_BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
);

/** How many words of a modifier can stand before a number: "the remaining", "among them at least". */
const MAX_LENGTH = 3;

/**
 * What a number says of the whole that its things belong to: "another 58", "all four", "the other three", "including
 * two children", "three of them".
 */
export function modifierOf(
  lex: readonly Lexeme[],
  { start, end, numeral }: Candidate,
): ModifierAt | null {
  const number = numeralStart(lex, start, numeral.end);
  for (const behind of number === start ? [start] : [number, start]) {
    if (!MODIFIER_ENDINGS.has(wordAt(lex, behind - 1))) continue;
    for (let length = MAX_LENGTH; length > 0; length--) {
      const at = behind - length;
      if (at < 0) continue;
      const phrase = lex
        .slice(at, behind)
        .map(({ lower }) => lower)
        .join(' ');
      const kind = MODIFIERS_BEFORE.get(phrase);
      if (kind) return { start: at, end: behind, kind };
    }
  }
  for (const length of [2, 1]) {
    const kind = MODIFIERS_BEHIND.get(
      [0, length - 1]
        .slice(0, length)
        .map((i) => wordAt(lex, end + i))
        .join(' '),
    );
    if (kind) return { start: end, end: end + length, kind };
  }
  // "two of the six": behind "of" and a determiner stands the whole.
  const ofWhole =
    wordAt(lex, end) === 'of' &&
    /^(?:the|its|his|her|their|our|those|these)$/.test(wordAt(lex, end + 1));
  return ofWhole && !numeral.ratio ? { start: end, end: end + 2, kind: 'part' } : null;
}

/** Where the number itself begins behind its hedge: "at least another 12". */
function numeralStart(lex: readonly Lexeme[], start: number, end: number): number {
  let at = start;
  while (at < end - 1 && lex[at]?.kind === 'word' && !/^(?:an?|half)$/.test(lex[at]?.lower ?? ''))
    at++;
  return at;
}
