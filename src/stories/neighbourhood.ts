import { tellingWords } from './background.ts';
import { BUCKETS, bucketOf, type Commonness, toldInBucket } from './commonness.ts';
import type { Signature } from './signature.ts';
import { hashTerm, TERMS, type TermRows, termRowsOf } from './term-rows.ts';

/*
 * Reports as vectors of their chief terms, each of which weighs what the report's use of it and the counted reports
 * make of it (Salton and Buckley 1988, Information Processing & Management 24:5). The background table's opinion, which
 * the weight in a signature holds, is taken out again: where the reader's own reports are counted, it misleads.
 */

/** What the background table says of the words of each bucket; made when it is first asked for. */
let background: Float64Array | undefined;

function backgroundOfBuckets(): Float64Array {
  if (!background) {
    background = new Float64Array(BUCKETS).fill(1);
    for (const [term, weight] of tellingWords()) background[bucketOf(hashTerm(term))] = weight;
  }
  return background;
}

/** By what the terms of each bucket are multiplied. */
function factorsOf(commonness: Commonness): Float64Array {
  const factors = new Float64Array(BUCKETS);
  const words = backgroundOfBuckets();
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    factors[bucket] = toldInBucket(commonness, bucket) / (words[bucket] ?? 1);
  }
  return factors;
}

/** Every row's length as a vector. */
function lengthsOf({ count, terms, weights }: TermRows, factors: Float64Array): Float64Array {
  const lengths = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    let squares = 0;
    for (let at = place * TERMS, end = at + TERMS; at < end; at++) {
      const hash = terms[at] ?? 0;
      if (hash === 0) break;
      squares += ((weights[at] ?? 0) * (factors[bucketOf(hash)] ?? 0)) ** 2;
    }
    lengths[place] = Math.sqrt(squares) || 1;
  }
  return lengths;
}

/** What is worked out once for counted reports. */
interface Neighbourhood {
  readonly factors: Float64Array;
  /** For each of the counted rows. */
  readonly lengths: readonly Float64Array[];
  readonly vectors: WeakMap<Signature, Vector>;
}

/** A report's vector of length 1: its terms' buckets, and what each weighs. */
interface Vector {
  readonly buckets: Uint32Array;
  readonly weights: Float64Array;
}

const neighbourhoods = new WeakMap<Commonness, Neighbourhood>();

function neighbourhoodOf(commonness: Commonness): Neighbourhood {
  const before = neighbourhoods.get(commonness);
  if (before) return before;
  const factors = factorsOf(commonness);
  const made: Neighbourhood = {
    factors,
    lengths: commonness.rows.map((rows) => lengthsOf(rows, factors)),
    vectors: new WeakMap(),
  };
  neighbourhoods.set(commonness, made);
  return made;
}

function vectorOf(commonness: Commonness, signature: Signature): Vector {
  const { vectors, factors } = neighbourhoodOf(commonness);
  const before = vectors.get(signature);
  if (before) return before;
  const row = termRowsOf([signature]);
  const [length = 1] = lengthsOf(row, factors);
  const buckets = row.terms.filter((hash) => hash !== 0).map(bucketOf);
  const weights = Float64Array.from(
    buckets,
    (bucket, at) => ((row.weights[at] ?? 0) * (factors[bucket] ?? 0)) / length,
  );
  const made: Vector = { buckets, weights };
  vectors.set(signature, made);
  return made;
}

/** The vector that was looked at last, laid out by the terms' buckets. */
const dense = new Float64Array(BUCKETS);
let laidOut: Vector | null = null;

/**
 * A mark for the lowest bits of each of its buckets, few enough to stay in the processor's nearest cache: it tells of
 * nearly all other terms, at less cost than looking for them, that they are none of the vector's (Bloom, Communications
 * of the ACM 13:7, 1970).
 */
const marks = new Uint8Array(4096);
const markOf = (hash: number): number => hash & (marks.length - 1);

function layOut(vector: Vector): void {
  if (vector === laidOut) return;
  for (const bucket of laidOut?.buckets ?? []) dense[bucket] = 0;
  marks.fill(0);
  for (let i = 0; i < vector.buckets.length; i++) {
    const bucket = vector.buckets[i] ?? 0;
    dense[bucket] = vector.weights[i] ?? 0;
    marks[markOf(bucket)] = 1;
  }
  laidOut = vector;
}

/** The cosine of two reports as the counted ones weigh their terms. */
export function countedCosine(commonness: Commonness, a: Signature, b: Signature): number {
  const [one, other] = [vectorOf(commonness, a), vectorOf(commonness, b)];
  // One report is held against many in a row: it stays laid out.
  const [laid, looked] = other === laidOut ? [other, one] : [one, other];
  layOut(laid);
  let cosine = 0;
  for (let i = 0; i < looked.buckets.length; i++) {
    cosine += (looked.weights[i] ?? 0) * (dense[looked.buckets[i] ?? 0] ?? 0);
  }
  return cosine;
}

/** The cosines of a report with every counted one. */
export function cosinesWithCounted(commonness: Commonness, signature: Signature): Float64Array {
  const { lengths, factors } = neighbourhoodOf(commonness);
  layOut(vectorOf(commonness, signature));
  const cosines = new Float64Array(commonness.reports);
  let counted = 0;
  for (const [block, { count, terms, weights }] of commonness.rows.entries()) {
    for (let place = 0; place < count; place++) {
      let product = 0;
      for (let at = place * TERMS, end = at + TERMS; at < end; at++) {
        const hash = terms[at] ?? 0;
        if (hash === 0) break;
        if (marks[markOf(hash)] === 0) continue;
        const bucket = bucketOf(hash);
        product += (dense[bucket] ?? 0) * (weights[at] ?? 0) * (factors[bucket] ?? 0);
      }
      cosines[counted++] = product / (lengths[block]?.[place] ?? 1);
    }
  }
  return cosines;
}
