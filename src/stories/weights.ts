import type { Features } from './features.ts';

/*
 * Logistic regression over the features, fitted by `npx tsx tests/bench/fit-stories.ts DATA`, which prints this table,
 * on five collections of news with stories marked by hand, each collection weighing the same.
 */
export const BIAS = -8.01;

export const WEIGHTS: Features = {
  cosine: 2.34,
  cosineSquared: 3.34,
  words: 2.01,
  headlineLess: 1.22,
  headlineMore: 2.88,
  namesLess: 0.49,
  namesMore: 0.88,
  phrases: 0.21,
  lead: 3.33,
  placesLess: 0.77,
  placesMore: 1.03,
  apart: -0.09,
  longApart: -2.84,
  days: 3.4,
  ages: 1.46,
  agesDiffer: -0.55,
  figures: 0.75,
  short: -2.54,
  shortCosine: -1.15,
  shortWords: 9.54,
};

/**
 * The log-odds from which on two reports are of one story. The fit prints precision and recall at others: a lower
 * one takes more pairs of one kind of event for one event, a higher one leaves more readers without a second report.
 */
export const THRESHOLD = 0;
