import type { FigureEvidence } from './figure-evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two figures measuring the same thing: fitted by logistic
 * regression over annotated pairs of reports (tests/bench/fit-figures.ts) and rounded.
 */
export const FIGURE_WEIGHTS: Readonly<Record<keyof FigureEvidence, number>> = {
  match: 1.3,
  matchOdds: 0.5,
  equal: 0.3,
  compatible: 0.4,
  near: 1.6,
  takenElsewhere: -4,
  noun: 0.9,
  people: 0.6,
  otherNoun: -0.9,
  modifiers: 0.8,
  outcome: 1,
  owner: 1,
  otherOwner: 0.2,
  around: 0.7,
  beside: 0.8,
  alone: 1.1,
  date: 0.3,
  otherDate: -0.2,
  age: 0.9,
  unit: 0,
};

/** Log-odds with no evidence at all. */
export const FIGURE_BIAS = -3.2;

/** From here on two figures are held against one another. */
export const LEAST_SURE = { alike: 0.3, different: 0.28 };
