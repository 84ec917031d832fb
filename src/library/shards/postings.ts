import type { ChiefTerms } from '../../stories/chief-terms.ts';
import { startsOf } from '../../stories/term-index.ts';
import { type Candidate, type Shard, sharesOf } from './shard.ts';

/** A shard in which hundreds of reports in a row are looked for: what is the same for all of them is made once. */
export class Postings {
  private readonly starts: Uint32Array;
  /** The length of each report's weights as a vector. */
  private readonly lengths: Float64Array;

  constructor(private readonly shard: Shard) {
    this.starts = startsOf(shard.having);
    const { places, weights, count } = shard;
    const squares = new Float64Array(count);
    for (let entry = 0; entry < places.length; entry++) {
      const place = places[entry] ?? 0;
      squares[place] = (squares[place] ?? 0) + (weights[entry] ?? 0) ** 2;
    }
    this.lengths = squares.map(Math.sqrt);
  }

  /**
   * The reports that share at least two terms with some, and whose terms' cosine with these is at least `least`; their
   * scores are these cosines.
   */
  search(terms: ChiefTerms, least: number): Candidate[] {
    const { shard, starts, lengths } = this;
    const { products, shared } = sharesOf(shard, starts, terms);
    const length = Math.hypot(...terms.weights);
    const found: Candidate[] = [];
    for (let place = 0; place < shard.count; place++) {
      if ((shared[place] ?? 0) < 2) continue;
      const score = (products[place] ?? 0) / (length * (lengths[place] ?? 0) || 1);
      if (score >= least) found.push({ shard, place, score });
    }
    return found;
  }
}
