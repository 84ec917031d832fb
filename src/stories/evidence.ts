import { coverage, type Weighed, ways } from './coverage.ts';
import { type Prepared, prepare } from './prepared.ts';
import type { Signature } from './signature.ts';

/** What speaks for and against two reports being of one event. */
export interface Evidence {
  /** Cosine of the weighted terms, 0 to 1. */
  readonly cosine: number;
  /** The same over the terms that are no names. */
  readonly words: number;
  /** How much of one headline's terms the other report has: the lesser and the greater of the two ways. */
  readonly headline: readonly [number, number];
  /** The same for the places. */
  readonly places: readonly [number, number];
  /** The same for the chief names. */
  readonly names: readonly [number, number];
  /** How much of the openings' terms is common, 0 to 1. */
  readonly lead: number;
  /** Days between the publications, or null where one states no date. */
  readonly daysApart: number | null;
  /** How many days both texts name, ages both give, figures both give. */
  readonly days: number;
  readonly ages: number;
  readonly figures: number;
  /** Both give ages, and none is common. */
  readonly agesDiffer: boolean;
  /** How many things both give figures of, and none is the same. */
  readonly figuresDiffer: number;
  /** Both name a day of the year; or both name months, or quarters, and none in common. */
  readonly sameDayOfYear: boolean;
  readonly monthsDiffer: boolean;
  /**
   * Both openings name a day of the week, or both name some and none in common. News seldom gives the date of what
   * happened this week.
   */
  readonly sameWeekday: boolean;
  readonly weekdaysDiffer: boolean;
  /** Terms of the shorter signature. */
  readonly length: number;
}

/** Where two reports share nothing worth looking at, comparing ends here. */
export const MIN_COSINE = 0.08;

const DAY = 86_400_000;

function common<T>(a: readonly T[], b: ReadonlySet<T>): T[] {
  return a.filter((item) => b.has(item));
}

const bothWays = (a: Weighed, inB: ReadonlySet<string>, b: Weighed, inA: ReadonlySet<string>) =>
  ways(coverage(a, inB), coverage(b, inA));

/** Holds two signatures against each other; null where they share next to no terms. */
export function evidenceOf(a: Signature, b: Signature): Evidence | null {
  const inA = prepare(a);
  let cosine = 0;
  for (const [term, weight] of b.terms) cosine += weight * (inA.weights.get(term) ?? 0);
  if (cosine < MIN_COSINE) return null;

  const inB = prepare(b);
  let words = 0;
  for (const [term, weight] of b.terms) {
    if (!inA.names.has(term) && !inB.names.has(term))
      words += weight * (inA.weights.get(term) ?? 0);
  }
  words /= Math.sqrt(Math.max(1e-3, 1 - inA.nameShare) * Math.max(1e-3, 1 - inB.nameShare));
  const apart =
    a.published && b.published ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) : null;
  const ages = common(a.ages, inB.ages).length;
  return {
    cosine,
    words,
    headline: bothWays(inA.title, inB.all, inB.title, inA.all),
    places: bothWays(inA.places, inB.all, inB.places, inA.all),
    names: bothWays(inA.chiefNames, inB.all, inB.chiefNames, inA.all),
    lead: Math.sqrt(coverage(inA.lead, inB.leadTerms) * coverage(inB.lead, inA.leadTerms)),
    daysApart: apart === null || Number.isNaN(apart) ? null : apart / DAY,
    days: common(a.days, inB.days).length,
    ages,
    // "2 soldiers" agrees by chance.
    figures: common(a.figures, inB.figures).filter((figure) => Number.parseFloat(figure) > 2)
      .length,
    agesDiffer: a.ages.length > 0 && b.ages.length > 0 && ages === 0,
    figuresDiffer: differing(inA, inB),
    sameDayOfYear: meet(inA.daysOfYear, inB.daysOfYear),
    monthsDiffer: differ(inA.months, inB.months) || differ(inA.quarters, inB.quarters),
    sameWeekday: meet(inA.weekdays, inB.weekdays),
    weekdaysDiffer: differ(inA.weekdays, inB.weekdays),
    length: Math.min(a.terms.length, b.terms.length),
  };
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function differ<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

/** How many things both count, without one number in common. */
function differing({ numbers: a }: Prepared, { numbers: b }: Prepared): number {
  let count = 0;
  for (const [thing, some] of a) {
    const others = b.get(thing);
    if (others && !meet(some, others)) count++;
  }
  return count;
}
