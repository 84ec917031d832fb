import { besidePair, type ClaimPair } from '../../claim-pairs.ts';
import { at, type Matrix, marginsOf } from '../../similarity.ts';
import type { EvidenceTable } from '../evidence.ts';

/** Where a claim stands in its report, from 0 at the top to 1 at the end. */
const depth = (index: number, length: number): number => index / Math.max(1, length - 1);

function depths({ a, b, lexicon }: ClaimPair): readonly [number, number] {
  return [depth(a.claim.index, lexicon.a.length), depth(b.claim.index, lexicon.b.length)];
}

const pairIn = (matrix: Matrix, { a, b }: ClaimPair) => at(matrix, a.claim.index, b.claim.index);

/** What the place of two claims in their reports says, and what stands beside them. */
export const PLACE_EVIDENCE: EvidenceTable<ClaimPair> = {
  /** Near 1 where both open their reports, which tell the story's main fact there. */
  lead: ({ a, b }) => Math.exp(-(a.claim.index + b.claim.index) / 4),
  /** How early each stands: reports agree on what comes first and part on what comes later. */
  early: ({ a, b }) => (Math.exp(-a.claim.index / 5) + Math.exp(-b.claim.index / 5)) / 2,
  apart: (pair) => {
    const [x, y] = depths(pair);
    return Math.abs(x - y);
  },
  later: (pair) => Math.max(...depths(pair)),
  /** The cosine of their weighted terms, and how far it stands above every other of either claim. */
  terms: (pair) => pairIn(pair.similarity.terms, pair),
  termsMargin: ({ a, b, similarity }) =>
    marginsOf(similarity.terms, similarity.greatestTerms, a.claim.index, b.claim.index)[0],
  termsMarginOfOne: ({ a, b, similarity }) =>
    marginsOf(similarity.terms, similarity.greatestTerms, a.claim.index, b.claim.index)[1],
  /** How alike the claims beside them are: reports that follow one source tell its facts in its order. */
  termsBeside: ({ a, b, similarity }) => besidePair(similarity.terms, a.claim.index, b.claim.index),
  /** How near both are to what their reports open with, the less near one. */
  leadTerms: ({ a, b, similarity: { lead } }) =>
    Math.min(lead.a[a.claim.index] ?? 0, lead.b[b.claim.index] ?? 0),
};

/** What the encoder's vectors say of two claims; for pairs that have them. */
export const VECTOR_EVIDENCE: EvidenceTable<ClaimPair> = {
  cosine: ({ a, b, similarity: { vectors } }) =>
    vectors ? at(vectors.plain, a.claim.index, b.claim.index) : 0,
  centredCosine: ({ a, b, similarity: { vectors } }) =>
    vectors ? at(vectors.centred, a.claim.index, b.claim.index) : 0,
  cosineMargin: ({ a, b, similarity: { vectors } }) =>
    vectors ? marginsOf(vectors.centred, vectors.greatest, a.claim.index, b.claim.index)[0] : 0,
  cosineMarginOfOne: ({ a, b, similarity: { vectors } }) =>
    vectors ? marginsOf(vectors.centred, vectors.greatest, a.claim.index, b.claim.index)[1] : 0,
  cosineBeside: ({ a, b, similarity: { vectors } }) =>
    vectors ? besidePair(vectors.centred, a.claim.index, b.claim.index) : 0,
  leadCosine: ({ a, b, similarity: { vectors } }) =>
    vectors ? Math.min(vectors.lead.a[a.claim.index] ?? 0, vectors.lead.b[b.claim.index] ?? 0) : 0,
  leadCosineOfOne: ({ a, b, similarity: { vectors } }) =>
    vectors ? Math.max(vectors.lead.a[a.claim.index] ?? 0, vectors.lead.b[b.claim.index] ?? 0) : 0,
};
