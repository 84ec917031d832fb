import type { CountedFeatures, Features } from './features.ts';

/*
 * Logistic regression over the features, as `npx tsx tests/bench/fit-stories.ts DATA` fits it, on five collections of
 * news with stories marked by hand, each weighing the same. This table is of a time when it weighed counted reports,
 * too, and `among` was what the counts made of the cosine; that is left to the other table now. What the fit prints
 * today is not surer of two reports by themselves, and they are all that this one still decides of. No weight may point
 * the wrong way: features that would (the cosine before counting, names, phrases) are gone.
 */
export const BIAS = -7.66;

export const WEIGHTS: Features = {
  among: 10.73,
  amongSquared: 2.34,
  headlineLess: 0.41,
  headlineMore: 1.73,
  lead: 0.02,
  placesLess: 0.52,
  placesMore: 0.42,
  apart: -0.23,
  longApart: -2.42,
  days: 3.01,
  ages: 1.27,
  agesDiffer: -0.35,
  figures: 0.63,
  short: -1.83,
  shortWords: 5.12,
};

/**
 * The log-odds from which on two reports are of one story. The fit prints precision and recall at others: a lower
 * one takes more pairs of one kind of event for one event, a higher one leaves more readers without a second report.
 */
export const THRESHOLD = 0.5;

/**
 * How much more is asked where no reports were counted: all terms in common then look telling. The fit prints what
 * others give.
 */
export const UNCOUNTED = 0.75;

/**
 * The same where enough reports were counted, fitted by `npx tsx tests/bench/fit-stories-counted.ts DATA` on the same
 * collections. The cosine beside its logarithm only bends the curve.
 */
export const COUNTED_BIAS = -10.91;

export const COUNTED_WEIGHTS: CountedFeatures = {
  cosineLog: 0.4,
  cosine: 0.81,
  crowdingLog: -3.82,
  nearestLog: 0.86,
  secondLog: 0.95,
  headlineLess: 0.61,
  headlineMore: 2.17,
  lead: 3.24,
  placesLess: 0.68,
  placesMore: 0.89,
  apart: -1.03,
  longApart: -0.18,
  days: 0,
  ages: 1.39,
  agesDiffer: -0.93,
  figures: 0.61,
  sameDayOfYear: 1.38,
  monthsDiffer: -1.11,
  sameWeekday: 0.33,
  weekdaysDiffer: -0.97,
  figuresDiffer: -0.56,
  short: -0.68,
};

/**
 * The threshold there, on the safe side, since a wrong story is worse than none: for a pair, of which the fit prints what
 * others give, and for the mean of the pairs of a story, which is surer at the same threshold.
 */
export const COUNTED_THRESHOLD = 1.2;

/**
 * Where two reports by themselves fall short by more than this, no counting makes them one story: in a library that
 * holds nothing else of their kind, all words of the kind look telling.
 */
export const VETO = 2;
