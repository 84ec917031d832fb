import type { Signature } from './signature.ts';
import { hashTerm, type TermRows, termRowsOf } from './term-rows.ts';

/**
 * How common each term is among the reports that a reader has: what many of them share tells one story from another
 * less than the background table knows, which is made of no one's news.
 */
export interface Commonness {
  /** How many reports were counted. */
  readonly reports: number;
  readonly rows: readonly TermRows[];
  /** In how many of them a term is among the chief ones, by its bucket: see {@link bucketOf}. */
  readonly having: Readonly<Uint32Array>;
  /** What a term tells that none of them has, one has, two have … and all have. */
  readonly tells: Readonly<Float64Array>;
  /** The same where the counts decide alone. */
  readonly told: Readonly<Float64Array>;
}

/** Where one great story fills the library, what all its reports share still tells something. */
export const LEAST_TOLD = 0.25;

/**
 * Terms are counted by a part of their hash. A month's news has some ten thousand: one in ten shares its bucket with
 * another (a count-min sketch of one row; Cormode and Muthukrishnan, Journal of Algorithms 55:1, 2005).
 */
export const BUCKETS = 2 ** 17;

/** The bucket of a term's hash. */
export const bucketOf = (hash: number): number => hash & (BUCKETS - 1);

/** So many reports must be counted before their counts are half believed. */
export const HALF_BELIEVED = 20;

/** From so many counted reports on, nothing but what they have in common decides what a term tells. */
const FULLY_BELIEVED = 100;

/** How far the counts decide, 0 to 1. */
export function beliefIn({ reports }: Commonness): number {
  return Math.min(1, reports / FULLY_BELIEVED);
}

/** Counts the chief terms of reports. */
export function commonnessOf(rows: readonly TermRows[]): Commonness {
  const reports = rows.reduce((sum, { count }) => sum + count, 0);
  const having = new Uint32Array(reports > 0 ? BUCKETS : 0);
  for (const { terms } of rows) {
    for (let i = 0; i < terms.length; i++) {
      const hash = terms[i] ?? 0;
      if (hash !== 0) having[bucketOf(hash)] = (having[bucketOf(hash)] ?? 0) + 1;
    }
  }
  const tells = Float64Array.from({ length: reports + 1 }, (_, count) => tellsOf(count, reports));
  const told = tells.map((each) => Math.max(LEAST_TOLD, each));
  return { reports, rows, having, tells, told };
}

/** Counts the chief terms of reports by their signatures. */
export const commonnessAmong = (signatures: readonly Signature[]): Commonness =>
  commonnessOf([termRowsOf(signatures)]);

/** 1 where one report has a term, less where many do; the same for all of none. */
function tellsOf(having: number, reports: number): number {
  const all = reports + HALF_BELIEVED;
  return Math.max(0, Math.log(all / (having + 0.5)) / Math.log(all / 1.5));
}

/** What is known where no reports were counted. */
export const NOTHING_COUNTED: Commonness = commonnessOf([]);

/** What a term tells among these reports. */
export const tellingAmong = ({ having, tells }: Commonness, term: string): number =>
  tells[having[bucketOf(hashTerm(term))] ?? 0] ?? 0;

/** What a term tells where the counts decide alone. */
export const toldByCounts = ({ having, told }: Commonness, term: string): number =>
  told[having[bucketOf(hashTerm(term))] ?? 0] ?? LEAST_TOLD;
