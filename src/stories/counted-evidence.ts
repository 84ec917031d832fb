import { type Commonness, toldByCounts } from './commonness.ts';
import { coverage, ways } from './coverage.ts';
import { crowdingOf } from './crowding.ts';
import { prepare } from './prepared.ts';
import { CHIEF_PLACES, type Signature } from './signature.ts';
import { cosineOf, vectorOf } from './vector.ts';

/** Evidence weighed by the counted reports alone. */
export interface Counted {
  /** Cosine of the terms, more than 0 and at most 1. */
  readonly cosine: number;
  /** How crowded it is about the two: the geometric mean. */
  readonly crowding: number;
  /** As in the evidence of the two by themselves. */
  readonly headline: readonly [number, number];
  readonly places: readonly [number, number];
  readonly lead: number;
}

/** Holds two signatures against each other as the counted reports weigh their terms. */
export function countedEvidence(a: Signature, b: Signature, commonness: Commonness): Counted {
  const inA = prepare(a);
  const inB = prepare(b);
  const tells = (term: string) => toldByCounts(commonness, term);
  const squared = (term: string) => tells(term) ** 2;
  return {
    cosine: Math.max(1e-3, cosineOf(vectorOf(commonness, a), vectorOf(commonness, b))),
    crowding: Math.sqrt(crowdingOf(commonness, a) * crowdingOf(commonness, b)),
    headline: ways(coverage(a.title, inB.all, tells), coverage(b.title, inA.all, tells)),
    places: ways(
      coverage(a.places.slice(0, CHIEF_PLACES), inB.all, tells),
      coverage(b.places.slice(0, CHIEF_PLACES), inA.all, tells),
    ),
    lead: Math.sqrt(
      coverage(inA.opening, inB.opening, squared) * coverage(inB.opening, inA.opening, squared),
    ),
  };
}
