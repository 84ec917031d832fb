import type { Signature } from './signature.ts';

/**
 * How common each term is among the reports that a reader has: what many of them share tells one story from another
 * less than the background table knows, which is made of no one's news.
 */
export interface Commonness {
  /** How many reports were counted. */
  readonly reports: number;
  /** In how many of them a term is among the chief ones. */
  readonly counts: ReadonlyMap<string, number>;
  /** The counted reports. */
  readonly signatures: readonly Signature[];
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
  const counts = new Map<string, number>();
  const counted = [...signatures];
  for (const { terms } of counted) {
    for (const [term] of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { reports: counted.length, counts, signatures: counted };
}

/** What is known where no reports were counted. */
export const NOTHING_COUNTED: Commonness = commonnessOf([]);

/** What a term tells among these reports: 1 where one of them has it, less where many do; the same for all of none. */
export function tellingAmong({ reports, counts }: Commonness, term: string): number {
  const all = reports + HALF_BELIEVED;
  return Math.max(0, Math.log(all / ((counts.get(term) ?? 0) + 0.5)) / Math.log(all / 1.5));
}

/** Where one great story fills the library, what all its reports share still tells something. */
const LEAST_TOLD = 0.25;

/** What a term tells where the counts decide alone. */
export function toldByCounts(commonness: Commonness, term: string): number {
  return Math.max(LEAST_TOLD, tellingAmong(commonness, term));
}
