import { CLAIM_EVIDENCE, CLAIM_VECTOR_NAMES } from '../../compare/evidence/claims/index.ts';
import { FIGURE_EVIDENCE, FIGURE_VECTOR_NAMES } from '../../compare/evidence/figures/index.ts';
import { MEASURE_EVIDENCE } from '../../compare/evidence/figures/measure.ts';
import { type ModelFile, readModel } from '../../compare/model.ts';
import { SENTENCE_FEATURES } from '../../compare/sentence-score.ts';

const without = (names: readonly string[], left: readonly string[]) =>
  names.filter((name) => !left.includes(name));

/** The evidence that each model is to weigh, by its file. */
const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'claims.json': without(Object.keys(CLAIM_EVIDENCE), CLAIM_VECTOR_NAMES),
  'claims-vectors.json': Object.keys(CLAIM_EVIDENCE),
  'measures.json': without(Object.keys(MEASURE_EVIDENCE), FIGURE_VECTOR_NAMES),
  'measures-vectors.json': Object.keys(MEASURE_EVIDENCE),
  'figures.json': without(Object.keys(FIGURE_EVIDENCE), FIGURE_VECTOR_NAMES),
  'figures-vectors.json': Object.keys(FIGURE_EVIDENCE),
  'sentences.json': without(SENTENCE_FEATURES, ['cosine']),
  'sentences-vectors.json': SENTENCE_FEATURES,
};

/**
 * Whether every model weighs just the evidence that the code reads.
 *
 * @param read a model's file by its name
 * @returns a line for each that doesn't
 */
export function checkModels(read: (file: string) => { readonly model: ModelFile }): string[] {
  return Object.entries(EVIDENCE).flatMap(([file, names]) => {
    const fitted = readModel(read(file).model).features;
    const lacks = without(names, fitted);
    const extra = without(fitted, names);
    if (lacks.length + extra.length === 0) return [];
    return [
      `${file}: fit it again; lacks ${lacks.join(', ') || 'nothing'}, has ${extra.join(', ') || 'nothing'} that the code doesn't read`,
    ];
  });
}
