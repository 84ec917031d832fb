import { wordSet } from '../words.ts';

/** What stands before "age" where a number of years is meant: "the retirement age", "the median age". */
export const AGE_NAMES = wordSet(
  `average mean median minimum maximum typical legal retirement pension voting drinking driving marriageable`,
);

/** Nouns in the singular that a number in apposition tells no age of: "the toll, 58, rose". */
export const NUMBERED =
  wordSet(`number total score count figure price cost route page line room age year day week month season toll record
  average rate index share distance speed size range level answer result sum majority margin target limit maximum
  minimum highest lowest vote tally`);
