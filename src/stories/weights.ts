import type { Features } from './features.ts';

/*
 * Logistic regression over the features, fitted by `npx tsx tests/bench/fit-stories.ts DATA`, which prints this table,
 * on five collections of news with stories marked by hand, each collection weighing the same.
 */
export const BIAS = -7.63;

export const WEIGHTS: Features = {
  cosine: 1.27,
  cosineSquared: 3.47,
  words: 1.02,
  headlineLess: 1.06,
  headlineMore: 2.74,
  namesLess: 0.57,
  namesMore: 1.11,
  phrases: 0.76,
  lead: 3.53,
  placesLess: 0.8,
  placesMore: 1.2,
  apart: -0.15,
  longApart: -2.6,
  days: 3.0,
  ages: 1.14,
  agesDiffer: -0.84,
  figures: 0.6,
  short: -2.49,
  shortCosine: -0.64,
  shortWords: 9.21,
};

/**
 * The log-odds from which on two reports are of one story. The fit prints precision and recall at others: a lower
 * one takes more pairs of one kind of event for one event, a higher one leaves more readers without a second report.
 */
export const THRESHOLD = 0;
