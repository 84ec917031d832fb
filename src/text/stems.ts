import porter2 from 'wink-porter2-stemmer';
import { memoize } from './memoize.ts';

/** The stemmer takes seconds for a "word" of thousands of letters; no English word is longer than this. */
const MAX_WORD_LENGTH = 40;

/** Enough for the vocabulary of some twenty long reports. */
const MAX_WORDS = 20_000;

/** What folding leaves as it is: most words. */
const PLAIN = /^[a-z0-9.,-]*$/;

/**
 * The word as it is compared: lower case, straight apostrophes, no possessive ending, no accents
 * ("Zürich’s" → "zurich").
 */
export const foldWord = (word: string): string =>
  word.length > MAX_WORD_LENGTH ? folding(word) : foldedWord(word);

const foldedWord = memoize(folding, MAX_WORDS);

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
export const stem = (word: string): string => stemOf(word.slice(0, MAX_WORD_LENGTH));

const stemOf = memoize((word) => porter2(foldWord(word)), MAX_WORDS);
