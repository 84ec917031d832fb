import type { TermIndex } from './term-index.ts';

/** No more than this share of the slots is taken. */
const FULLEST = 0.7;

/**
 * The terms of some indexes, numbered as they come, and how many reports have each: a hash table with open addressing
 * (Knuth, The Art of Computer Programming 3, section 6.4). The slot is the hash's first bits, so that terms in the order
 * of their hashes go through the table from its beginning to its end.
 */
export class TermCounts {
  /** For each term's number how many reports have it. */
  readonly having: Uint32Array;
  /** For each index the numbers of its terms, in its order. */
  readonly numbers: readonly Uint32Array[];
  private readonly hashes: Uint32Array;
  /** For each slot the number of its term and 1 more; 0 where it is empty. */
  private readonly slots: Uint32Array;
  private readonly shift: number;

  constructor(indexes: readonly TermIndex[]) {
    const most = indexes.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const bits = Math.max(1, Math.ceil(Math.log2(most / FULLEST)));
    this.shift = 32 - bits;
    this.slots = new Uint32Array(2 ** bits);
    this.hashes = new Uint32Array(most);
    const having = new Uint32Array(most);
    let size = 0;
    this.numbers = indexes.map((index) => {
      const numbers = new Uint32Array(index.hashes.length);
      for (let own = 0; own < numbers.length; own++) {
        const hash = index.hashes[own] ?? 0;
        const slot = this.slotOf(hash);
        let term = (this.slots[slot] ?? 0) - 1;
        if (term < 0) {
          term = size++;
          this.hashes[term] = hash;
          this.slots[slot] = size;
        }
        having[term] = (having[term] ?? 0) + (index.having[own] ?? 0);
        numbers[own] = term;
      }
      return numbers;
    });
    this.having = having.subarray(0, size);
  }

  /** The number of a term, by its hash, or -1 where no report has it. */
  numberOf(hash: number): number {
    return (this.slots[this.slotOf(hash)] ?? 0) - 1;
  }

  /** How many of the reports have a term, by its hash. */
  of(hash: number): number {
    return this.having[this.numberOf(hash)] ?? 0;
  }

  private slotOf(hash: number): number {
    const { slots, hashes } = this;
    const last = slots.length - 1;
    let slot = hash >>> this.shift;
    while (slots[slot] !== 0 && hashes[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & last;
    return slot;
  }
}
