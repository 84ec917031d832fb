import type { Signature } from './signature.ts';

/**
 * How common each term is among the reports that a reader has: what many of them share tells one story from another
 * less than the background table knows, which is made of no one's news.
 */
export interface Commonness {
  /** How many reports were counted. */
  readonly reports: number;
  /** The counted reports. */
  readonly signatures: readonly Signature[];
  /** The terms that they have, each with its number. */
  readonly terms: ReadonlyMap<string, number>;
  /** In how many of them each term is among the chief ones, by its number. */
  readonly counts: readonly number[];
  /** The numbers of each report's terms, one report's after the other's, with their weights in its signature. */
  readonly entries: readonly number[];
  readonly weights: readonly number[];
  /** What a term tells that none of them has, one has, two have … and all have. */
  readonly tells: Readonly<Float64Array>;
}

/** So many reports must be counted before their counts are half believed. */
export const HALF_BELIEVED = 20;

/** From so many counted reports on, nothing but what they have in common decides what a term tells. */
export const FULLY_BELIEVED = 100;

/** How far the counts decide, 0 to 1. */
export function beliefIn({ reports }: Commonness): number {
  return Math.min(1, reports / FULLY_BELIEVED);
}

/** Counts the chief terms of reports. */
export function commonnessOf(signatures: Iterable<Signature>): Commonness {
  const counted = [...signatures];
  const terms = new Map<string, number>();
  const counts: number[] = [];
  const entries: number[] = [];
  const weights: number[] = [];
  for (const signature of counted) {
    for (const [term, weight] of signature.terms) {
      const number = terms.get(term) ?? terms.size;
      if (number === counts.length) terms.set(term, number);
      counts[number] = (counts[number] ?? 0) + 1;
      entries.push(number);
      weights.push(weight);
    }
  }
  const tells = Float64Array.from({ length: counted.length + 1 }, (_, having) =>
    tellsOf(having, counted.length),
  );
  return { reports: counted.length, signatures: counted, terms, counts, entries, weights, tells };
}

/** 1 where one report has a term, less where many do; the same for all of none. */
function tellsOf(having: number, reports: number): number {
  const all = reports + HALF_BELIEVED;
  return Math.max(0, Math.log(all / (having + 0.5)) / Math.log(all / 1.5));
}

/** What is known where no reports were counted. */
export const NOTHING_COUNTED: Commonness = commonnessOf([]);

/** What a term tells among these reports. */
export function tellingAmong({ terms, counts, tells }: Commonness, term: string): number {
  const number = terms.get(term);
  return tells[number === undefined ? 0 : (counts[number] ?? 0)] ?? 0;
}

/** Where one great story fills the library, what all its reports share still tells something. */
const LEAST_TOLD = 0.25;

/** What a term tells where the counts decide alone. */
export function toldByCounts(commonness: Commonness, term: string): number {
  return Math.max(LEAST_TOLD, tellingAmong(commonness, term));
}
