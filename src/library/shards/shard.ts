import { hashTerm, putRow, TERMS, type TermRows } from '../../stories/term-rows.ts';

/**
 * The index of one week's reports, as one record: small enough to be read whole, so that a query costs a few reads
 * however many reports other weeks hold. For each report there are its id and its key terms, as hashes with weights,
 * in fixed places; plain typed arrays, which IndexedDB stores as they are.
 */
export interface Shard extends TermRows {
  readonly week: number;
  /** Shards of one week are numbered from 0; all but the last are full. */
  readonly number: number;
  readonly count: number;
  /** 16 bytes a report. */
  readonly ids: Uint8Array<ArrayBuffer>;
  /** {@link TERMS} hashes a report; 0 where a report has fewer. */
  readonly terms: Uint32Array<ArrayBuffer>;
  /** One weight for each hash, 1 to 255 as a share of the report's heaviest term. */
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** A report as the index knows it. */
export interface Entry {
  /** 32 hexadecimal digits. */
  readonly id: string;
  /** Heaviest first; what is beyond {@link TERMS} is not indexed. */
  readonly terms: ReadonlyArray<readonly [term: string, weight: number]>;
}

/**
 * How many reports a shard holds. Chromium stores a value of more than 64 KiB as a file of its own, which takes longer to
 * read than all that is in it: a full shard stays below that.
 */
export const CAPACITY = 280;

const ID_BYTES = 16;

/** An empty shard. */
export function emptyShard(week: number, number: number): Shard {
  return {
    week,
    number,
    count: 0,
    ids: new Uint8Array(),
    terms: new Uint32Array(),
    weights: new Uint8Array(),
  };
}

/** Whether a stored shard is what it should be: one that was damaged must not keep the others from being read. */
export function isSound({ count, ids, terms, weights }: Shard): boolean {
  return (
    Number.isInteger(count) &&
    ids instanceof Uint8Array &&
    terms instanceof Uint32Array &&
    weights instanceof Uint8Array &&
    ids.length >= count * ID_BYTES &&
    Math.min(terms.length, weights.length) >= count * TERMS
  );
}

/** A shard with one report more. */
export function withEntry(shard: Shard, entry: Entry): Shard {
  const { count } = shard;
  const ids = new Uint8Array((count + 1) * ID_BYTES);
  const terms = new Uint32Array((count + 1) * TERMS);
  const weights = new Uint8Array((count + 1) * TERMS);
  ids.set(shard.ids);
  terms.set(shard.terms);
  weights.set(shard.weights);
  ids.set(bytesOf(entry.id), count * ID_BYTES);
  putRow({ terms, weights }, count, entry.terms);
  return { ...shard, count: count + 1, ids, terms, weights };
}

/** A shard without a report; the last takes its place. The same shard where the report isn't in it. */
export function withoutEntry(shard: Shard, id: string): Shard {
  const place = isSound(shard) ? placeOf(shard, id) : null;
  if (place === null) return shard;
  const last = shard.count - 1;
  const ids = shard.ids.slice(0, last * ID_BYTES);
  const terms = shard.terms.slice(0, last * TERMS);
  const weights = shard.weights.slice(0, last * TERMS);
  if (place < last) {
    ids.set(shard.ids.subarray(last * ID_BYTES), place * ID_BYTES);
    terms.set(shard.terms.subarray(last * TERMS), place * TERMS);
    weights.set(shard.weights.subarray(last * TERMS), place * TERMS);
  }
  return { ...shard, count: last, ids, terms, weights };
}

/** The report's place in the shard, or null where it isn't in it. */
function placeOf(shard: Shard, id: string): number | null {
  const bytes = bytesOf(id);
  for (let place = 0; place < shard.count; place++) {
    if (bytes.every((byte, i) => shard.ids[place * ID_BYTES + i] === byte)) return place;
  }
  return null;
}

/** The key terms that are looked for, as hashes with their weights. */
export type Query = ReadonlyMap<number, number>;

/** The query that looks for reports like one. */
export function queryOf(terms: Entry['terms']): Query {
  return new Map(terms.slice(0, TERMS).map(([term, weight]) => [hashTerm(term), weight]));
}

export interface Candidate {
  readonly shard: Shard;
  /** The report's place in the shard: see {@link idAt}. */
  readonly place: number;
  /** The shared terms' weights, multiplied and added up: for ordering, not a probability. */
  readonly score: number;
}

/** A power of two, much more than a query's terms. */
const MARKS = 4096;

/**
 * A mark for the lowest bits of each of the query's hashes: it tells of nearly all others, at less cost than looking
 * for them, that they are not in it (Bloom, Communications of the ACM 13:7, 1970).
 */
function marksOf(query: Query): Uint8Array {
  const marks = new Uint8Array(MARKS);
  for (const hash of query.keys()) marks[hash & (MARKS - 1)] = 1;
  return marks;
}

/**
 * The reports of a shard that share at least two terms with the query (one shared word is no story) and score more
 * than `least`.
 */
export function candidates(shard: Shard, query: Query, least = 0): Candidate[] {
  const found: Candidate[] = [];
  if (!isSound(shard)) return found;
  const marks = marksOf(query);
  for (let place = 0; place < shard.count; place++) {
    let score = 0;
    let shared = 0;
    for (let i = place * TERMS; i < (place + 1) * TERMS; i++) {
      const hash = shard.terms[i] ?? 0;
      if (hash === 0) break;
      const weight = marks[hash & (MARKS - 1)] === 0 ? undefined : query.get(hash);
      if (weight === undefined) continue;
      shared++;
      score += weight * (shard.weights[i] ?? 0);
    }
    if (shared >= 2 && score > least) found.push({ shard, place, score });
  }
  return found;
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
