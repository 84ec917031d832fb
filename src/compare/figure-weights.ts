import type { FigureEvidence } from './figure-evidence.ts';

/**
 * What each piece of evidence is worth, in log-odds of two figures measuring the same thing: fitted by logistic
 * regression over annotated pairs of reports (tests/bench/fit-figures.ts) and rounded.
 */
export const FIGURE_WEIGHTS: Readonly<Record<keyof FigureEvidence, number>> = {
  match: 2.5,
  equal: 2.5,
  compatible: 1,
  near: 0.8,
  smallEqual: -0.8,
  takenElsewhere: -1.2,
  noun: 1.5,
  people: 0.3,
  otherNoun: -1.5,
  modifiers: 0.8,
  outcome: 1.5,
  otherOutcome: -2,
  around: 1.5,
  beside: 1.2,
  alone: 0.8,
  date: 0.3,
  otherDate: -1.5,
  age: 0.3,
  unit: 0.5,
};

/** Log-odds with no evidence at all. */
export const FIGURE_BIAS = -4.5;

/** From here on two figures are held against one another. */
export const LEAST_SURE = 0.4;
