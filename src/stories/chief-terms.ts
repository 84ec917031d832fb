import { hashOf } from '../text/hashes.ts';

/** A report's chief terms, as hashes with weights: small typed arrays that are gone through at little cost. */
export interface ChiefTerms {
  /** Rising, none of them twice. */
  readonly hashes: Uint32Array;
  /** One weight for each hash, 1 to 255 as a share of the report's heaviest term. */
  readonly weights: Uint8Array;
}

/** How many terms of a report are kept. A report of one's own story shares a third of them, a stranger few. */
export const TERMS = 64;

const HEAVIEST = 255;

/** More than a weight can be. */
const WEIGHTS = 256;

/** A term's hash, 0 or more. */
export const hashTerm = (term: string): number => hashOf(term) >>> 0;

/**
 * A report's chief terms.
 *
 * @param terms heaviest first; what is beyond {@link TERMS} is left out
 */
export function chiefTermsOf(
  terms: ReadonlyArray<readonly [term: string, weight: number]>,
): ChiefTerms {
  const count = Math.min(terms.length, TERMS);
  const heaviest = Math.max(terms[0]?.[1] ?? 0, Number.MIN_VALUE);
  // Each hash with its weight as one number, exact in a double, to put both in order at once.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [term, weight] = terms[i] ?? ['', 0];
    const share = Math.min(HEAVIEST, Math.max(1, Math.round((HEAVIEST * weight) / heaviest)));
    keys[i] = hashTerm(term) * WEIGHTS + share;
  }
  keys.sort();
  const hashes = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const hash = Math.floor(key / WEIGHTS);
    // Of two terms that have one hash the heavier stays.
    if (kept > 0 && hashes[kept - 1] === hash) kept--;
    hashes[kept] = hash;
    weights[kept++] = key % WEIGHTS;
  }
  return { hashes: hashes.subarray(0, kept), weights: weights.subarray(0, kept) };
}

/** The place of a hash among rising ones, or -1 where it is not among them. */
export function placeOf(hash: number, hashes: Uint32Array): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}
