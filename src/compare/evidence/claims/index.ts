import type { ClaimPair } from '../../claim-pairs.ts';
import type { EvidenceTable } from '../evidence.ts';
import { CLAIM_FIGURE_EVIDENCE } from './figures.ts';
import { NAME_EVIDENCE } from './names.ts';
import { PLACE_EVIDENCE, VECTOR_EVIDENCE } from './place.ts';
import { WORD_EVIDENCE } from './words.ts';

/** All evidence of whether two claims state the same fact, by its names in the fitted models. */
export const CLAIM_EVIDENCE: EvidenceTable<ClaimPair> = {
  ...WORD_EVIDENCE,
  ...NAME_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...CLAIM_FIGURE_EVIDENCE,
  ...VECTOR_EVIDENCE,
};

/** The names of what needs vectors: a model for reports without them does without. */
export const CLAIM_VECTOR_NAMES: readonly string[] = Object.keys(VECTOR_EVIDENCE);
