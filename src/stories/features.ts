import type { Counted } from './counted-evidence.ts';
import type { Evidence } from './evidence.ts';

/** Days after which two reports are hardly of one event; what lies further apart weighs no more. */
const LONG_APART = 14;
const MOST_APART = 60;

/** Terms (as a logarithm) from which on a report is no short one. */
const LONG = Math.log(55);

/** What is weighed of any two reports: {@link Evidence}, scaled and bent to what counts. */
interface SharedFeatures {
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

/** What the logistic regression weighs. */
export interface Features extends SharedFeatures {
  readonly among: number;
  readonly amongSquared: number;
  readonly short: number;
  readonly shortWords: number;
}

/** What the logistic regression among counted reports weighs. */
export interface CountedFeatures extends SharedFeatures {
  readonly cosineLog: number;
  readonly cosine: number;
  readonly crowdingLog: number;
  readonly nearestLog: number;
  readonly secondLog: number;
  readonly sameDayOfYear: number;
  readonly monthsDiffer: number;
  readonly sameWeekday: number;
  readonly weekdaysDiffer: number;
  readonly figuresDiffer: number;
  readonly short: number;
}

/** How much shorter than a long report the shorter of two is: 0 for a long one, growing with the logarithm. */
export function shortness(e: Evidence): number {
  return Math.max(0, LONG - Math.log(Math.max(1, e.length)));
}

/** @param told headline, places and lead, as the background table or the counted reports weigh them */
function sharedFeaturesOf(
  e: Evidence,
  told: Pick<Counted, 'headline' | 'places' | 'lead'>,
): SharedFeatures {
  const apart = e.daysApart ?? 0;
  return {
    headlineLess: told.headline[0],
    headlineMore: told.headline[1],
    lead: told.lead,
    placesLess: told.places[0],
    placesMore: told.places[1],
    apart: Math.log1p(Math.min(apart, MOST_APART)),
    longApart: apart > LONG_APART ? 1 : 0,
    days: e.days > 0 ? 1 : 0,
    ages: Math.min(e.ages, 2),
    agesDiffer: e.agesDiffer ? 1 : 0,
    figures: Math.min(e.figures, 3),
  };
}

/** The features of what two reports have in common. */
export function featuresOf(e: Evidence): Features {
  // In a short report a word more or less in common weighs much.
  const short = shortness(e);
  return {
    among: Math.sqrt(e.among),
    amongSquared: e.among,
    ...sharedFeaturesOf(e, e),
    short,
    shortWords: short * e.words,
  };
}

/** The features of what two reports have in common among counted ones. */
export function countedFeaturesOf(e: Evidence, counted: Counted): CountedFeatures {
  return {
    cosineLog: Math.log(counted.cosine),
    cosine: counted.cosine,
    crowdingLog: Math.log(counted.crowding),
    nearestLog: Math.log(counted.nearest),
    secondLog: Math.log(counted.second),
    ...sharedFeaturesOf(e, counted),
    sameDayOfYear: counted.sameDayOfYear ? 1 : 0,
    monthsDiffer: counted.monthsDiffer ? 1 : 0,
    sameWeekday: counted.sameWeekday ? 1 : 0,
    weekdaysDiffer: counted.weekdaysDiffer ? 1 : 0,
    figuresDiffer: Math.min(counted.figuresDiffer, 3),
    short: shortness(e),
  };
}
