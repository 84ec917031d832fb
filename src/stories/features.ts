import type { Counted } from './counted-evidence.ts';
import type { Evidence } from './evidence.ts';

/** Days after which two reports are hardly of one event; what lies further apart weighs no more. */
const LONG_APART = 14;
const MAX_APART = 60;

/** Terms (as a logarithm) from which on a report is no short one, and below which it is no shorter. */
const LONG = Math.log(55);
const MIN_LENGTH = Math.log(12);

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
  readonly figuresDiffer: number;
  readonly sameDayOfYear: number;
  readonly monthsDiffer: number;
  readonly sameWeekday: number;
  readonly weekdaysDiffer: number;
  readonly short: number;
}

/** What is weighed of two reports by themselves. */
export interface PairFeatures extends SharedFeatures {
  readonly undated: number;
  readonly cosineRoot: number;
  readonly cosine: number;
  readonly namesLess: number;
  readonly namesMore: number;
  readonly namesDiffer: number;
  readonly words: number;
  readonly shortWords: number;
  readonly shortNames: number;
  readonly shortMonths: number;
}

/** What is weighed of two reports among counted ones. */
export interface AmongFeatures extends SharedFeatures {
  readonly cosineLog: number;
  readonly cosine: number;
  readonly crowdingLog: number;
  readonly nearestLog: number;
  readonly sharedNeighbours: number;
  readonly sharedCrowdLog: number;
  readonly densityLog: number;
}

/** Cosines of less are of reports that have nothing to do with one another. */
const MIN_NEAR = 0.01;

const nearLog = (cosine: number): number => Math.log(Math.max(MIN_NEAR, cosine));

/** How much shorter than a long report the shorter of two is: 0 for a long one, growing with the logarithm. */
export function shortness(e: Evidence): number {
  return Math.max(0, LONG - Math.max(MIN_LENGTH, Math.log(Math.max(1, e.length))));
}

/** @param counted headline, places and lead, as the background table or the counted reports weigh them */
function sharedFeaturesOf(
  e: Evidence,
  counted: Pick<Counted, 'headline' | 'places' | 'lead'>,
): SharedFeatures {
  const apart = e.daysApart ?? 0;
  return {
    headlineLess: counted.headline[0],
    headlineMore: counted.headline[1],
    lead: counted.lead,
    placesLess: counted.places[0],
    placesMore: counted.places[1],
    apart: Math.log1p(Math.min(apart, MAX_APART)),
    longApart: apart > LONG_APART ? 1 : 0,
    days: e.days > 0 ? 1 : 0,
    ages: Math.min(e.ages, 2),
    agesDiffer: e.agesDiffer ? 1 : 0,
    figures: Math.min(e.figures, 3),
    figuresDiffer: Math.min(e.figuresDiffer, 3),
    sameDayOfYear: e.sameDayOfYear ? 1 : 0,
    monthsDiffer: e.monthsDiffer ? 1 : 0,
    sameWeekday: e.sameWeekday ? 1 : 0,
    weekdaysDiffer: e.weekdaysDiffer ? 1 : 0,
    short: shortness(e),
  };
}

/** The features of what two reports have in common by themselves. */
export function pairFeaturesOf(e: Evidence): PairFeatures {
  const shared = sharedFeaturesOf(e, e);
  const { short } = shared;
  const [namesLess, namesMore] = e.names;
  return {
    ...shared,
    undated: e.daysApart === null ? 1 : 0,
    cosineRoot: Math.sqrt(e.cosine),
    cosine: e.cosine,
    namesLess,
    namesMore,
    // Each is of somebody, or somewhere, that the other has nothing of.
    namesDiffer: namesMore === 0 ? 1 : 0,
    words: e.words,
    // In a short report a word, a name more or less in common weighs much.
    shortWords: short * e.words,
    shortNames: short * namesLess,
    shortMonths: short * shared.monthsDiffer,
  };
}

/** The features of what two reports have in common among counted ones. */
export function amongFeaturesOf(e: Evidence, counted: Counted): AmongFeatures {
  return {
    ...sharedFeaturesOf(e, counted),
    cosineLog: Math.log(counted.cosine),
    cosine: counted.cosine,
    crowdingLog: Math.log(counted.crowding),
    nearestLog: Math.log(counted.nearest),
    sharedNeighbours: counted.shared.alike,
    sharedCrowdLog: nearLog(counted.shared.crowd),
    densityLog: nearLog(counted.shared.density),
  };
}
