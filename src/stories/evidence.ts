import { tellingWeight } from './background.ts';
import { beliefIn, type Commonness, tellingAmong, toldByCounts } from './commonness.ts';
import { crowdingOf } from './crowding.ts';
import type { Signature } from './signature.ts';
import { cosineOf, vectorOf } from './vector.ts';

/** A signature with what comparing it needs at hand. */
interface Prepared {
  readonly weights: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nameShare: number;
  readonly lead: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
}

const prepared = new WeakMap<Signature, Prepared>();

function prepare(signature: Signature): Prepared {
  const known = prepared.get(signature);
  if (known) return known;
  const names = new Set(signature.names);
  let nameShare = 0;
  for (const [term, weight] of signature.terms) if (names.has(term)) nameShare += weight * weight;
  const made: Prepared = {
    weights: new Map(signature.terms),
    all: new Set([...signature.terms.map(([term]) => term), ...signature.title]),
    names,
    nameShare,
    lead: new Set(signature.lead),
    pairs: new Set(signature.pairs),
    days: new Set(signature.days),
    ages: new Set(signature.ages),
    figures: new Set(signature.figures),
  };
  prepared.set(signature, made);
  return made;
}

/** A signature's terms with what each tells among the counted reports, the weights' squares summing up to 1. */
const amongReports = new WeakMap<Commonness, WeakMap<Signature, ReadonlyMap<string, number>>>();

function termsAmong(commonness: Commonness, signature: Signature): ReadonlyMap<string, number> {
  const known = amongReports.get(commonness) ?? new WeakMap();
  amongReports.set(commonness, known);
  const before = known.get(signature);
  if (before) return before;
  const weighted = signature.terms.map(([term, weight]): [string, number] => [
    term,
    weight * tellingAmong(commonness, term),
  ]);
  const norm = Math.sqrt(weighted.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  const made = new Map(weighted.map(([term, weight]) => [term, weight / norm]));
  known.set(signature, made);
  return made;
}

function cosineAmong(commonness: Commonness, a: Signature, b: Signature): number {
  const inA = termsAmong(commonness, a);
  let cosine = 0;
  for (const [term, weight] of termsAmong(commonness, b)) cosine += weight * (inA.get(term) ?? 0);
  return cosine;
}

/** What speaks for and against two reports being of one event. */
export interface Evidence {
  /** Cosine of the weighted terms, 0 to 1. */
  readonly cosine: number;
  /** The same with the terms weighed anew by how common they are among the reader's reports. */
  readonly among: number;
  /** The same over the terms that are no names. */
  readonly words: number;
  /** How much of one headline's terms the other report has: the lesser and the greater of the two ways. */
  readonly headline: readonly [number, number];
  /** The same for the six chief names. */
  readonly names: readonly [number, number];
  /** The same for the places. */
  readonly places: readonly [number, number];
  /** Telling pairs of neighbouring terms in common, 0 to 1. */
  readonly phrases: number;
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
  /** What the counted reports say, or null where none were counted. */
  readonly counted: Counted | null;
}

/** Evidence weighed by the counted reports alone. */
export interface Counted {
  /** Cosine of the terms, more than 0 and at most 1. */
  readonly cosine: number;
  /** How crowded it is about the two: the geometric mean. */
  readonly crowding: number;
  /** As in {@link Evidence}. */
  readonly headline: readonly [number, number];
  readonly places: readonly [number, number];
  readonly lead: number;
}

/** Where two reports share nothing worth looking at, comparing ends here. */
export const LEAST_COSINE = 0.08;

const CHIEF_NAMES = 6;
const CHIEF_PLACES = 4;
const DAY = 86_400_000;

const tellsSquared = (term: string) => tellingWeight(term, true) ** 2;

/** Share of the terms, by what they tell, that the other has; a half where there are none to look for. */
function coverage(
  terms: Iterable<string>,
  other: ReadonlySet<string>,
  tells: (term: string) => number = tellsSquared,
): number {
  let total = 0;
  let found = 0;
  for (const term of terms) {
    const weight = tells(term);
    total += weight;
    if (other.has(term)) found += weight;
  }
  return total > 0 ? found / total : 0.5;
}

function ways(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}

function common<T>(a: readonly T[], b: ReadonlySet<T>): T[] {
  return a.filter((item) => b.has(item));
}

/** A report's opening: what its headline and first sentences say. */
const openings = new WeakMap<Signature, ReadonlySet<string>>();

function openingOf(signature: Signature): ReadonlySet<string> {
  const made = openings.get(signature) ?? new Set([...signature.title, ...signature.lead]);
  openings.set(signature, made);
  return made;
}

function countedEvidence(a: Signature, b: Signature, commonness: Commonness): Counted {
  const inA = prepare(a);
  const inB = prepare(b);
  const tells = (term: string) => toldByCounts(commonness, term);
  const squared = (term: string) => tells(term) ** 2;
  const [openingA, openingB] = [openingOf(a), openingOf(b)];
  return {
    cosine: Math.max(1e-3, cosineOf(vectorOf(commonness, a), vectorOf(commonness, b))),
    crowding: Math.sqrt(crowdingOf(commonness, a) * crowdingOf(commonness, b)),
    headline: ways(coverage(a.title, inB.all, tells), coverage(b.title, inA.all, tells)),
    places: ways(
      coverage(a.places.slice(0, CHIEF_PLACES), inB.all, tells),
      coverage(b.places.slice(0, CHIEF_PLACES), inA.all, tells),
    ),
    lead: Math.sqrt(coverage(openingA, openingB, squared) * coverage(openingB, openingA, squared)),
  };
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

  const among = commonness.reports === 0 ? cosine : cosineAmong(commonness, a, b);
  const inB = prepare(b);
  let words = 0;
  for (const [term, weight] of b.terms) {
    if (!inA.names.has(term) && !inB.names.has(term))
      words += weight * (inA.weights.get(term) ?? 0);
  }
  words /= Math.sqrt(Math.max(1e-3, 1 - inA.nameShare) * Math.max(1e-3, 1 - inB.nameShare));
  let phrases = 0;
  for (const pair of common(a.pairs, inB.pairs)) {
    phrases += pair.split(' ').reduce((product, term) => product * tellingWeight(term, false), 1);
  }
  const apart =
    a.published && b.published ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) : null;
  const ages = common(a.ages, inB.ages).length;
  return {
    cosine,
    among,
    words,
    headline: ways(coverage(a.title, inB.all), coverage(b.title, inA.all)),
    names: ways(
      coverage(a.names.slice(0, CHIEF_NAMES), inB.all),
      coverage(b.names.slice(0, CHIEF_NAMES), inA.all),
    ),
    places: ways(
      coverage(a.places.slice(0, CHIEF_PLACES), inB.all),
      coverage(b.places.slice(0, CHIEF_PLACES), inA.all),
    ),
    phrases: 1 - Math.exp(-phrases / 3),
    lead: Math.sqrt(coverage(a.lead, inB.lead) * coverage(b.lead, inA.lead)),
    daysApart: apart === null || Number.isNaN(apart) ? null : apart / DAY,
    days: common(a.days, inB.days).length,
    ages,
    // "2 soldiers" agrees by chance.
    figures: common(a.figures, inB.figures).filter((figure) => Number.parseFloat(figure) > 2)
      .length,
    agesDiffer: a.ages.length > 0 && b.ages.length > 0 && ages === 0,
    length: Math.min(a.terms.length, b.terms.length),
    counted: beliefIn(commonness) > 0 ? countedEvidence(a, b, commonness) : null,
  };
}
