import type { ChiefTerms } from '../../stories/chief-terms.ts';
import type { Shard } from './shard.ts';

/**
 * Which terms a shard has, roughly: a bit for each hash, which others may share (a Bloom filter of one hash function;
 * Bloom, CACM 1970). The outlines of five years of weeks are read in the time of a few shards, and say in which of
 * them a report without a date is worth looking for.
 */
export interface Outline {
  readonly week: number;
  readonly number: number;
  readonly bits: Uint32Array<ArrayBuffer>;
}

const WORD = 32;

/** A full shard has some 4,000 terms: its outline is a quarter full then, in 2 kB. */
const WORDS = 512;

/** The bit that stands for a term. Each outline says by its length how many there are: larger ones were stored once. */
const bitOf = (hash: number, bits: Uint32Array) => hash % (bits.length * WORD);

/** The outline of a shard; it says nothing that the shard doesn't. */
export function outlineOf({ week, number, hashes }: Shard): Outline {
  const bits = new Uint32Array(WORDS);
  for (const hash of hashes) {
    const bit = bitOf(hash, bits);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { week, number, bits };
}

function has({ bits }: Outline, hash: number): boolean {
  const bit = bitOf(hash, bits);
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/**
 * The shards in which reports with such terms are likeliest, the likeliest first. What many shards have tells little: a
 * term counts for the more, the fewer have it (inverse document frequency; Spärck Jones 1972). A shard with fewer
 * than two of the terms has no candidate.
 */
export function likeliest(stored: readonly Outline[], terms: ChiefTerms, most: number): Outline[] {
  const outlines = stored.filter(({ bits }) => bits instanceof Uint32Array && bits.length > 0);
  const scores = new Float64Array(outlines.length);
  const shared = new Uint8Array(outlines.length);
  for (const [i, hash] of terms.hashes.entries()) {
    const places = [...outlines.keys()].filter((place) => {
      const outline = outlines[place];
      return outline !== undefined && has(outline, hash);
    });
    const telling = (terms.weights[i] ?? 0) * Math.log(1 + outlines.length / places.length);
    for (const place of places) {
      scores[place] = (scores[place] ?? 0) + telling;
      shared[place] = (shared[place] ?? 0) + 1;
    }
  }
  return [...outlines.entries()]
    .filter(([place]) => (shared[place] ?? 0) >= 2)
    .sort(([a], [b]) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, most)
    .map(([, outline]) => outline);
}
