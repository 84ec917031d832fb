import type { Counted, Evidence } from './evidence.ts';

/** Days after which two reports are hardly of one event; what lies further apart weighs no more. */
const LONG_APART = 14;
const MOST_APART = 60;

/** Terms (as a logarithm) from which on a report is no short one. */
const LONG = Math.log(55);

/** What the logistic regression weighs: {@link Evidence}, scaled and bent to what counts. */
export interface Features {
  readonly among: number;
  readonly amongSquared: number;
  readonly headlineLess: number;
  readonly headlineMore: number;
  readonly lead: number;
  readonly placesLess: number;
  readonly placesMore: number;
  readonly apart: number;
  readonly longApart: number;
  readonly days: number;
  readonly ages: number;
  readonly agesDiffer: number;
  readonly figures: number;
  readonly short: number;
  readonly shortWords: number;
}

/** How much shorter than a long report the shorter of two is: 0 for a long one, growing with the logarithm. */
export function shortness(e: Evidence): number {
  return Math.max(0, LONG - Math.log(Math.max(1, e.length)));
}

/** The features of what two reports have in common. */
export function featuresOf(e: Evidence): Features {
  const apart = e.daysApart ?? 0;
  // In a short report a word more or less in common weighs much.
  const short = shortness(e);
  return {
    among: Math.sqrt(e.among),
    amongSquared: e.among,
    headlineLess: e.headline[0],
    headlineMore: e.headline[1],
    lead: e.lead,
    placesLess: e.places[0],
    placesMore: e.places[1],
    apart: Math.log1p(Math.min(apart, MOST_APART)),
    longApart: apart > LONG_APART ? 1 : 0,
    days: e.days > 0 ? 1 : 0,
    ages: Math.min(e.ages, 2),
    agesDiffer: e.agesDiffer ? 1 : 0,
    figures: Math.min(e.figures, 3),
    short,
    shortWords: short * e.words,
  };
}

/** What the logistic regression among counted reports weighs. */
export interface CountedFeatures {
  readonly cosineLog: number;
  readonly cosine: number;
  readonly crowdingLog: number;
  readonly headlineLess: number;
  readonly headlineMore: number;
  readonly lead: number;
  readonly placesLess: number;
  readonly placesMore: number;
  readonly apart: number;
  readonly longApart: number;
  readonly days: number;
  readonly ages: number;
  readonly agesDiffer: number;
  readonly figures: number;
}

/** The features of what two reports have in common among counted ones. */
export function countedFeaturesOf(e: Evidence, counted: Counted): CountedFeatures {
  const { apart, longApart, days, ages, agesDiffer, figures } = featuresOf(e);
  return {
    cosineLog: Math.log(counted.cosine),
    cosine: counted.cosine,
    crowdingLog: Math.log(counted.crowding),
    headlineLess: counted.headline[0],
    headlineMore: counted.headline[1],
    lead: counted.lead,
    placesLess: counted.places[0],
    placesMore: counted.places[1],
    apart,
    longApart,
    days,
    ages,
    agesDiffer,
    figures,
  };
}
