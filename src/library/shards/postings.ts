import { type InvertedFile, invertedFileOf } from '../../stories/inverted-file.ts';
import { type Candidate, emptyShard, isSound, type Query, type Shard } from './shard.ts';

/**
 * A shard by its terms, so that looking for hundreds of reports in a row does not cost going through the whole shard
 * for each of them. A full shard's is made within a millisecond.
 */
export class Postings {
  private readonly file: InvertedFile;
  /** The length of each report's weights as a vector. */
  private readonly lengths: Float64Array;

  private readonly shard: Shard;

  constructor(stored: Shard) {
    this.shard = isSound(stored) ? stored : emptyShard(stored.week, stored.number);
    this.file = invertedFileOf([this.shard]);
    const { places, weights, reports } = this.file;
    this.lengths = new Float64Array(reports);
    for (let entry = 0; entry < places.length; entry++) {
      const place = places[entry] ?? 0;
      this.lengths[place] = (this.lengths[place] ?? 0) + (weights[entry] ?? 0) ** 2;
    }
    this.lengths = this.lengths.map(Math.sqrt);
  }

  /**
   * The reports that share at least two terms with the query, and whose terms' cosine with the query's (of length 1) is
   * at least `least`; their scores are these cosines.
   */
  search(query: Query, least: number): Candidate[] {
    const { shard, lengths } = this;
    const { numbers, starts, places, weights } = this.file;
    const products = new Float64Array(shard.count);
    const shared = new Uint8Array(shard.count);
    for (const [hash, weight] of query) {
      const term = numbers.of(hash);
      if (term < 0) continue;
      const end = starts[term + 1] ?? 0;
      for (let entry = starts[term] ?? 0; entry < end; entry++) {
        const place = places[entry] ?? 0;
        products[place] = (products[place] ?? 0) + weight * (weights[entry] ?? 0);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const found: Candidate[] = [];
    for (let place = 0; place < shard.count; place++) {
      if ((shared[place] ?? 0) < 2) continue;
      const score = (products[place] ?? 0) / (lengths[place] || 1);
      if (score >= least) found.push({ shard, place, score });
    }
    return found;
  }
}
