import { tellingWords } from './background.ts';
import { type Commonness, LEAST_TOLD } from './commonness.ts';
import { countOf } from './inverted-file.ts';
import { remembered } from './remembered.ts';
import type { Signature } from './signature.ts';
import { TermNumbers } from './term-numbers.ts';
import { hashTerm, TERMS, termRowsOf } from './term-rows.ts';

/*
 * Reports as vectors of their chief terms, each of which weighs what the report's use of it and the counted reports
 * make of it (Salton and Buckley 1988, Information Processing & Management 24:5). The background table's opinion, which
 * the weight in a signature holds, is taken out again: where the reader's own reports are counted, it misleads.
 */

/** What the background table says of terms, by their hashes. */
class Background {
  private readonly numbers: TermNumbers;
  private readonly weights: Float64Array;

  constructor() {
    const words = [...tellingWords()];
    this.numbers = new TermNumbers(words.length);
    this.weights = new Float64Array(words.length);
    for (const [term, weight] of words) this.weights[this.numbers.add(hashTerm(term))] = weight;
  }

  of(hash: number): number {
    const number = this.numbers.of(hash);
    return number < 0 ? 1 : (this.weights[number] ?? 1);
  }
}

/** Made when it is first asked for. */
let background: Background | undefined;

/** By how much a term's weight counts for more among the counted reports than as a signature has it. */
function gainOf({ told }: Commonness, count: number, hash: number): number {
  background ??= new Background();
  return (told[count] ?? LEAST_TOLD) / background.of(hash);
}

/** A report's terms, and what each weighs in its vector of length 1. */
interface Vector {
  /** In rising order. */
  readonly hashes: Uint32Array;
  readonly weights: Float64Array;
}

/** What the counted reports' vectors are made of. */
interface Neighbourhood {
  /** By how much each term's weight counts for more, by its number. */
  readonly gains: Float64Array;
  /** The length of each report's vector as its terms weigh then. */
  readonly lengths: Float64Array;
}

const neighbourhoods = new WeakMap<Commonness, Neighbourhood>();

function neighbourhoodOf(commonness: Commonness): Neighbourhood {
  const before = neighbourhoods.get(commonness);
  if (before) return before;
  const made = neighbourhoodFrom(commonness);
  neighbourhoods.set(commonness, made);
  return made;
}

function neighbourhoodFrom(commonness: Commonness): Neighbourhood {
  const { numbers, starts, places, weights, reports } = commonness.file;
  const gains = new Float64Array(numbers.size);
  const lengths = new Float64Array(reports);
  const hashes = numbers.hashes();
  for (let term = 0; term < hashes.length; term++) {
    const start = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    const gain = gainOf(commonness, end - start, hashes[term] ?? 0);
    gains[term] = gain;
    for (let entry = start; entry < end; entry++) {
      const weight = (weights[entry] ?? 0) * gain;
      const place = places[entry] ?? 0;
      lengths[place] = (lengths[place] ?? 0) + weight * weight;
    }
  }
  for (let place = 0; place < reports; place++) lengths[place] = Math.sqrt(lengths[place] ?? 0);
  return { gains, lengths };
}

/** More than a weight in a row can be. */
const WEIGHTS = 256;

const vectorOf = remembered((commonness, signature): Vector => {
  const row = termRowsOf([signature]);
  // Each hash with its weight as one number, exact in a double, to put both in order at once.
  const keys = new Float64Array(TERMS);
  for (let at = 0; at < TERMS; at++) {
    keys[at] = (row.terms[at] ?? 0) * WEIGHTS + (row.weights[at] ?? 0);
  }
  const sorted = keys.sort().subarray(keys.lastIndexOf(0) + 1);
  const hashes = new Uint32Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  let squares = 0;
  for (let at = 0; at < sorted.length; at++) {
    const key = sorted[at] ?? 0;
    const hash = Math.floor(key / WEIGHTS);
    const weight = (key % WEIGHTS) * gainOf(commonness, countOf(commonness.file, hash), hash);
    hashes[at] = hash;
    weights[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
  return { hashes, weights };
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
  const { numbers, starts, places, weights, reports } = commonness.file;
  const { gains, lengths } = neighbourhoodOf(commonness);
  const vector = vectorOf(commonness, signature);
  const cosines = new Float64Array(reports);
  for (let at = 0; at < vector.hashes.length; at++) {
    const term = numbers.of(vector.hashes[at] ?? 0);
    if (term < 0) continue;
    const gained = (vector.weights[at] ?? 0) * (gains[term] ?? 0);
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry++) {
      const place = places[entry] ?? 0;
      cosines[place] = (cosines[place] ?? 0) + gained * (weights[entry] ?? 0);
    }
  }
  for (let place = 0; place < reports; place++) {
    cosines[place] = (cosines[place] ?? 0) / (lengths[place] || 1);
  }
  return cosines;
}
