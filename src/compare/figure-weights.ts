import type { FigureEvidence } from './figure-evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two figures measuring the same thing: fitted by logistic
 * regression over annotated pairs of reports (tests/bench/fit-figures.ts) and rounded.
 */
export const FIGURE_WEIGHTS: Readonly<Record<keyof FigureEvidence, number>> = {
  match: 1.7,
  matchOdds: 0.8,
  equal: 0.55,
  compatible: 0.9,
  near: 1.6,
  smallEqual: 0,
  takenElsewhere: -2.4,
  noun: 0.7,
  people: 0.4,
  otherNoun: -0.9,
  modifiers: 0.7,
  outcome: 0.45,
  otherOutcome: 0,
  owner: 0.85,
  otherOwner: -0.2,
  differentMatch: 0,
  around: 0.9,
  beside: 0.7,
  alone: 1,
  date: 0.6,
  otherDate: -0.4,
  age: 1.3,
  unit: 0.25,
};

/** Log-odds with no evidence at all. */
export const FIGURE_BIAS = -3.9;

/** From here on two figures are held against one another. */
export const LEAST_SURE = { alike: 0.3, different: 0.22 };
