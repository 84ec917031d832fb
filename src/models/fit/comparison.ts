import { type ClaimPair, claimPairs } from '../../compare/claim-pairs.ts';
import { CLAIM_EVIDENCE, CLAIM_VECTOR_NAMES } from '../../compare/evidence/claims/index.ts';
import { evidenceReader } from '../../compare/evidence/evidence.ts';
import { FIGURE_EVIDENCE, FIGURE_VECTOR_NAMES } from '../../compare/evidence/figures/index.ts';
import { MEASURE_EVIDENCE } from '../../compare/evidence/figures/measure.ts';
import { type FigureCandidate, figureCandidates } from '../../compare/figure-candidates.ts';
import {
  type AnalysedReport,
  analyseReport,
  passagesOf,
  type ReportVectors,
} from '../../compare/index.ts';
import { matchChances } from '../../compare/matching.ts';
import { type MeasuredCandidate, measured } from '../../compare/measure.ts';
import { type ModelFile, readModel } from '../../compare/model.ts';
import { type ComparisonModels, figureChances } from '../../compare/models.ts';
import type { Encoder } from '../../encoder/index.ts';
import { relate } from '../../figures/relate/index.ts';
import { overlap } from '../../text/span.ts';
import { inOneGo } from '../../text/steps.ts';
import { chooseThresholds, type Seen } from './choose.ts';
import { type Example, FOLDS, type GoldFigures, sentenceAt } from './gold.ts';
import { type Fitted, train } from './train.ts';

/** The models of one comparison, with what they said of examples that they had not seen. */
export interface FittedComparison {
  readonly claims: ModelFile;
  readonly measures: ModelFile;
  readonly figures: ModelFile;
  readonly thresholds: Pick<ComparisonModels, 'match' | 'rows'>;
  readonly seen: readonly Seen[];
}

interface Read {
  readonly example: Example;
  readonly a: AnalysedReport;
  readonly b: AnalysedReport;
  readonly vectors: ReportVectors | null;
  readonly pairs: readonly ClaimPair[];
}

/** Reads every example; with an encoder, with its vectors. */
async function readAll(
  examples: readonly Example[],
  encoder: Pick<Encoder, 'encode'> | null,
): Promise<Read[]> {
  const all: Read[] = [];
  for (const example of examples) {
    const [a, b] = [analyseReport(example.a), analyseReport(example.b)];
    const vectors = encoder && {
      a: await encoder.encode(passagesOf(a)),
      b: await encoder.encode(passagesOf(b)),
    };
    all.push({ example, a, b, vectors, pairs: inOneGo(claimPairs(a, b, vectors)) });
  }
  return all;
}

/**
 * Fits the models of a comparison, each in the light of the one before: which claims match; which figures measure the
 * same thing, their values left aside; which do, values and rivals seen. What one learns from of another is what copies
 * said that had not seen the example.
 */
export async function fitComparison(
  examples: readonly Example[],
  encoder: Pick<Encoder, 'encode'> | null,
): Promise<FittedComparison> {
  const read = await readAll(examples, encoder);
  const claims = fitClaims(read, encoder !== null);
  const chances = read.map(({ example, pairs }) =>
    inOneGo(matchChances(pairs, readModel(claims.copies[example.fold] as ModelFile))),
  );
  const candidates = read.map(({ example, pairs, vectors }, i) =>
    inOneGo(
      figureCandidates(
        pairs,
        chances[i] ?? [],
        Boolean(example.a.published && example.b.published),
        vectors,
      ),
    ),
  );
  const measures = fitMeasures(read, candidates, encoder !== null);
  const weighed = read.map(({ example }, i) =>
    inOneGo(measured(candidates[i] ?? [], readModel(measures.copies[example.fold] as ModelFile))),
  );
  const figures = fitFigures(read, weighed, encoder !== null);
  const seen = read.map(({ example, a, b, pairs }, i): Seen => {
    const own = weighed[i] ?? [];
    return {
      example,
      a,
      b,
      pairs,
      matches: chances[i] ?? [],
      candidates: own,
      chances: inOneGo(figureChances(own, readModel(figures.copies[example.fold] as ModelFile))),
    };
  });
  return {
    claims: claims.model,
    measures: measures.model,
    figures: figures.model,
    thresholds: chooseThresholds(seen),
    seen,
  };
}

/** What a match counts in the fit: both annotators saw it, one saw it; it is the same fact or shares a part. */
const MATCH_WEIGHTS = { sameFact: 1.5, part: 1, oneAnnotator: 0.4 };

function fitClaims(read: readonly Read[], withVectors: boolean): Fitted {
  const features = featuresOf(CLAIM_EVIDENCE, withVectors ? [] : CLAIM_VECTOR_NAMES);
  const evidence = evidenceReader(CLAIM_EVIDENCE, features);
  const examples = new Examples();
  for (const { example, pairs } of read) {
    const { gold } = example;
    if (!gold) continue;
    const matches = new Map(gold.matches.map((match) => [`${match.a} ${match.b}`, match]));
    for (const pair of pairs) {
      const i = sentenceAt(gold.a, pair.a.claim.claim);
      const j = sentenceAt(gold.b, pair.b.claim.claim);
      const match = matches.get(`${i} ${j}`);
      const certain = match?.grade === 2 ? MATCH_WEIGHTS.sameFact : MATCH_WEIGHTS.part;
      const weight = match && !match.both ? MATCH_WEIGHTS.oneAnnotator : certain;
      examples.add(evidence(pair), match ? 1 : 0, weight, example.fold);
    }
  }
  const classes = ['none', 'match'];
  return train({ kind: 'logistic', classes, features, ...examples, folds: FOLDS });
}

/** Examples as they gather, to be fitted on. */
class Examples {
  readonly rows: ArrayLike<number>[] = [];
  readonly label: number[] = [];
  readonly weight: number[] = [];
  readonly fold: number[] = [];

  add(row: ArrayLike<number>, label: number, weight: number, fold: number): void {
    this.rows.push(row);
    this.label.push(label);
    this.weight.push(weight);
    this.fold.push(fold);
  }
}

/** The names of a table's evidence but for those left out. */
const featuresOf = (evidence: object, leftOut: readonly string[]): string[] =>
  Object.keys(evidence).filter((name) => !leftOut.includes(name));

/** Every candidate of which the data says what it is, with that. */
function* labelled<Candidate extends FigureCandidate>(
  read: readonly Read[],
  candidates: readonly (readonly Candidate[])[],
) {
  for (const [i, { example }] of read.entries()) {
    for (const candidate of candidates[i] ?? []) {
      const own = labelOf(candidate, example);
      if (own) yield { candidate, ...own, fold: example.fold };
    }
  }
}

/** scikit-learn's C, the inverse of the strength with which weights are held near 0; not searched for. */
const REGULARISATION = { C: 0.1 };

/** Figures of whatever values: those that are marked as comparable against all others. */
function fitMeasures(
  read: readonly Read[],
  candidates: readonly (readonly FigureCandidate[])[],
  withVectors: boolean,
): Fitted {
  const features = featuresOf(MEASURE_EVIDENCE, withVectors ? [] : FIGURE_VECTOR_NAMES);
  const evidence = evidenceReader(MEASURE_EVIDENCE, features);
  const examples = new Examples();
  for (const { candidate, label, weight, fold } of labelled(read, candidates)) {
    examples.add(evidence(candidate), label === NONE ? 0 : 1, weight, fold);
  }
  return train({
    kind: 'logistic',
    classes: ['other', 'same'],
    features,
    ...examples,
    folds: FOLDS,
    params: REGULARISATION,
  });
}

/** The classes of two figures, in the order of the models: different things, the same thing, another scope. */
const FIGURE_CLASSES = ['none', 'same', 'scope'];

function fitFigures(
  read: readonly Read[],
  candidates: readonly (readonly MeasuredCandidate[])[],
  withVectors: boolean,
): Fitted {
  const features = featuresOf(FIGURE_EVIDENCE, withVectors ? [] : FIGURE_VECTOR_NAMES);
  const evidence = evidenceReader(FIGURE_EVIDENCE, features);
  const examples = new Examples();
  for (const { candidate, label, weight, fold } of labelled(read, candidates)) {
    examples.add(evidence(candidate), label, weight, fold);
    const changed = label === SAME ? withChangedValue(candidate) : null;
    if (changed) examples.add(evidence(changed), SAME, weight * CHANGED, fold);
  }
  return train({
    kind: withVectors ? 'trees' : 'logistic',
    classes: FIGURE_CLASSES,
    features,
    ...examples,
    folds: FOLDS,
    params: withVectors ? {} : REGULARISATION,
  });
}

/**
 * What an agreeing pair counts once more with its second value changed: values that differ in one place are rare in
 * the data, and whether two figures measure the same thing is not to be told by their values.
 */
const CHANGED = 0.2;

/** The same pair as it would be if the second report gave another number; null where it gives no exact one. */
function withChangedValue(candidate: MeasuredCandidate): MeasuredCandidate | null {
  const { a, b } = candidate;
  const value = b.figure.value;
  if (value?.bound !== 'exact' || value.nominal === null || value.nominal <= 1) return null;
  const nominal = value.nominal < 13 ? value.nominal + 2 : Math.round(value.nominal * 1.4) + 1;
  const { si: _, ...rest } = b.figure;
  const figure = {
    ...rest,
    text: String(nominal),
    value: { nominal, low: nominal, high: nominal, bound: 'exact' as const },
  };
  const relation = relate(a.figure, figure);
  if (relation.relation !== 'different') return null;
  // Nothing else of its report agrees with the first any more.
  const measure = { ...candidate.measure, alike: 0 };
  return { ...candidate, relation, measure, b: { ...b, figure } };
}

const NONE = 0;
const SAME = 1;
const SCOPE = 2;

/** What a figure pair that only one annotator marked counts in the fit. */
const ONE_ANNOTATOR = 0.5;

/**
 * Which class a pair is of, or null where the data doesn't say. "Same" is meant of the verdict that the engine would
 * give: where the values were read as different and are not, none of its answers is right.
 */
function labelOf(
  { a, b, relation }: FigureCandidate,
  { gold, judged, set }: Example,
): { readonly label: number; readonly weight: number } | null {
  const isDifferent = relation.relation === 'different';
  if (gold) {
    const found = gold.figures.find(
      ({ spanA, spanB }) =>
        spanA && spanB && overlap(a.figure, spanA) > 0 && overlap(b.figure, spanB) > 0,
    );
    if (!found) {
      const repeated = gold.figures.some((one) => isSameWording(one, a.figure.text, b.figure.text));
      return repeated ? null : { label: NONE, weight: 1 };
    }
    const weight = found.both || set === 'more' ? 1 : ONE_ANNOTATOR;
    const { verdicts } = found;
    const fits = (verdict: string) =>
      isDifferent ? verdict === 'disagree' : verdict === 'agree' || verdict === 'compatible';
    const scopes = verdicts.filter((verdict) => verdict === 'scope').length;
    const isScope = 2 * scopes >= verdicts.length && (isDifferent || !verdicts.some(fits));
    return { label: isScope ? SCOPE : verdicts.some(fits) ? SAME : NONE, weight };
  }
  const found = judged.find((one) => overlap(a.figure, one.a) > 0 && overlap(b.figure, one.b) > 0);
  if (!found) return null;
  if (found.label === 'D') return { label: SCOPE, weight: 1 };
  const isRight = isDifferent === (found.value === 'different');
  return { label: found.label === 'S' && isRight ? SAME : NONE, weight: 1 };
}

/** The same two expressions elsewhere in the reports: they may be a repeat of the marked pair. */
function isSameWording({ a_text, b_text }: GoldFigures, a: string, b: string): boolean {
  return a_text.toLowerCase() === a.toLowerCase() && b_text.toLowerCase() === b.toLowerCase();
}
