import { TERMS } from '../../stories/term-rows.ts';
import { type Candidate, emptyShard, idAt, isSound, type Query, type Shard } from './shard.ts';

/** Places of terms in a shard are below this: a key is a hash times it, and the place, exact in a double. */
const PLACES = 2 ** 16;

/**
 * A shard by its terms: which reports have a term is found by bisection, so that looking for hundreds of reports in a
 * row does not cost going through the whole shard for each of them (an inverted file; Zobel and Moffat, ACM Computing
 * Surveys 38:2, 2006). A full shard's is 330 kB, and made in some milliseconds.
 */
export class Postings {
  /** In rising order. */
  private readonly keys: Float64Array;
  /** The length of each report's weights as a vector. */
  private readonly lengths: Float64Array;

  private readonly shard: Shard;

  constructor(stored: Shard) {
    this.shard = isSound(stored) ? stored : emptyShard(stored.week, stored.number);
    const { count, terms, weights } = this.shard;
    this.keys = new Float64Array(Math.min(count * TERMS, PLACES));
    this.lengths = new Float64Array(count);
    let size = 0;
    for (let place = 0; place < this.keys.length; place++) {
      const hash = terms[place] ?? 0;
      if (hash === 0) continue;
      this.keys[size++] = hash * PLACES + place;
      const report = Math.floor(place / TERMS);
      this.lengths[report] = (this.lengths[report] ?? 0) + (weights[place] ?? 0) ** 2;
    }
    this.keys = this.keys.subarray(0, size).sort();
    for (let report = 0; report < count; report++) {
      this.lengths[report] = Math.sqrt(this.lengths[report] ?? 0);
    }
  }

  /**
   * The reports that share at least two terms with the query, and whose terms' cosine with the query's (of length 1) is
   * at least `least`; their scores are these cosines.
   */
  search(query: Query, least: number): Candidate[] {
    const { shard, keys, lengths } = this;
    const products = new Float64Array(shard.count);
    const shared = new Uint8Array(shard.count);
    for (const [hash, weight] of query) {
      const end = (hash + 1) * PLACES;
      for (let at = this.first(hash * PLACES); at < keys.length; at++) {
        const key = keys[at] ?? end;
        if (key >= end) break;
        const place = key % PLACES;
        const report = Math.floor(place / TERMS);
        products[report] = (products[report] ?? 0) + weight * (shard.weights[place] ?? 0);
        shared[report] = (shared[report] ?? 0) + 1;
      }
    }
    const found: Candidate[] = [];
    for (let report = 0; report < shard.count; report++) {
      if ((shared[report] ?? 0) < 2) continue;
      const score = (products[report] ?? 0) / (lengths[report] || 1);
      if (score >= least) found.push({ id: idAt(shard, report), score });
    }
    return found;
  }

  /** Where the first key that is not below this one stands. */
  private first(key: number): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
