import type { OwnEvidence } from './evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two claims stating the same fact: fitted by logistic
 * regression over pairs of annotated reports and over reports of different stories (tests/bench/fit-matches.ts), and
 * rounded. Most tells how much is shared and where in the reports it stands; a negation on one side speaks against.
 */
export const OWN_WEIGHTS: Readonly<Record<keyof OwnEvidence, number>> = {
  share: 1.8,
  plainShare: 1.3,
  most: 1.8,
  mass: 1.3,
  first: 1.7,
  second: 1.2,
  numbers: 2.3,
  events: 1.4,
  coreWords: -2,
  order: 0.1,
  run: 1.2,
  spelling: 3,
  negation: -0.6,
  lead: 1.1,
  early: 1.6,
};

/** Log-odds of a pair with no evidence at all. */
export const OWN_BIAS = -6.5;

/** What a pair's own log-odds and the match of its neighbours are worth together. */
export const CONTEXT_WEIGHTS = { own: 1.05, neighbours: 1.4 };
export const CONTEXT_BIAS = 0;

/** Reports of different stories share facts seldom: the log-odds of each match are this much lower. */
export const OTHER_STORY = -0.4;

/** The probability from which two claims are shown side by side: where precision and recall meet on unseen reports. */
export const LEAST_SCORE = 0.3;
