import type { FigureCandidate } from '../../figure-candidates.ts';
import type { EvidenceTable } from '../evidence.ts';
import { COUNTED_EVIDENCE } from './counted.ts';
import { OTHER_FIGURES_EVIDENCE } from './others.ts';
import { SCOPE_EVIDENCE } from './scope.ts';
import { FIGURE_VECTOR_EVIDENCE, SURROUNDINGS_EVIDENCE } from './surroundings.ts';
import { VALUE_EVIDENCE } from './values.ts';

/** All evidence of whether two figures measure the same thing, by its names in the fitted models. */
export const FIGURE_EVIDENCE: EvidenceTable<FigureCandidate> = {
  ...VALUE_EVIDENCE,
  ...COUNTED_EVIDENCE,
  ...SURROUNDINGS_EVIDENCE,
  ...OTHER_FIGURES_EVIDENCE,
  ...SCOPE_EVIDENCE,
  ...FIGURE_VECTOR_EVIDENCE,
};

/** The names of what needs vectors: a model for reports without them does without. */
export const FIGURE_VECTOR_NAMES: readonly string[] = Object.keys(FIGURE_VECTOR_EVIDENCE);
