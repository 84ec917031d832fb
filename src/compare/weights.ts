import type { OwnEvidence } from './evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two claims stating the same fact: fitted by logistic
 * regression over pairs of annotated reports and over reports of different stories (tests/bench/fit-matches.ts), and
 * rounded. Most tells how much is shared and where in the reports it stands; a negation on one side speaks against.
 */
export const OWN_WEIGHTS: Readonly<Record<keyof OwnEvidence, number>> = {
  share: 1.6,
  plainShare: 1.5,
  most: 1.7,
  mass: 1.7,
  first: 1.6,
  second: 1.2,
  numbers: 2.3,
  events: 1.1,
  coreWords: -2,
  order: 0.5,
  run: 1,
  spelling: 2.9,
  nameless: 0.4,
  negation: -0.7,
  lead: 1.3,
  early: 1.5,
};

/** Log-odds of a pair with no evidence at all. */
export const OWN_BIAS = -6.65;

/** What a pair's own log-odds and the match of its neighbours are worth together. */
export const CONTEXT_WEIGHTS = { own: 1.05, neighbours: 1.3 };
export const CONTEXT_BIAS = 0;

/** Reports of different stories share facts seldom: the log-odds of each match are this much lower. */
export const OTHER_STORY = -0.4;

/** The probability from which two claims are shown side by side: where precision and recall meet on unseen reports. */
export const LEAST_SCORE = 0.32;
