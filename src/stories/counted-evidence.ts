import { coverage, type Weighed, ways, weighed } from './coverage.ts';
import { type DocumentFrequency, idfAmong } from './document-frequency.ts';
import { localDensityOf } from './local-density.ts';
import { memoizeAmong } from './memoize-among.ts';
import { countedCosine } from './neighbourhood.ts';
import { prepare } from './prepared.ts';
import { type SharedNeighbours, sharedNeighbours } from './shared-neighbours.ts';
import { CHIEF_PLACES, type Signature } from './signature.ts';

/** Evidence weighed by the counted reports alone. */
export interface Counted {
  /** Cosine of the terms, more than 0 and at most 1. */
  readonly cosine: number;
  /** How crowded it is about the two: the geometric mean. */
  readonly crowding: number;
  /** How the cosine compares with that of each one's nearest: the product, 1 where each is the other's nearest. */
  readonly nearest: number;
  /** What stands near the two besides themselves. */
  readonly shared: SharedNeighbours;
  /** As in the evidence of the two by themselves. */
  readonly headline: readonly [number, number];
  readonly places: readonly [number, number];
  readonly lead: number;
}

const MIN_COSINE = 1e-3;

/** How much of a greater cosine one has. */
const shareOf = (cosine: number, greater: number): number =>
  Math.min(1, cosine / Math.max(MIN_COSINE, greater));

/** A report's terms with what the counted reports make of them. */
interface IdfTerms {
  readonly title: Weighed;
  readonly places: Weighed;
  readonly opening: Weighed;
}

const idfTermsOf = memoizeAmong((documentFrequency, signature): IdfTerms => {
  const tells = (term: string) => idfAmong(documentFrequency, term);
  return {
    title: weighed(signature.title, tells),
    places: weighed(signature.places.slice(0, CHIEF_PLACES), tells),
    opening: weighed(prepare(signature).opening, (term) => tells(term) ** 2),
  };
});

/** Holds two signatures against each other as the counted reports weigh their terms. */
export function countedEvidence(
  a: Signature,
  b: Signature,
  documentFrequency: DocumentFrequency,
): Counted {
  const inA = prepare(a);
  const inB = prepare(b);
  const ofA = idfTermsOf(documentFrequency, a);
  const ofB = idfTermsOf(documentFrequency, b);
  const cosine = Math.max(MIN_COSINE, countedCosine(documentFrequency, a, b));
  const aroundA = localDensityOf(documentFrequency, a);
  const aroundB = localDensityOf(documentFrequency, b);
  return {
    cosine,
    crowding: Math.sqrt(aroundA.crowding * aroundB.crowding),
    nearest: shareOf(cosine, aroundA.nearest) * shareOf(cosine, aroundB.nearest),
    shared: sharedNeighbours(aroundA, aroundB),
    headline: ways(coverage(ofA.title, inB.all), coverage(ofB.title, inA.all)),
    places: ways(coverage(ofA.places, inB.all), coverage(ofB.places, inA.all)),
    lead: Math.sqrt(coverage(ofA.opening, inB.opening) * coverage(ofB.opening, inA.opening)),
  };
}
