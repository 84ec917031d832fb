import { MONTHS, WEEKDAYS } from '../../language/en/calendar.ts';
import {
  ADVERBS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import { OF_NOUNS, PARTICLES, SUFFIXES } from '../../language/en/names.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** A capitalised run of words as it stands in the report: "U.S. Secretary of State Antony Blinken". */
export interface NameRun extends Span {
  readonly text: string;
  /** Its words in small letters, without possessives and full stops. */
  readonly words: readonly string[];
}

/**
 * A line without a full stop in which more than this share of the words is capitalised is a headline, where capitals
 * say nothing.
 */
const HEADLINE_SHARE = 0.6;

/** A word in small letters, without its possessive and its full stop. */
export function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/\.$/, '');
}

/** The word by which a name is shortened: its last, suffixes aside. */
export function lastName(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && SUFFIXES.has(words[last] ?? '')) last--;
  return words[last] ?? '';
}

/** The names of a text, in order: runs of capitalised words, with the small words that names hold. */
export function nameRuns(text: string, tokens: readonly Token[]): NameRun[] {
  const found: NameRun[] = [];
  let at = 0;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const end = line.index + line[0].length;
    let last = at;
    while ((tokens[last]?.start ?? end) < end) last++;
    const own = tokens.slice(at, last);
    if (!isHeadline(own)) runsOfLine(text, own, found);
    at = last;
  }
  return found;
}

function isHeadline(tokens: readonly Token[]): boolean {
  if (/^[.!?"”’]$/u.test(tokens.at(-1)?.text ?? '')) return false;
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= 4 && capitals > words * HEADLINE_SHARE;
}

function runsOfLine(text: string, tokens: readonly Token[], found: NameRun[]): void {
  let from = -1;
  let to = -1;
  const finish = () => {
    if (from >= 0) found.push(runOf(text, tokens.slice(from, to + 1)));
    from = -1;
  };
  for (const [at, token] of tokens.entries()) {
    if (isNameWord(token, from < 0)) {
      if (from < 0) from = at;
      to = at;
      if (/['’]s$/u.test(token.text)) finish();
    } else if (from >= 0) {
      const next = tokens[at + 1];
      // Behind a full stop a word of the next sentence is no part: "Ida Moss. The port".
      const isStop = token.text === '.';
      const joins = joinsName(token, tokens[to]) && next !== undefined && isNameWord(next, isStop);
      if (!joins) finish();
    }
  }
  finish();
}

function runOf(text: string, tokens: readonly Token[]): NameRun {
  const start = tokens[0]?.start ?? 0;
  const written = text.slice(start, tokens.at(-1)?.end).replace(/['’]s?$/u, '');
  const words = tokens
    .filter((token) => token.kind === 'word')
    .map((token) => bareWord(token.text));
  return { text: written, words, start, end: start + written.length };
}

/** Whether a token can stand between two words of one name. */
function joinsName(token: Token, before: Token | undefined): boolean {
  if (!before) return false;
  if (token.text === '.') {
    const short = before.text.length <= 4 || before.text.includes('.');
    return token.start === before.end && short;
  }
  const lower = token.text.toLowerCase();
  return PARTICLES.has(lower) || (lower === 'of' && OF_NOUNS.has(bareWord(before.text)));
}

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false; // most words: no need of the expression
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a token can be a word of a name; the first must not be one that is capitalised to begin a sentence. */
function isNameWord(token: Token, first: boolean): boolean {
  if (!isCapital(token)) return false;
  const lower = bareWord(token.text);
  if (WEEKDAYS.has(lower) || MONTHS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return false;
  if (!first) return true;
  return !(
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    ADVERBS.has(lower) ||
    lower === 'according'
  );
}
