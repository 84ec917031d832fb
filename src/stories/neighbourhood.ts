import { chiefTermsOf, hashTerm, placeOf } from './chief-terms.ts';
import type { DocumentFrequency } from './document-frequency.ts';
import { memoizeAmong } from './memoize-among.ts';
import type { Signature } from './signature.ts';
import { startsOf } from './term-index.ts';
import { termWeights } from './term-weight.ts';

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
    const words = [...termWeights()].map(([term, weight]) => ({ hash: hashTerm(term), weight }));
    words.sort((a, b) => a.hash - b.hash);
    known = {
      hashes: Uint32Array.from(words, ({ hash }) => hash),
      weights: Float64Array.from(words, ({ weight }) => weight),
    };
  }
  return known;
}

function backgroundWeight(hash: number): number {
  const { hashes, weights } = background();
  return weights[placeOf(hash, hashes)] ?? 1;
}

/** A report's terms, rising, and what each weighs in its vector of length 1. */
interface Vector {
  readonly hashes: Uint32Array;
  /** Their numbers among the counted terms, -1 for those that are not. */
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
}

/** The counted reports as vectors, by term. */
interface Neighbourhood {
  /** By how much the weight of each term counts for more, by the term's number. */
  readonly gains: Float64Array;
  /** Where the entries of each term begin, and where the last one's end. */
  readonly starts: Uint32Array;
  /** For each entry the report, 0 to one less than there are, and what the term weighs there. */
  readonly places: Uint32Array;
  readonly weights: Uint8Array;
  /** The length of each report's vector as its terms weigh then. */
  readonly lengths: Float64Array;
}

const neighbourhoods = new WeakMap<DocumentFrequency, Neighbourhood>();

function neighbourhoodOf(documentFrequency: DocumentFrequency): Neighbourhood {
  const before = neighbourhoods.get(documentFrequency);
  if (before) return before;
  const made = neighbourhood(documentFrequency);
  neighbourhoods.set(documentFrequency, made);
  return made;
}

/** See {@link Neighbourhood.gains}. */
function gainsOf({ counts, idf }: DocumentFrequency): Float64Array {
  const gains = new Float64Array(counts.having.length);
  for (let term = 0; term < gains.length; term++) gains[term] = idf[counts.having[term] ?? 0] ?? 0;
  const { hashes, weights } = background();
  for (let word = 0; word < hashes.length; word++) {
    const term = counts.numberOf(hashes[word] ?? 0);
    if (term >= 0) gains[term] = (gains[term] ?? 0) / (weights[word] ?? 1);
  }
  return gains;
}

/** The entries of all indexes, put together by term. */
function neighbourhood(documentFrequency: DocumentFrequency): Neighbourhood {
  const { counts, indexes, reports } = documentFrequency;
  const gains = gainsOf(documentFrequency);
  const starts = startsOf(counts.having);
  const next = starts.slice();
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Uint8Array(places.length);
  const squares = new Float64Array(reports);
  let first = 0;
  for (const [i, index] of indexes.entries()) {
    const numbers = counts.numbers[i] ?? new Uint32Array();
    let entry = 0;
    for (let own = 0; own < numbers.length; own++) {
      const term = numbers[own] ?? 0;
      const gain = gains[term] ?? 0;
      let at = next[term] ?? 0;
      for (const end = entry + (index.having[own] ?? 0); entry < end; entry++) {
        const place = first + (index.places[entry] ?? 0);
        const weight = index.weights[entry] ?? 0;
        places[at] = place;
        weights[at++] = weight;
        squares[place] = (squares[place] ?? 0) + (weight * gain) ** 2;
      }
      next[term] = at;
    }
    first += index.count;
  }
  return { gains, starts, places, weights, lengths: squares.map(Math.sqrt) };
}

const vectorOf = memoizeAmong((documentFrequency, signature): Vector => {
  const { hashes, weights } = chiefTermsOf(signature.terms);
  const { counts, idf } = documentFrequency;
  const { gains } = neighbourhoodOf(documentFrequency);
  const numbers = new Int32Array(hashes.length);
  const own = new Float64Array(hashes.length);
  let squares = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const term = counts.numberOf(hash);
    numbers[i] = term;
    const gain = gains[term] ?? (idf[0] ?? 0) / backgroundWeight(hash);
    const weight = (weights[i] ?? 0) * gain;
    own[i] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < own.length; i++) own[i] = (own[i] ?? 0) / length;
  return { hashes, numbers, weights: own };
});

/** The cosine of two reports as the counted ones weigh their terms. */
export function countedCosine(
  documentFrequency: DocumentFrequency,
  a: Signature,
  b: Signature,
): number {
  const one = vectorOf(documentFrequency, a);
  const other = vectorOf(documentFrequency, b);
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
export function cosinesWithCounted(
  documentFrequency: DocumentFrequency,
  signature: Signature,
): Float64Array {
  const vector = vectorOf(documentFrequency, signature);
  const { gains, starts, places, weights, lengths } = neighbourhoodOf(documentFrequency);
  const cosines = new Float64Array(documentFrequency.reports);
  for (let i = 0; i < vector.hashes.length; i++) {
    const term = vector.numbers[i] ?? -1;
    if (term < 0) continue;
    const gained = (vector.weights[i] ?? 0) * (gains[term] ?? 0);
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry++) {
      const place = places[entry] ?? 0;
      cosines[place] = (cosines[place] ?? 0) + gained * (weights[entry] ?? 0);
    }
  }
  for (let place = 0; place < cosines.length; place++) {
    cosines[place] = (cosines[place] ?? 0) / (lengths[place] || 1);
  }
  return cosines;
}
