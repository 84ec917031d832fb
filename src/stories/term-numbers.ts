/**
 * Numbers terms by their hashes (see hashTerm), from 0 in the order in which they come: a hash table with open addressing
 * and linear probing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L). A Map would keep each hash as an object.
 */
export class TermNumbers {
  /** The hash that is kept in each slot; 0, which no term has, where none is. At least half are free. */
  private slots: Uint32Array;
  /** The number of the hash in each slot. */
  private numbers: Uint32Array;
  private count = 0;

  /** @param expected how many terms there will be, roughly */
  constructor(expected: number) {
    const room = 2 ** Math.ceil(Math.log2(2 * expected + 1));
    this.slots = new Uint32Array(room);
    this.numbers = new Uint32Array(room);
  }

  /** How many terms have a number. */
  get size(): number {
    return this.count;
  }

  /** The number of a hash, or -1 where it has none. */
  of(hash: number): number {
    const slot = this.slotOf(hash);
    return this.slots[slot] === 0 ? -1 : (this.numbers[slot] ?? -1);
  }

  /** The number of a hash, which it gets now if it has none. */
  add(hash: number): number {
    const slot = this.slotOf(hash);
    if (this.slots[slot] !== 0) return this.numbers[slot] ?? -1;
    if (2 * this.count >= this.slots.length) {
      this.grow();
      return this.add(hash);
    }
    this.slots[slot] = hash;
    this.numbers[slot] = this.count;
    return this.count++;
  }

  /** The hashes, in the order of their numbers. */
  hashes(): Uint32Array {
    const hashes = new Uint32Array(this.count);
    for (let slot = 0; slot < this.slots.length; slot++) {
      const hash = this.slots[slot] ?? 0;
      if (hash !== 0) hashes[this.numbers[slot] ?? 0] = hash;
    }
    return hashes;
  }

  /** The slot that a hash is in, or would be put into. */
  private slotOf(hash: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = hash & last;
    for (let kept = slots[slot]; kept !== hash && kept !== 0; kept = slots[slot]) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private grow(): void {
    const hashes = this.hashes();
    this.slots = new Uint32Array(2 * this.slots.length);
    this.numbers = new Uint32Array(this.slots.length);
    this.count = 0;
    for (const hash of hashes) this.add(hash);
  }
}
