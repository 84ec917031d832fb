import type { ChiefTerms } from './chief-terms.ts';

/**
 * The chief terms of some reports by term: which reports have it, and what it weighs there (an inverted file; Zobel and
 * Moffat, ACM Computing Surveys 38:2, 2006). Plain typed arrays, which a database stores as they are.
 */
export interface TermIndex {
  /** How many reports there are, at most {@link MAX_REPORTS}. */
  readonly count: number;
  /** The terms' hashes, rising. */
  readonly hashes: Uint32Array<ArrayBuffer>;
  /** For each term how many reports have it. */
  readonly having: Uint8Array<ArrayBuffer>;
  /** For each report that has the first term its place, 0 to count - 1, then for the second, and so on. */
  readonly places: Uint8Array<ArrayBuffer>;
  /** What the term weighs there: see {@link ChiefTerms}. */
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** A report's place, and how many reports have a term, are kept as a byte. */
export const MAX_REPORTS = 255;

export const EMPTY_INDEX: TermIndex = {
  count: 0,
  hashes: new Uint32Array(),
  having: new Uint8Array(),
  places: new Uint8Array(),
  weights: new Uint8Array(),
};

/** Whether stored arrays are those of an index, whole and in order. */
export function isSoundIndex({ count, hashes, having, places, weights }: TermIndex): boolean {
  return (
    Number.isInteger(count) &&
    hashes instanceof Uint32Array &&
    having instanceof Uint8Array &&
    places instanceof Uint8Array &&
    weights instanceof Uint8Array &&
    having.length === hashes.length &&
    weights.length === places.length &&
    areRising(hashes) &&
    sumOf(having) === places.length &&
    areBelow(count, places)
  );
}

function areRising(values: Uint32Array): boolean {
  for (let i = 1; i < values.length; i++) {
    if ((values[i - 1] ?? 0) >= (values[i] ?? 0)) return false;
  }
  return true;
}

function sumOf(values: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum;
}

function areBelow(limit: number, values: Uint8Array): boolean {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) >= limit) return false;
  return true;
}

/** Where the entries of each term begin, of which so many reports have it, and where the last one's end. */
export function startsOf(having: Readonly<Uint8Array | Uint32Array>): Uint32Array {
  const starts = new Uint32Array(having.length + 1);
  let start = 0;
  for (let term = 0; term < having.length; term++) {
    start += having[term] ?? 0;
    starts[term + 1] = start;
  }
  return starts;
}

/** An index as it is written, the terms in the order of their hashes. */
class Writer {
  private readonly hashes: Uint32Array<ArrayBuffer>;
  private readonly having: Uint8Array<ArrayBuffer>;
  private readonly places: Uint8Array<ArrayBuffer>;
  private readonly weights: Uint8Array<ArrayBuffer>;
  private terms = 0;
  private entries = 0;

  constructor(mostTerms: number, mostEntries: number) {
    this.hashes = new Uint32Array(mostTerms);
    this.having = new Uint8Array(mostTerms);
    this.places = new Uint8Array(mostEntries);
    this.weights = new Uint8Array(mostEntries);
  }

  write(hash: number, place: number, weight: number): void {
    if (this.terms === 0 || this.hashes[this.terms - 1] !== hash) this.hashes[this.terms++] = hash;
    const term = this.terms - 1;
    this.having[term] = (this.having[term] ?? 0) + 1;
    this.places[this.entries] = place;
    this.weights[this.entries++] = weight;
  }

  written(count: number): TermIndex {
    return {
      count,
      hashes: this.hashes.slice(0, this.terms),
      having: this.having.slice(0, this.terms),
      places: this.places.slice(0, this.entries),
      weights: this.weights.slice(0, this.entries),
    };
  }
}

/** More than a byte can be. */
const BYTES = 256;

/** The index of some reports, at most {@link MAX_REPORTS}, each at its place. */
export function termIndexOf(reports: readonly ChiefTerms[]): TermIndex {
  const size = reports.reduce((sum, { hashes }) => sum + hashes.length, 0);
  // Hash, place and weight as one number, exact in a double.
  const keys = new Float64Array(size);
  let filled = 0;
  for (const [place, { hashes, weights }] of reports.entries()) {
    for (let i = 0; i < hashes.length; i++) {
      keys[filled++] = ((hashes[i] ?? 0) * BYTES + place) * BYTES + (weights[i] ?? 0);
    }
  }
  const writer = new Writer(size, size);
  for (const key of keys.sort()) {
    const entry = key % (BYTES * BYTES);
    writer.write(Math.floor(key / (BYTES * BYTES)), entry >>> 8, entry & 0xff);
  }
  return writer.written(reports.length);
}

/** An index with one report more, at the place behind all others. */
export function withReport(index: TermIndex, added: ChiefTerms): TermIndex {
  const { count, hashes, having, places, weights } = index;
  const more = added.hashes.length;
  const writer = new Writer(hashes.length + more, places.length + more);
  let next = 0;
  const addUpTo = (hash: number): void => {
    for (; next < more && (added.hashes[next] ?? 0) <= hash; next++) {
      writer.write(added.hashes[next] ?? 0, count, added.weights[next] ?? 0);
    }
  };
  let entry = 0;
  for (let term = 0; term < hashes.length; term++) {
    const hash = hashes[term] ?? 0;
    addUpTo(hash - 1);
    for (const end = entry + (having[term] ?? 0); entry < end; entry++) {
      writer.write(hash, places[entry] ?? 0, weights[entry] ?? 0);
    }
    addUpTo(hash);
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return writer.written(count + 1);
}

/** An index without the report at a place, which the last report takes. */
export function withoutReport(index: TermIndex, gone: number): TermIndex {
  const { count, hashes, having, places, weights } = index;
  const last = count - 1;
  const writer = new Writer(hashes.length, places.length);
  let entry = 0;
  for (let term = 0; term < hashes.length; term++) {
    for (const end = entry + (having[term] ?? 0); entry < end; entry++) {
      const place = places[entry] ?? 0;
      if (place === gone) continue;
      writer.write(hashes[term] ?? 0, place === last ? gone : place, weights[entry] ?? 0);
    }
  }
  return writer.written(last);
}
