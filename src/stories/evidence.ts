import { beliefIn, type Commonness } from './commonness.ts';
import { coverage, ways } from './coverage.ts';
import { prepare } from './prepared.ts';
import type { Signature } from './signature.ts';
import { cosineAmong } from './vector.ts';

/** What speaks for and against two reports being of one event. */
export interface Evidence {
  /** Cosine of the weighted terms, 0 to 1. */
  readonly cosine: number;
  /**
   * The same with the terms weighed anew by how common they are among the reader's reports; where the counted reports
   * are fully believed, nothing asks for it, and it is the same.
   */
  readonly among: number;
  /** The same over the terms that are no names. */
  readonly words: number;
  /** How much of one headline's terms the other report has: the lesser and the greater of the two ways. */
  readonly headline: readonly [number, number];
  /** The same for the places. */
  readonly places: readonly [number, number];
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
  /** Terms of the shorter signature. */
  readonly length: number;
}

/** Where two reports share nothing worth looking at, comparing ends here. */
export const LEAST_COSINE = 0.08;

const DAY = 86_400_000;

function common<T>(a: readonly T[], b: ReadonlySet<T>): T[] {
  return a.filter((item) => b.has(item));
}

/**
 * Holds two signatures against each other.
 *
 * @param commonness of terms among the reports that the reader has
 * @returns null where they share next to no terms
 */
export function evidenceOf(a: Signature, b: Signature, commonness: Commonness): Evidence | null {
  const inA = prepare(a);
  let cosine = 0;
  for (const [term, weight] of b.terms) cosine += weight * (inA.weights.get(term) ?? 0);
  if (cosine < LEAST_COSINE) return null;

  const belief = beliefIn(commonness);
  const among = commonness.reports === 0 || belief === 1 ? cosine : cosineAmong(commonness, a, b);
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
    among,
    words,
    headline: ways(coverage(inA.title, inB.all), coverage(inB.title, inA.all)),
    places: ways(coverage(inA.places, inB.all), coverage(inB.places, inA.all)),
    lead: Math.sqrt(coverage(inA.lead, inB.leadTerms) * coverage(inB.lead, inA.leadTerms)),
    daysApart: apart === null || Number.isNaN(apart) ? null : apart / DAY,
    days: common(a.days, inB.days).length,
    ages,
    // "2 soldiers" agrees by chance.
    figures: common(a.figures, inB.figures).filter((figure) => Number.parseFloat(figure) > 2)
      .length,
    agesDiffer: a.ages.length > 0 && b.ages.length > 0 && ages === 0,
    length: Math.min(a.terms.length, b.terms.length),
  };
}
