import type { FigureCandidate } from '../../figure-candidates.ts';
import type { EvidenceTable } from '../evidence.ts';
import { COUNTED_EVIDENCE } from './counted.ts';
import { COMPANY_EVIDENCE } from './others.ts';
import { SCOPE_EVIDENCE } from './scope.ts';
import { FIGURE_VECTOR_EVIDENCE, SURROUNDINGS_EVIDENCE } from './surroundings.ts';
import { KIND_EVIDENCE } from './values.ts';

/**
 * The evidence of whether two figures measure the same thing that doesn't hold their values against one another, by its
 * names in the fitted models. Reports that agree are many and those that differ few: what is learned from the many
 * holds for the few.
 */
export const MEASURE_EVIDENCE: EvidenceTable<FigureCandidate> = {
  ...KIND_EVIDENCE,
  ...COUNTED_EVIDENCE,
  ...SURROUNDINGS_EVIDENCE,
  ...COMPANY_EVIDENCE,
  ...SCOPE_EVIDENCE,
  ...FIGURE_VECTOR_EVIDENCE,
};
