import { type Commonness, toldByCounts } from './commonness.ts';
import { coverage, type Weighed, ways, weighed } from './coverage.ts';
import { countedCosine } from './neighbourhood.ts';
import { prepare } from './prepared.ts';
import { remembered } from './remembered.ts';
import { CHIEF_PLACES, type Signature } from './signature.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** Evidence weighed by the counted reports alone. */
export interface Counted {
  /** Cosine of the terms, more than 0 and at most 1. */
  readonly cosine: number;
  /** How crowded it is about the two: the geometric mean. */
  readonly crowding: number;
  /** How the cosine compares with that of each one's nearest: the product, 1 where each is the other's nearest. */
  readonly nearest: number;
  /** The same with each one's second nearest: who has two reports that are nearer belongs elsewhere. */
  readonly second: number;
  /** As in the evidence of the two by themselves. */
  readonly headline: readonly [number, number];
  readonly places: readonly [number, number];
  readonly lead: number;
}

const LEAST_COSINE = 1e-3;

/** A report's terms with what the counted reports make of them. */
interface Told {
  readonly title: Weighed;
  readonly places: Weighed;
  readonly opening: Weighed;
}

const toldOf = remembered((commonness, signature): Told => {
  const tells = (term: string) => toldByCounts(commonness, term);
  return {
    title: weighed(signature.title, tells),
    places: weighed(signature.places.slice(0, CHIEF_PLACES), tells),
    opening: weighed(prepare(signature).opening, (term) => tells(term) ** 2),
  };
});

/** Holds two signatures against each other as the counted reports weigh their terms. */
export function countedEvidence(a: Signature, b: Signature, commonness: Commonness): Counted {
  const inA = prepare(a);
  const inB = prepare(b);
  const ofA = toldOf(commonness, a);
  const ofB = toldOf(commonness, b);
  const cosine = Math.max(LEAST_COSINE, countedCosine(commonness, a, b));
  const aroundA = surroundingsOf(commonness, a);
  const aroundB = surroundingsOf(commonness, b);
  const comparedWith = (which: keyof Surroundings) =>
    [aroundA, aroundB].reduce(
      (product, around) => product * Math.min(1, cosine / Math.max(LEAST_COSINE, around[which])),
      1,
    );
  return {
    cosine,
    crowding: Math.sqrt(aroundA.crowding * aroundB.crowding),
    nearest: comparedWith('nearest'),
    second: comparedWith('second'),
    headline: ways(coverage(ofA.title, inB.all), coverage(ofB.title, inA.all)),
    places: ways(coverage(ofA.places, inB.all), coverage(ofB.places, inA.all)),
    lead: Math.sqrt(coverage(ofA.opening, inB.opening) * coverage(ofB.opening, inA.opening)),
  };
}
