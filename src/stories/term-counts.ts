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
  private readonly table: Table;

  constructor(indexes: readonly TermIndex[]) {
    const most = indexes.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const bits = Math.max(1, Math.ceil(Math.log2(most / FULLEST)));
    const table = { slots: new Uint32Array(2 ** bits), hashes: new Uint32Array(most), bits };
    const { slots, hashes } = table;
    const having = new Uint32Array(most);
    let size = 0;
    this.numbers = indexes.map((index) => {
      const numbers = new Uint32Array(index.hashes.length);
      for (let own = 0; own < numbers.length; own++) {
        const hash = index.hashes[own] ?? 0;
        const slot = slotOf(hash, table);
        let term = (slots[slot] ?? 0) - 1;
        if (term < 0) {
          term = size++;
          hashes[term] = hash;
          slots[slot] = size;
        }
        having[term] = (having[term] ?? 0) + (index.having[own] ?? 0);
        numbers[own] = term;
      }
      return numbers;
    });
    this.table = table;
    this.having = having.subarray(0, size);
  }

  /** The number of a term, by its hash, or -1 where no report has it. */
  numberOf(hash: number): number {
    return (this.table.slots[slotOf(hash, this.table)] ?? 0) - 1;
  }

  /** How many of the reports have a term, by its hash. */
  of(hash: number): number {
    return this.having[this.numberOf(hash)] ?? 0;
  }
}

interface Table {
  /** For each slot the number of its term and 1 more; 0 where it is empty. */
  readonly slots: Uint32Array;
  /** The terms' hashes, by their numbers. */
  readonly hashes: Uint32Array;
  /** The slots are 2 to this. */
  readonly bits: number;
}

/** The slot of a term, by its hash: the one that it has, or the empty one that it would have. */
function slotOf(hash: number, { slots, hashes, bits }: Table): number {
  const last = slots.length - 1;
  let slot = hash >>> (32 - bits);
  let taken = slots[slot] ?? 0;
  while (taken !== 0 && hashes[taken - 1] !== hash) {
    slot = (slot + 1) & last;
    taken = slots[slot] ?? 0;
  }
  return slot;
}
