import claims from '../models/claims.json';
import claimsByVectors from '../models/claims-vectors.json';
import figures from '../models/figures.json';
import figuresByVectors from '../models/figures-vectors.json';
import measures from '../models/measures.json';
import measuresByVectors from '../models/measures-vectors.json';
import { mapInSteps, type Steps } from '../text/steps.ts';
import { evidenceReader } from './evidence/evidence.ts';
import { FIGURE_EVIDENCE } from './evidence/figures/index.ts';
import type { RowThresholds } from './figure-rows.ts';
import type { Chances } from './judge/index.ts';
import type { MeasuredCandidate } from './measure.ts';
import { chancesOf, type Model, type ModelFile, readModel } from './model.ts';

/** What is fitted for comparing two reports: one set for reports with vectors, one for those without. */
export interface ComparisonModels {
  readonly claims: Model;
  /** Whether two figures measure the same thing, their values left aside. */
  readonly measures: Model;
  readonly figures: Model;
  /** The chance from which two claims are shown side by side, where the reports are of one story and where not. */
  readonly match: { readonly sameStory: number; readonly otherStory: number };
  readonly rows: RowThresholds;
}

/** A model as its file has it, with how it was fitted beside it. */
interface Fitted<Thresholds> {
  readonly model: ModelFile;
  readonly thresholds: Thresholds;
}

function modelsOf(claimFile: unknown, measureFile: unknown, figureFile: unknown): ComparisonModels {
  const { model, thresholds } = claimFile as Fitted<ComparisonModels['match']>;
  const own = figureFile as Fitted<RowThresholds>;
  return {
    claims: readModel(model),
    match: thresholds,
    measures: readModel((measureFile as { readonly model: ModelFile }).model),
    figures: readModel(own.model),
    rows: own.thresholds,
  };
}

/** The fitted models (src/models), for reports without vectors and for those with. */
export const MODELS: ComparisonModels = modelsOf(claims, measures, figures);
export const VECTOR_MODELS: ComparisonModels = modelsOf(
  claimsByVectors,
  measuresByVectors,
  figuresByVectors,
);

/** How many pairs of figures are weighed at a time. */
const AT_A_TIME = 100;

/** Pairs that hardly measure the same thing are not weighed again, values and all: a third of them. */
const MIN_MEASURE = 0.01;

const NEITHER: Chances = { same: 0, scope: 0 };

/** How probable it is of each pair of figures that they measure the same thing, or nearly so. */
export function* figureChances(
  candidates: readonly MeasuredCandidate[],
  model: Model,
): Steps<Chances[]> {
  const read = evidenceReader(FIGURE_EVIDENCE, model.features);
  return yield* mapInSteps(candidates, AT_A_TIME, (candidate) => {
    if (candidate.measure.chance < MIN_MEASURE) return NEITHER;
    const [, same = 0, scope = 0] = chancesOf(model, read(candidate));
    return { same, scope };
  });
}
