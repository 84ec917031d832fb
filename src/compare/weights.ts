import type { OwnEvidence } from './evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two claims stating the same fact: fitted by logistic
 * regression over pairs of annotated reports and over reports of different stories (tests/bench/fit-matches.ts),
 * rounded. The opening sentences of two reports start with the better odds; a negation on one side costs.
 */
export const OWN_WEIGHTS: Readonly<Record<keyof OwnEvidence, number>> = {
  share: 2.5,
  plainShare: 1.3,
  most: 1,
  mass: 4.6,
  names: -0.1,
  numbers: 1.7,
  order: 1.2,
  run: 1.7,
  negation: -0.8,
  lead: 2.7,
  core: -1.1,
};

/** Log-odds with no evidence at all. */
export const OWN_BIAS = -5;

/** The probability from which two claims are shown side by side. */
export const LEAST_SCORE = 0.27;
