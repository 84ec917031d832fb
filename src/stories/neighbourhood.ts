import { tellingWords } from './background.ts';
import { chiefTermsOf, hashTerm, placeOf } from './chief-terms.ts';
import { type Commonness, countOf, LEAST_TOLD } from './commonness.ts';
import { remembered } from './remembered.ts';
import type { Signature } from './signature.ts';
import { startsIn, type TermIndex } from './term-index.ts';

/*
 * Reports as vectors of their chief terms, each of which weighs what the report's use of it and the counted reports
 * make of it (Salton and Buckley 1988, Information Processing & Management 24:5). The background table's opinion, which
 * the weight in a signature holds, is taken out again: where the reader's own reports are counted, it misleads.
 */

/** What the background table says of terms, by their hashes, rising. */
interface Background {
  readonly hashes: Uint32Array;
  readonly weights: Float64Array;
}

/** Made when it is first asked for. */
let known: Background | undefined;

function background(): Background {
  if (!known) {
    const words = [...tellingWords()].map(([term, weight]) => ({ hash: hashTerm(term), weight }));
    words.sort((a, b) => a.hash - b.hash);
    known = {
      hashes: Uint32Array.from(words, ({ hash }) => hash),
      weights: Float64Array.from(words, ({ weight }) => weight),
    };
  }
  return known;
}

/** A report's terms, rising, and what each weighs in its vector of length 1. */
interface Vector {
  readonly hashes: Uint32Array;
  readonly weights: Float64Array;
}

/** The reports of one index, as vectors. */
interface Part {
  readonly index: TermIndex;
  readonly starts: Uint32Array;
  /** By how much the weight of each of its terms counts for more. */
  readonly gains: Float64Array;
  /** The length of each report's vector as its terms weigh then. */
  readonly lengths: Float64Array;
}

type Neighbourhood = readonly Part[];

const neighbourhoods = new WeakMap<Commonness, Neighbourhood>();

function neighbourhoodOf(commonness: Commonness): Neighbourhood {
  const before = neighbourhoods.get(commonness);
  if (before) return before;
  const gains = gainsOf(commonness);
  const made = commonness.indexes.map((index) => partOf(commonness, gains, index));
  neighbourhoods.set(commonness, made);
  return made;
}

/*
 * The lists of terms are all in one order: what one has of the other's is found by going through both side by side.
 */

/** By how much the weight of each counted term counts for more. */
function gainsOf({ counts: { hashes, having }, told }: Commonness): Float64Array {
  const words = background();
  const gains = new Float64Array(hashes.length);
  for (let term = 0; term < hashes.length; term++) {
    gains[term] = told[having[term] ?? 0] ?? LEAST_TOLD;
  }
  let term = 0;
  for (let word = 0; word < words.hashes.length && term < hashes.length; word++) {
    const hash = words.hashes[word] ?? 0;
    while (term < hashes.length && (hashes[term] ?? 0) < hash) term++;
    if (hashes[term] === hash) gains[term] = (gains[term] ?? 0) / (words.weights[word] ?? 1);
  }
  return gains;
}

function partOf({ counts }: Commonness, all: Float64Array, index: TermIndex): Part {
  const { count, hashes, places, weights } = index;
  const starts = startsIn(index);
  const gains = new Float64Array(hashes.length);
  const squares = new Float64Array(count);
  let counted = 0;
  for (let term = 0; term < hashes.length; term++) {
    const hash = hashes[term] ?? 0;
    while (counted < all.length && counts.hashes[counted] !== hash) counted++;
    const gain = all[counted] ?? 0;
    gains[term] = gain;
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry++) {
      const weight = (weights[entry] ?? 0) * gain;
      const place = places[entry] ?? 0;
      squares[place] = (squares[place] ?? 0) + weight * weight;
    }
  }
  return { index, starts, gains, lengths: squares.map(Math.sqrt) };
}

const vectorOf = remembered((commonness, signature): Vector => {
  const { hashes, weights } = chiefTermsOf(signature.terms);
  const words = background();
  const own = new Float64Array(hashes.length);
  let squares = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const word = placeOf(hash, words.hashes);
    const known = word < 0 ? 1 : (words.weights[word] ?? 1);
    const gain = (commonness.told[countOf(commonness, hash)] ?? LEAST_TOLD) / known;
    const weight = (weights[i] ?? 0) * gain;
    own[i] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < own.length; i++) own[i] = (own[i] ?? 0) / length;
  return { hashes, weights: own };
});

/** The cosine of two reports as the counted ones weigh their terms. */
export function countedCosine(commonness: Commonness, a: Signature, b: Signature): number {
  const one = vectorOf(commonness, a);
  const other = vectorOf(commonness, b);
  let cosine = 0;
  for (let i = 0, j = 0; i < one.hashes.length && j < other.hashes.length; ) {
    const ahead = (one.hashes[i] ?? 0) - (other.hashes[j] ?? 0);
    if (ahead === 0) cosine += (one.weights[i] ?? 0) * (other.weights[j] ?? 0);
    if (ahead <= 0) i++;
    if (ahead >= 0) j++;
  }
  return cosine;
}

/** The cosines of a report with every counted one. */
export function cosinesWithCounted(commonness: Commonness, signature: Signature): Float64Array {
  const vector = vectorOf(commonness, signature);
  const cosines = new Float64Array(commonness.reports);
  let first = 0;
  for (const { index, starts, gains, lengths } of neighbourhoodOf(commonness)) {
    const { count, hashes, places, weights } = index;
    for (let i = 0; i < vector.hashes.length; i++) {
      const term = placeOf(vector.hashes[i] ?? 0, hashes);
      if (term < 0) continue;
      const gained = (vector.weights[i] ?? 0) * (gains[term] ?? 0);
      const end = starts[term + 1] ?? 0;
      for (let entry = starts[term] ?? 0; entry < end; entry++) {
        const place = first + (places[entry] ?? 0);
        cosines[place] = (cosines[place] ?? 0) + gained * (weights[entry] ?? 0);
      }
    }
    for (let place = 0; place < count; place++) {
      cosines[first + place] = (cosines[first + place] ?? 0) / (lengths[place] || 1);
    }
    first += count;
  }
  return cosines;
}
