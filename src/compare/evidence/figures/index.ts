import type { MeasuredCandidate } from '../../measure.ts';
import { type EvidenceTable, logOdds } from '../evidence.ts';
import { MEASURE_EVIDENCE } from './measure.ts';
import { VALUES_BESIDE_EVIDENCE } from './others.ts';
import { FIGURE_VECTOR_EVIDENCE } from './surroundings.ts';
import { VALUE_EVIDENCE } from './values.ts';

/** All evidence of whether two figures measure the same thing, values and rivals too, by its names in the fitted models. */
export const FIGURE_EVIDENCE: EvidenceTable<MeasuredCandidate> = {
  ...MEASURE_EVIDENCE,
  ...VALUE_EVIDENCE,
  ...VALUES_BESIDE_EVIDENCE,
  /** What the model that doesn't look at values says, as log-odds. */
  measure: ({ measure }) => logOdds(measure.chance),
  /** The same against the best other pair with one of the two, of a like value and of another. */
  alikeElsewhere: ({ measure }) => logOdds(measure.chance) - logOdds(measure.alike),
  differentElsewhere: ({ measure }) => logOdds(measure.chance) - logOdds(measure.different),
};

/** The names of what needs vectors: a model for reports without them does without. */
export const FIGURE_VECTOR_NAMES: readonly string[] = Object.keys(FIGURE_VECTOR_EVIDENCE);
