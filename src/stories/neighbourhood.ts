import { tellingWords } from './background.ts';
import { BUCKETS, bucketOf, type Commonness, LEAST_TOLD } from './commonness.ts';
import type { Signature } from './signature.ts';
import { hashTerm, TERMS, type TermRows, termRowsOf } from './term-rows.ts';

/*
 * Reports as vectors of their chief terms, each of which weighs what the report's use of it and the counted reports
 * make of it (Salton and Buckley 1988, Information Processing & Management 24:5). The background table's opinion, which
 * the weight in a signature holds, is taken out again: where the reader's own reports are counted, it misleads.
 */

/** What the background table says of the words of each bucket; made when it is first asked for. */
let background: Float32Array | undefined;

function backgroundOfBuckets(): Float32Array {
  if (!background) {
    background = new Float32Array(BUCKETS).fill(1);
    for (const [term, weight] of tellingWords()) background[bucketOf(hashTerm(term))] = weight;
  }
  return background;
}

/** A report's vector of length 1: what each of its terms weighs, by the term's hash. */
type Vector = ReadonlyMap<number, number>;

/** So few that they stay in the processor's nearer caches; the terms of a page are told apart by their hashes. */
const PAGES = 2 ** 14;

const pageOf = (hash: number): number => hash & (PAGES - 1);

/**
 * The counted reports' vectors, by their terms: which of them have a term, and what it weighs there, stands together
 * (an inverted file; Zobel and Moffat, ACM Computing Surveys 38:2, 2006).
 */
interface Neighbourhood {
  /** Where the entries of each page begin, and where the last one's end. */
  readonly starts: Uint32Array;
  /** For each entry the term's hash, the report's place among all counted ones, and the weight. */
  readonly hashes: Uint32Array;
  readonly reports: Uint32Array;
  readonly weights: Float32Array;
  readonly vectors: WeakMap<Signature, Vector>;
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
  const starts = startsOf(commonness);
  const size = starts[PAGES] ?? 0;
  const hashes = new Uint32Array(size);
  const reports = new Uint32Array(size);
  const weights = new Float32Array(size);
  const free = starts.slice();
  let report = 0;
  for (const rows of commonness.rows) {
    const unit = unitRows(commonness, rows);
    for (let place = 0; place < rows.count; place++, report++) {
      for (let at = place * TERMS; at < (place + 1) * TERMS; at++) {
        const hash = rows.terms[at] ?? 0;
        if (hash === 0) break;
        const page = pageOf(hash);
        const entry = free[page] ?? 0;
        free[page] = entry + 1;
        hashes[entry] = hash;
        reports[entry] = report;
        weights[entry] = unit[at] ?? 0;
      }
    }
  }
  return { starts, hashes, reports, weights, vectors: new WeakMap() };
}

function startsOf({ rows }: Commonness): Uint32Array {
  const starts = new Uint32Array(PAGES + 1);
  for (const { terms } of rows) {
    for (let at = 0; at < terms.length; at++) {
      const hash = terms[at] ?? 0;
      if (hash !== 0) starts[pageOf(hash) + 1] = (starts[pageOf(hash) + 1] ?? 0) + 1;
    }
  }
  for (let page = 0; page < PAGES; page++) {
    starts[page + 1] = (starts[page + 1] ?? 0) + (starts[page] ?? 0);
  }
  return starts;
}

/** The weights of rows, each row as a vector of length 1. */
function unitRows({ having, told }: Commonness, { count, terms, weights }: TermRows): Float32Array {
  const words = backgroundOfBuckets();
  const unit = new Float32Array(count * TERMS);
  for (let first = 0; first < unit.length; first += TERMS) {
    let squares = 0;
    let end = first;
    for (; end < first + TERMS; end++) {
      const hash = terms[end] ?? 0;
      if (hash === 0) break;
      const bucket = bucketOf(hash);
      const weight =
        ((weights[end] ?? 0) * (told[having[bucket] ?? 0] ?? LEAST_TOLD)) / (words[bucket] ?? 1);
      unit[end] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = first; at < end; at++) unit[at] = (unit[at] ?? 0) / length;
  }
  return unit;
}

function vectorOf(commonness: Commonness, signature: Signature): Vector {
  const { vectors } = neighbourhoodOf(commonness);
  const before = vectors.get(signature);
  if (before) return before;
  const row = termRowsOf([signature]);
  const weights = unitRows(commonness, row);
  const made = new Map<number, number>();
  for (const [at, hash] of row.terms.entries()) if (hash !== 0) made.set(hash, weights[at] ?? 0);
  vectors.set(signature, made);
  return made;
}

/** The cosine of two reports as the counted ones weigh their terms. */
export function countedCosine(commonness: Commonness, a: Signature, b: Signature): number {
  const other = vectorOf(commonness, b);
  let cosine = 0;
  for (const [hash, weight] of vectorOf(commonness, a)) cosine += weight * (other.get(hash) ?? 0);
  return cosine;
}

/** The cosines of a report with every counted one. */
export function cosinesWithCounted(commonness: Commonness, signature: Signature): Float64Array {
  const { starts, hashes, reports, weights } = neighbourhoodOf(commonness);
  const cosines = new Float64Array(commonness.reports);
  for (const [hash, weight] of vectorOf(commonness, signature)) {
    const page = pageOf(hash);
    for (let entry = starts[page] ?? 0; entry < (starts[page + 1] ?? 0); entry++) {
      if (hashes[entry] !== hash) continue;
      const report = reports[entry] ?? 0;
      cosines[report] = (cosines[report] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
  return cosines;
}
