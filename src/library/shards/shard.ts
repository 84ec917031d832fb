import { type ChiefTerms, placeOf } from '../../stories/chief-terms.ts';
import {
  EMPTY_INDEX,
  isSoundIndex,
  startsOf,
  type TermIndex,
  termIndexOf,
  withoutReport,
  withReport,
} from '../../stories/term-index.ts';

/**
 * The index of one week's reports, as one record: small enough to be read whole, so that a query costs a few reads
 * however many reports other weeks hold.
 */
export interface Shard extends TermIndex {
  readonly week: number;
  /** Shards of one week are numbered from 0; all but the last are full. */
  readonly number: number;
  /** 16 bytes a report, in the order of their places. */
  readonly ids: Uint8Array<ArrayBuffer>;
}

/** A report as the index knows it. */
export interface Entry {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly terms: ChiefTerms;
}

/**
 * How many reports a shard holds. Chromium stores a value of more than 64 KiB as a file of its own, which takes longer to
 * read than all that is in it: a full shard stays below that even where no report shares a term with another.
 */
export const CAPACITY = 140;

const ID_BYTES = 16;

/** An empty shard. */
export function emptyShard(week: number, number: number): Shard {
  return { week, number, ids: new Uint8Array(), ...EMPTY_INDEX };
}

/** Whether a stored shard is what it should be: one that was damaged must not keep the others from being read. */
export function isSound(shard: Shard): boolean {
  const { ids, count } = shard;
  return isSoundIndex(shard) && ids instanceof Uint8Array && ids.length >= count * ID_BYTES;
}

/** A shard of reports, at most {@link CAPACITY}. */
export function shardOf(week: number, number: number, entries: readonly Entry[]): Shard {
  const ids = new Uint8Array(entries.length * ID_BYTES);
  for (const [place, { id }] of entries.entries()) ids.set(bytesOf(id), place * ID_BYTES);
  return { week, number, ids, ...termIndexOf(entries.map(({ terms }) => terms)) };
}

/** A shard with one report more. */
export function withEntry(shard: Shard, { id, terms }: Entry): Shard {
  const ids = new Uint8Array((shard.count + 1) * ID_BYTES);
  ids.set(shard.ids);
  ids.set(bytesOf(id), shard.count * ID_BYTES);
  return { ...shard, ids, ...withReport(shard, terms) };
}

/** A shard without a report; the last takes its place. The same shard where the report isn't in it. */
export function withoutEntry(shard: Shard, id: string): Shard {
  const place = isSound(shard) ? placeIn(shard, id) : null;
  if (place === null) return shard;
  const last = shard.count - 1;
  const ids = shard.ids.slice(0, last * ID_BYTES);
  if (place < last) ids.set(shard.ids.subarray(last * ID_BYTES), place * ID_BYTES);
  return { ...shard, ids, ...withoutReport(shard, place) };
}

/** The report's place in the shard, or null where it isn't in it. */
function placeIn(shard: Shard, id: string): number | null {
  const bytes = bytesOf(id);
  for (let place = 0; place < shard.count; place++) {
    if (bytes.every((byte, i) => shard.ids[place * ID_BYTES + i] === byte)) return place;
  }
  return null;
}

function bytesOf(id: string): Uint8Array {
  const bytes = new Uint8Array(ID_BYTES);
  for (let i = 0; i < ID_BYTES; i++) bytes[i] = Number.parseInt(id.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** The id of the report at a place. */
export function idAt(shard: Shard, place: number): string {
  let id = '';
  for (const byte of shard.ids.subarray(place * ID_BYTES, (place + 1) * ID_BYTES)) {
    id += byte.toString(16).padStart(2, '0');
  }
  return id;
}

/** A report of a shard that is like one that was asked for. */
export interface Candidate {
  readonly shard: Shard;
  /** The report's place in the shard: see {@link idAt}. */
  readonly place: number;
  /** The shared terms' weights, multiplied and added up: for ordering, not a probability. */
  readonly score: number;
}

/** What the reports of a shard, by their places, have of some terms. */
export interface Shares {
  /** The shared terms' weights, multiplied and added up. */
  readonly products: Float64Array;
  /** How many terms are shared. */
  readonly shared: Uint8Array;
}

/** @param starts of the shard: see {@link startsOf} */
export function sharesOf(shard: Shard, starts: Uint32Array, terms: ChiefTerms): Shares {
  const { count, hashes, places, weights } = shard;
  const products = new Float64Array(count);
  const shared = new Uint8Array(count);
  for (let i = 0; i < terms.hashes.length; i++) {
    const term = placeOf(terms.hashes[i] ?? 0, hashes);
    if (term < 0) continue;
    const weight = terms.weights[i] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry++) {
      const place = places[entry] ?? 0;
      products[place] = (products[place] ?? 0) + weight * (weights[entry] ?? 0);
      shared[place] = (shared[place] ?? 0) + 1;
    }
  }
  return { products, shared };
}

/**
 * The reports of a shard that share at least two terms with some (one shared word is no story) and score more than
 * `least`.
 */
export function candidates(shard: Shard, terms: ChiefTerms, least = 0): Candidate[] {
  const found: Candidate[] = [];
  const { products, shared } = sharesOf(shard, startsOf(shard.having), terms);
  for (let place = 0; place < shard.count; place++) {
    const score = products[place] ?? 0;
    if ((shared[place] ?? 0) >= 2 && score > least) found.push({ shard, place, score });
  }
  return found;
}
