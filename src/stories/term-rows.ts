/**
 * The chief terms of many reports, as hashes with weights in fixed places: plain typed arrays, which a database stores
 * as they are and which thousands of reports are gone through in at little cost.
 */
export interface TermRows {
  /** How many reports there are. */
  readonly count: number;
  /** {@link TERMS} hashes a report; 0 where a report has fewer. */
  readonly terms: Readonly<Uint32Array>;
  /** One weight for each hash, 1 to 255 as a share of the report's heaviest term. */
  readonly weights: Readonly<Uint8Array>;
}

/** A term and its weight. */
type Weighted = readonly [term: string, weight: number];

/** How many terms of a report are kept. A report of one's own story shares a third of them, a stranger few. */
export const TERMS = 40;

const HEAVIEST = 255;

/** FNV-1a, 32 bits, over UTF-16 code units; never 0, which stands for "no term". */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) {
    hash ^= term.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0 || 1;
}

/** Puts a report's terms, heaviest first, into its place; what is beyond {@link TERMS} is left out. */
export function putRow(
  rows: { readonly terms: Uint32Array; readonly weights: Uint8Array },
  place: number,
  terms: readonly Weighted[],
): void {
  const heaviest = Math.max(...terms.map(([, weight]) => weight), Number.MIN_VALUE);
  for (const [i, [term, weight]] of terms.slice(0, TERMS).entries()) {
    rows.terms[place * TERMS + i] = hashTerm(term);
    rows.weights[place * TERMS + i] = Math.max(1, Math.round((HEAVIEST * weight) / heaviest));
  }
}

/** The rows of some reports, by their terms, heaviest first. */
export function termRowsOf(reports: readonly { readonly terms: readonly Weighted[] }[]): TermRows {
  const count = reports.length;
  const rows = {
    count,
    terms: new Uint32Array(count * TERMS),
    weights: new Uint8Array(count * TERMS),
  };
  for (const [place, { terms }] of reports.entries()) putRow(rows, place, terms);
  return rows;
}
