import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../en/first-names.ts';
import {
  DETERMINERS,
  MONTHS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../en/function-words.ts';
import { FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS, TITLES } from '../en/people.ts';

export type Gender = 'male' | 'female' | null;

/** A capitalised run of words as it stands in the report: "U.S. Secretary of State Antony Blinken". */
interface Name extends Span {
  readonly text: string;
  /** Its words in small letters, without possessives. */
  readonly words: readonly string[];
}

/** Small words within names. */
const JOINING = new Set([
  'of',
  'the',
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'da',
  'di',
  'du',
  'del',
  'dos',
  'and',
  '&',
]);
const PARTICLES = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'da',
  'di',
  'du',
  'del',
  'dos',
]);

/** Nouns behind which "of" belongs to a name: "Secretary of State", "Bank of England". */
const OF_NOUNS = new Set(
  `secretary department ministry university bank house board bureau church court institute office chief director head
  president governor university college council city state republic kingdom union association league federation
  academy center centre school society minister speaker commissioner joint`.split(/\s+/),
);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd']);

const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/\.$/, '');

/** The names of a report, and what its short forms and pronouns stand for. */
export interface Names {
  /** The fullest form that the report uses for a mention. */
  fullest(mention: string): string;
  /** Whether a mention is of a man or a woman, as far as titles and first names tell. */
  gender(mention: string): Gender;
}

/** Collects the names of a report. */
export function namesOf(text: string, tokens: readonly Token[]): Names {
  const byLast = new Map<string, Name[]>();
  const acronyms = new Map<string, string>();
  for (const name of runs(text, tokens)) {
    const key = lastWord(name.words);
    if (key === '') continue;
    const list = byLast.get(key);
    if (list) list.push(name);
    else byLast.set(key, [name]);
    const acronym = /^\s\(([\p{Lu}]{2,8})\)/u.exec(text.slice(name.end, name.end + 12))?.[1];
    if (acronym && !acronyms.has(acronym)) acronyms.set(acronym, stripDeterminer(name.text));
  }
  const cache = new Map<string, string>();
  const fullest = (mention: string): string => {
    const known = cache.get(mention);
    if (known !== undefined) return known;
    const full = fullestForm(mention, byLast, acronyms);
    cache.set(mention, full);
    return full;
  };
  return { fullest, gender: (mention) => genderOf(fullest(mention)) ?? genderOf(mention) };
}

function lastWord(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && SUFFIXES.has(words[last] ?? '')) last--;
  return words[last] ?? '';
}

function stripDeterminer(text: string): string {
  return text.replace(/^(?:the|a|an|this|that)\s+/iu, '');
}

/** Runs of capitalised words, with the small words that names hold. */
function* runs(text: string, tokens: readonly Token[]): Generator<Name> {
  let from = -1;
  let to = -1;
  const make = (): Name | null => {
    if (from < 0) return null;
    const words: string[] = [];
    for (let at = from; at <= to; at++) {
      const token = tokens[at];
      if (token?.kind === 'word') words.push(bare(token.text));
    }
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to]?.end ?? 0;
    const written = text.slice(start, end).replace(/['’]s?$/u, '');
    return { text: written, words, start, end: start + written.length };
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (isNameWord(token, tokens[at - 1], from < 0)) {
      if (from < 0) from = at;
      to = at;
      if (/['’]s$/u.test(token.text)) {
        const name = make();
        if (name) yield name;
        from = -1;
      }
      continue;
    }
    if (from >= 0) {
      const next = tokens[at + 1];
      const lower = token.text.toLowerCase();
      const joined =
        (token.text === '.' && token.start === tokens[at - 1]?.end && isShort(tokens[at - 1])) ||
        (PARTICLES.has(lower) && token.kind === 'word') ||
        (lower === 'of' && OF_NOUNS.has(bare(tokens[to]?.text ?? '')));
      if (
        joined &&
        next &&
        isNameWord(next, token, false) &&
        !/\n/.test(text.slice(token.end, next.start))
      )
        continue;
      const name = make();
      if (name) yield name;
      from = -1;
    }
  }
  const name = make();
  if (name) yield name;
}

function isShort(token: Token | undefined): boolean {
  return token !== undefined && (token.text.length <= 4 || token.text.includes('.'));
}

function isNameWord(token: Token, before: Token | undefined, first: boolean): boolean {
  if (token.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false; // most words: no need of the expression
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const lower = bare(token.text);
  if (WEEKDAYS.has(lower) || MONTHS.has(lower)) return false;
  if (!first) return !SUBJECT_PRONOUNS.has(lower);
  void before;
  return !(
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower)
  );
}

/** The longest name of the report that ends as the mention does and holds all of its words. */
function fullestForm(
  mention: string,
  byLast: ReadonlyMap<string, readonly Name[]>,
  acronyms: ReadonlyMap<string, string>,
): string {
  const plain = stripDeterminer(mention.trim().replace(/['’]s?$/u, ''));
  const acronym = acronyms.get(plain);
  if (acronym) return acronym;
  const words = plain
    .split(/[\s,]+/)
    .map(bare)
    .filter((word) => word !== '');
  // "the mayor of Arden" and "a spokesman for Moss" are no names of Arden and Moss.
  const capitals = plain.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (
    capitals < words.length &&
    !words.every(
      (word, i) =>
        TITLES.has(word) || JOINING.has(word) || /^\p{Lu}/u.test(plain.split(/[\s,]+/)[i] ?? ''),
    )
  ) {
    return mention;
  }
  const own = words.filter((word) => !TITLES.has(word));
  let best = mention;
  let most = words.length;
  for (const name of byLast.get(lastWord(words)) ?? []) {
    const count = name.words.length;
    if (count <= most || count > 9) continue;
    if (own.every((word) => name.words.includes(word))) {
      best = stripDeterminer(name.text);
      most = count;
    }
  }
  return best;
}

function genderOf(mention: string): Gender {
  const words = mention.split(/[\s,]+/).map(bare);
  for (const word of words) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  for (const word of words) {
    if (TITLES.has(word) || ROLE_NOUNS.has(word)) continue;
    if (MALE_NAMES.has(word)) return 'male';
    if (FEMALE_NAMES.has(word)) return 'female';
  }
  return null;
}
