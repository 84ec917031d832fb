import { PARTICLES } from '../../../language/en/names.ts';
import { CLOSED } from '../../../language/en/noun-phrases.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { Candidate } from '../candidate.ts';
import { countedAt, type Run } from './counted.ts';

/** How many words the description of a person has at most: "a retired school bus driver from". */
const MAX_LENGTH = 6;

const isCapital = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);

/** Who an age belongs to: the name or description beside it. */
export function ownerOf(lex: readonly Lexeme[], { start, end }: Candidate): Run | null {
  return ownerBehind(lex, end) ?? ownerBefore(lex, start);
}

/** "a 24-year-old driver", "16-year-old Tarn Voss". */
function ownerBehind(lex: readonly Lexeme[], end: number): Run | null {
  const next = lex[end];
  const isOld = /^olds?$/.test(lex[end - 1]?.lower ?? '') && next?.kind === 'word';
  if (!isOld || CLOSED.has(next.lower)) return null;
  const noun = isCapital(next) ? null : countedAt(lex, end);
  const from = noun?.end ?? end;
  const named = runOfName(lex, from, 1) + 1;
  // "16-year-old Kelm High School student"
  const role = named > from ? countedAt(lex, named) : null;
  const last = Math.max(named, role?.start === named ? role.end : named);
  return last > end ? { start: end, end: last } : null;
}

/** The end of the run of name words, particles between them included, that goes on in one direction from a place. */
function runOfName(lex: readonly Lexeme[], from: number, step: 1 | -1): number {
  let last = from - step;
  for (let at = from; isCapital(lex[at]) || PARTICLES.has(wordAt(lex, at)); at += step) {
    if (isCapital(lex[at])) last = at;
  }
  return last;
}

/** "Marta Oyelowo, 43,", "a retired nurse, aged 71,", "he was 22". */
function ownerBefore(lex: readonly Lexeme[], start: number): Run | null {
  let end = start;
  if (/^(?:aged|ages?|of)$/.test(wordAt(lex, end - 1))) end--;
  if (/^(?:is|was|are|were|turned|turns|turning|be|being|now|also)$/.test(wordAt(lex, end - 1)))
    end--;
  if (/^[,(]$/.test(wordAt(lex, end - 1))) end--;
  const last = lex[end - 1];
  if (last?.kind !== 'word' || end < 1 || end === start) return null;
  if (/^(?:he|she|i|him|her|they)$/.test(last.lower)) return { start: end - 1, end };
  if (isCapital(last)) return { start: runOfName(lex, end - 1, -1), end };
  let first = end - 1;
  if (CLOSED.has(last.lower)) return null;
  while (
    end - first < MAX_LENGTH &&
    lex[first - 1]?.kind === 'word' &&
    !CLOSED.has(wordAt(lex, first - 1))
  )
    first--;
  const isDetermined = /^(?:an?|the|his|her|their|its|one|another)$/.test(wordAt(lex, first - 1));
  return { start: isDetermined ? first - 1 : first, end };
}
