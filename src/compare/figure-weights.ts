import type { FigureEvidence } from './figure-evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two figures measuring the same thing: fitted by logistic
 * regression over annotated pairs of reports (tests/bench/fit-figures.ts) and rounded.
 */
export const FIGURE_WEIGHTS: Readonly<Record<keyof FigureEvidence, number>> = {
  match: 1.6,
  matchOdds: 0.9,
  equal: 0.8,
  compatible: 1,
  near: 2,
  smallEqual: -0.1,
  takenElsewhere: -1.4,
  noun: 0.8,
  people: 0.3,
  otherNoun: -0.8,
  modifiers: 0.9,
  outcome: 0.4,
  otherOutcome: -0.6,
  around: 0.7,
  beside: 0.9,
  alone: 0.7,
  date: 0.7,
  otherDate: -0.9,
  age: 1.2,
  unit: 0.6,
};

/** Log-odds with no evidence at all. */
export const FIGURE_BIAS = -3.9;

/** From here on two figures are held against one another. */
export const LEAST_SURE = { alike: 0.35, different: 0.4 };
