/**
 * Weights fitted by logistic regression, as its file has them: for each class its log-odds by standardised evidence. Of
 * two classes only the second has weights.
 */
export interface LogisticFile {
  readonly kind: 'logistic';
  readonly classes: readonly string[];
  /** For each piece of evidence its mean and standard deviation, and its weight in each class. */
  readonly features: Readonly<
    Record<
      string,
      { readonly mean: number; readonly scale: number; readonly weights: readonly number[] }
    >
  >;
  readonly bias: readonly number[];
}

/** The same in lists, as thousands of pairs are weighed by it. */
export interface LogisticModel extends Omit<LogisticFile, 'features'> {
  readonly features: readonly string[];
  readonly means: Float64Array;
  readonly scales: Float64Array;
  /** A list of weights for each class that has some. */
  readonly weights: readonly Float64Array[];
}

/**
 * Gradient-boosted trees. A node is a split, three numbers: which feature, up to which value one goes on to the node
 * that follows, and where the other branch begins; or a leaf, two numbers: -1 and its share of the log-odds.
 */
export interface TreeModel {
  readonly kind: 'trees';
  readonly classes: readonly string[];
  readonly features: readonly string[];
  /** The trees of each class, each as its nodes' numbers one after the other. */
  readonly trees: readonly (readonly (readonly number[])[])[];
}

export type ModelFile = LogisticFile | TreeModel;
export type Model = LogisticModel | TreeModel;

/** A model as it is weighed by, from its file. */
export function readModel(file: ModelFile): Model {
  if (file.kind === 'trees') return file;
  const own = Object.values(file.features);
  return {
    ...file,
    features: Object.keys(file.features),
    means: Float64Array.from(own, ({ mean }) => mean),
    scales: Float64Array.from(own, ({ scale }) => scale),
    weights: file.bias.map((_, k) => Float64Array.from(own, ({ weights }) => weights[k] ?? 0)),
  };
}

/** The chance of each class in the light of the evidence, in the order of the model's features; together 1. */
export function chancesOf(model: Model, evidence: ArrayLike<number>): number[] {
  const odds =
    model.kind === 'trees' ? oddsByTrees(model, evidence) : oddsByWeights(model, evidence);
  const scores = odds.length === model.classes.length ? odds : [0, ...odds];
  const greatest = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp(score - greatest));
  const total = exponents.reduce((sum, one) => sum + one, 0);
  return exponents.map((one) => one / total);
}

/** Evidence beyond this many standard deviations says no more: texts unlike those of the fit are no surer. */
const MAX_DEVIATIONS = 6;

function oddsByWeights(
  { means, scales, weights, bias }: LogisticModel,
  evidence: ArrayLike<number>,
): number[] {
  const odds = [...bias];
  for (let i = 0; i < means.length; i++) {
    const deviation = ((evidence[i] ?? 0) - (means[i] ?? 0)) / (scales[i] ?? 1);
    const value = Math.max(-MAX_DEVIATIONS, Math.min(MAX_DEVIATIONS, deviation));
    for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] ?? 0) + (weights[k]?.[i] ?? 0) * value;
  }
  return odds;
}

function oddsByTrees({ trees }: TreeModel, evidence: ArrayLike<number>): number[] {
  return trees.map((ofClass) => ofClass.reduce((sum, tree) => sum + leafOf(tree, evidence), 0));
}

function leafOf(tree: readonly number[], evidence: ArrayLike<number>): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    if (feature < 0) return tree[at + 1] ?? 0;
    at = (evidence[feature] ?? 0) <= (tree[at + 1] ?? 0) ? at + 3 : (tree[at + 2] ?? 0);
  }
}
