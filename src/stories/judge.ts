import { commonnessOf } from './commonness.ts';
import { evidenceOf } from './evidence.ts';
import { type Link, linkReports } from './link.ts';
import { marginOf } from './margin.ts';
import type { Signature } from './signature.ts';

/** Two reports, by number, and whether they are of one story. */
export interface Judged {
  readonly a: number;
  readonly b: number;
  /** 0 to 1; one half is the threshold. */
  readonly score: number;
  readonly same: boolean;
}

/** The score just below the threshold, of a pair that the reports about it part. */
const JUST_BELOW = 0.4999;

/**
 * Judges many reports at once: how common terms are is counted among them, and what two reports say of one another
 * is held against what the others say of them (see {@link linkReports}).
 *
 * @returns the pairs that have something in common
 */
export function judgeReports(signatures: readonly Signature[]): Judged[] {
  const commonness = commonnessOf(signatures);
  const links: Link[] = [];
  for (const [b, other] of signatures.entries()) {
    for (let a = 0; a < b; a++) {
      const one = signatures[a];
      const evidence = one && evidenceOf(one, other, commonness);
      if (evidence) links.push({ a, b, margin: marginOf(evidence, commonness) });
    }
  }
  const group = linkReports(signatures.length, links);
  return links.map(({ a, b, margin }) => {
    const same = group[a] === group[b];
    const score = 1 / (1 + Math.exp(-margin));
    const bounded = same ? Math.max(0.5, score) : Math.min(JUST_BELOW, score);
    return { a, b, same, score: Math.round(bounded * 1e4) / 1e4 };
  });
}
