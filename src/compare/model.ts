/**
 * Weights fitted by logistic regression: for each class its log-odds by standardised evidence. Of two classes only the
 * second has weights.
 */
export interface LogisticModel {
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

export type Model = LogisticModel | TreeModel;

/** The names of the evidence that a model weighs, in its order. */
export function featuresOf(model: Model): readonly string[] {
  return model.kind === 'trees' ? model.features : Object.keys(model.features);
}

/** The chance of each class in the light of the evidence, in the order of {@link featuresOf}; together 1. */
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

function oddsByWeights({ features, bias }: LogisticModel, evidence: ArrayLike<number>): number[] {
  const odds = [...bias];
  let at = 0;
  for (const { mean, scale, weights } of Object.values(features)) {
    const deviation = ((evidence[at++] ?? 0) - mean) / scale;
    const value = Math.max(-MAX_DEVIATIONS, Math.min(MAX_DEVIATIONS, deviation));
    for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] ?? 0) + (weights[k] ?? 0) * value;
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
