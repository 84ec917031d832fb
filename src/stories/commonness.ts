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
}

/** So many reports must be counted before their counts are half believed. */
export const HALF_BELIEVED = 20;

/** Counts the chief terms of reports. */
export function commonnessOf(signatures: Iterable<Signature>): Commonness {
  const counts = new Map<string, number>();
  let reports = 0;
  for (const { terms } of signatures) {
    reports++;
    for (const [term] of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { reports, counts };
}

/** What is known where no reports were counted. */
export const NOTHING_COUNTED: Commonness = commonnessOf([]);

/** What a term tells among these reports: 1 where one of them has it, less where many do; the same for all of none. */
export function tellingAmong({ reports, counts }: Commonness, term: string): number {
  const all = reports + HALF_BELIEVED;
  return Math.max(0, Math.log(all / ((counts.get(term) ?? 0) + 0.5)) / Math.log(all / 1.5));
}
