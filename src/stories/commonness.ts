import { chiefTermsOf, hashTerm, placeOf } from './chief-terms.ts';
import type { Signature } from './signature.ts';
import { MOST_REPORTS, type TermIndex, termIndexOf } from './term-index.ts';

/** Terms by their hashes, rising, and how many reports have each. */
export interface Counts {
  readonly hashes: Uint32Array;
  readonly having: Readonly<Uint32Array | Uint8Array>;
}

const NO_COUNTS: Counts = { hashes: new Uint32Array(), having: new Uint32Array() };

/**
 * How common each term is among the reports that a reader has: what many of them share tells one story from another
 * less than the background table knows, which is made of no one's news.
 */
export interface Commonness {
  /** How many reports were counted. */
  readonly reports: number;
  /** The reports that were counted, by their chief terms. */
  readonly indexes: readonly TermIndex[];
  readonly counts: Counts;
  /** What a term tells that none of them has, one has, two have … and all have. */
  readonly tells: Readonly<Float64Array>;
  /** The same where the counts decide alone. */
  readonly told: Readonly<Float64Array>;
}

/** Where one great story fills the library, what all its reports share still tells something. */
export const LEAST_TOLD = 0.25;

/** So many reports must be counted before their counts are half believed. */
export const HALF_BELIEVED = 20;

/** From so many counted reports on, nothing but what they have in common decides what a term tells. */
const FULLY_BELIEVED = 100;

/** How far the counts decide, 0 to 1. */
export function beliefIn({ reports }: Commonness): number {
  return Math.min(1, reports / FULLY_BELIEVED);
}

/** Counts the chief terms of reports. */
export function commonnessOf(indexes: readonly TermIndex[]): Commonness {
  const reports = indexes.reduce((sum, { count }) => sum + count, 0);
  const tells = Float64Array.from({ length: reports + 1 }, (_, count) => tellsOf(count, reports));
  const told = tells.map((each) => Math.max(LEAST_TOLD, each));
  return { reports, indexes, counts: indexes.reduce<Counts>(merged, NO_COUNTS), tells, told };
}

/** Two lists of counts as one. */
function merged(a: Counts, b: Counts): Counts {
  const most = a.hashes.length + b.hashes.length;
  const hashes = new Uint32Array(most);
  const having = new Uint32Array(most);
  let inA = 0;
  let inB = 0;
  let size = 0;
  while (inA < a.hashes.length && inB < b.hashes.length) {
    const one = a.hashes[inA] ?? 0;
    const other = b.hashes[inB] ?? 0;
    let count = 0;
    if (one <= other) count += a.having[inA++] ?? 0;
    if (other <= one) count += b.having[inB++] ?? 0;
    hashes[size] = Math.min(one, other);
    having[size++] = count;
  }
  for (const [rest, from] of [
    [a, inA],
    [b, inB],
  ] as const) {
    hashes.set(rest.hashes.subarray(from), size);
    having.set(rest.having.subarray(from), size);
    size += rest.hashes.length - from;
  }
  return { hashes: hashes.subarray(0, size), having: having.subarray(0, size) };
}

/** Counts the chief terms of reports by their signatures. */
export function commonnessAmong(signatures: readonly Signature[]): Commonness {
  const chief = signatures.map(({ terms }) => chiefTermsOf(terms));
  const indexes: TermIndex[] = [];
  for (let from = 0; from < chief.length; from += MOST_REPORTS) {
    indexes.push(termIndexOf(chief.slice(from, from + MOST_REPORTS)));
  }
  return commonnessOf(indexes);
}

/** 1 where one report has a term, less where many do; the same for all of none. */
function tellsOf(having: number, reports: number): number {
  const all = reports + HALF_BELIEVED;
  return Math.max(0, Math.log(all / (having + 0.5)) / Math.log(all / 1.5));
}

/** What is known where no reports were counted. */
export const NOTHING_COUNTED: Commonness = commonnessOf([]);

/** In how many of the reports a term is among the chief ones, by its hash. */
export function countOf({ counts: { hashes, having } }: Commonness, hash: number): number {
  const term = placeOf(hash, hashes);
  return term < 0 ? 0 : (having[term] ?? 0);
}

/** What a term tells among these reports. */
export const tellingAmong = (commonness: Commonness, term: string): number =>
  commonness.tells[countOf(commonness, hashTerm(term))] ?? 0;

/** What a term tells where the counts decide alone. */
export const toldByCounts = (commonness: Commonness, term: string): number =>
  commonness.told[countOf(commonness, hashTerm(term))] ?? LEAST_TOLD;
