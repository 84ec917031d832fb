import type { FigureEvidence } from './figure-evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two figures measuring the same thing: fitted by logistic
 * regression over annotated pairs of reports (tests/bench/fit-figures.ts) and rounded.
 */
export const FIGURE_WEIGHTS: Readonly<Record<keyof FigureEvidence, number>> = {
  match: 1.7,
  matchOdds: 0.7,
  equal: 0.5,
  compatible: 0.9,
  near: 1.7,
  takenElsewhere: -2.6,
  noun: 0.8,
  people: 0.5,
  otherNoun: -0.9,
  modifiers: 0.7,
  outcome: 0.5,
  owner: 1,
  otherOwner: -0.1,
  around: 0.7,
  beside: 0.6,
  alone: 1,
  date: 0.6,
  otherDate: -0.4,
  age: 1.3,
  unit: -0.1,
};

/** Log-odds with no evidence at all. */
export const FIGURE_BIAS = -3.8;

/** From here on two figures are held against one another. */
export const LEAST_SURE = { alike: 0.3, different: 0.22 };
