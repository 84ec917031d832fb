import type { Signature } from './signature.ts';
import { headlineTerms } from './term-tally.ts';
import { termWeight } from './term-weight.ts';

/*
 * Chosen on collections of news with stories marked by hand (src/models/stories.json has what others give):
 * a mark is small and leads nowhere wrong, but one that is often wrong would soon be read over.
 */

/** How much of a headline must stand among a report's chief terms, weighed by what they tell. */
const MIN_SHARE = 0.7;
/** A headline of few telling words may fit by chance: as much as so many rare words tell must be found. */
const MIN_FOUND = 2.6;

/** How well a headline fits a report. */
export interface HeadlineFit {
  /** The share of its terms that the report has, by what they tell, 0 to 1. */
  readonly share: number;
  /** What the terms that the report has tell together, in words as rare as can be. */
  readonly found: number;
}

interface Known {
  readonly id: string;
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Reports that headlines are held against: a headline belongs to a report's story when most of what it names stands
 * among what the report is chiefly about. A headline alone is too short for the score of two reports.
 */
export class HeadlineIndex {
  /** Which reports have a term, so that a headline meets only those that share one with it. */
  readonly #having = new Map<string, Known[]>();

  constructor(reports: Iterable<{ readonly id: string; readonly signature: Signature }>) {
    for (const { id, signature } of reports) {
      const { terms, title, lead, names } = signature;
      const chief = new Set([...terms.map(([term]) => term), ...title, ...lead]);
      const known: Known = { id, terms: chief, names: new Set(names) };
      for (const term of chief) {
        const having = this.#having.get(term);
        if (having) having.push(known);
        else this.#having.set(term, [known]);
      }
    }
  }

  /** How well a headline fits each report of which it has a name: without one it tells a kind of event at most. */
  fits(headline: string): Map<string, HeadlineFit> {
    const terms = [...new Set(headlineTerms(headline))];
    const sharing = new Set(terms.flatMap((term) => this.#having.get(term) ?? []));
    const fits = new Map<string, HeadlineFit>();
    for (const { id, terms: own, names } of sharing) {
      let total = 0;
      let found = 0;
      if (!terms.some((term) => names.has(term))) continue;
      for (const term of terms) {
        const weight = termWeight(term, names.has(term));
        total += weight;
        if (own.has(term)) found += weight;
      }
      fits.set(id, { share: found / total, found });
    }
    return fits;
  }

  /** The report whose story a headline belongs to, or null where it belongs to none. */
  reportOf(headline: string): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [id, { share, found }] of this.fits(headline)) {
      if (share < MIN_SHARE || found < MIN_FOUND || share * found <= most) continue;
      best = id;
      most = share * found;
    }
    return best;
  }
}
