import { chiefTermsOf, hashTerm } from './chief-terms.ts';
import type { Signature } from './signature.ts';
import { TermCounts } from './term-counts.ts';
import { MAX_REPORTS, type TermIndex, termIndexOf } from './term-index.ts';

/**
 * How common each term is among the reports that a reader has: what many of them share tells one story from another
 * less than the background table knows, which is made of no one's news.
 */
export interface DocumentFrequency {
  /** How many reports were counted. */
  readonly reports: number;
  /** The reports that were counted, by their chief terms. */
  readonly indexes: readonly TermIndex[];
  /** How many of the reports have each term among their chief ones. */
  readonly counts: TermCounts;
  /** What a term tells that none of them has, one has, two have … and all have. */
  readonly idf: Readonly<Float64Array>;
}

/** Where one great story fills the library, what all its reports share still tells something. */
export const MIN_IDF = 0.25;

/** Of so few counted reports nothing is believed: each term looks rare among them. */
const NOT_BELIEVED = 20;

/** From so many counted reports on, nothing but what they have in common decides what a term tells. */
const FULLY_BELIEVED = 100;

/** How far the counts decide, 0 to 1. */
export function beliefIn({ reports }: DocumentFrequency): number {
  return Math.min(1, Math.max(0, (reports - NOT_BELIEVED) / (FULLY_BELIEVED - NOT_BELIEVED)));
}

/** As if so many reports more had been counted: of few reports, one that has a term makes it no common one. */
const SMOOTHING = 20;

/** Counts the chief terms of reports. */
export function documentFrequencyOf(indexes: readonly TermIndex[]): DocumentFrequency {
  const reports = indexes.reduce((sum, { count }) => sum + count, 0);
  const idf = new Float64Array(reports + 1);
  const all = reports + SMOOTHING;
  const most = Math.log(all / 1.5);
  // 1 where one report has a term, less where many do; the same for all of none.
  for (let having = 0; having <= reports; having++) {
    idf[having] = Math.max(MIN_IDF, Math.log(all / (having + 0.5)) / most);
  }
  return { reports, indexes, counts: new TermCounts(indexes), idf };
}

/** Counts the chief terms of reports by their signatures. */
export function documentFrequencyAmong(signatures: readonly Signature[]): DocumentFrequency {
  const chief = signatures.map(({ terms }) => chiefTermsOf(terms));
  const indexes: TermIndex[] = [];
  for (let from = 0; from < chief.length; from += MAX_REPORTS) {
    indexes.push(termIndexOf(chief.slice(from, from + MAX_REPORTS)));
  }
  return documentFrequencyOf(indexes);
}

/** What is known where no reports were counted. */
export const NOTHING_COUNTED: DocumentFrequency = documentFrequencyOf([]);

/** What a term tells among these reports. */
export const idfAmong = (documentFrequency: DocumentFrequency, term: string): number =>
  documentFrequency.idf[documentFrequency.counts.of(hashTerm(term))] ?? MIN_IDF;
