import porter2 from 'wink-porter2-stemmer';

/** The stemmer takes seconds for a "word" of thousands of letters; no English word is longer than this. */
const MAX_WORD_LENGTH = 40;

/** Enough for the vocabulary of some twenty long reports; beyond it the memory is dropped and built again. */
const MAX_REMEMBERED = 20_000;

/** What folding leaves as it is: most words. */
const PLAIN = /^[a-z0-9.,-]*$/;

const remembered = new Map<string, string>();
const folded = new Map<string, string>();

/**
 * The word as it is compared: lower case, straight apostrophes, no possessive ending, no accents
 * ("Zürich’s" → "zurich").
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const found = folding(word);
  if (word.length > MAX_WORD_LENGTH) return found;
  if (folded.size >= MAX_REMEMBERED) folded.clear();
  folded.set(word, found);
  return found;
}

function folding(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .replace(/'s?$/, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/**
 * The Porter2 stem of a word in any case ("Captured" → "captur"). Words longer than {@link MAX_WORD_LENGTH}
 * letters are cut there first.
 */
export function stem(word: string): string {
  const key = word.slice(0, MAX_WORD_LENGTH);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = porter2(foldWord(key));
  remembered.set(key, found);
  return found;
}
