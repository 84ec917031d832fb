import { type Example, fitLogistic } from './logistic.ts';

/** A feature as it was fitted. */
export interface Fitted {
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

/** A logistic regression over named, standardised features. */
export interface FittedModel {
  readonly bias: number;
  readonly features: Readonly<Record<string, Fitted>>;
}

/** An example by its features' names. */
export interface NamedExample {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

const round = (value: number, digits = 1e5) => Math.round(value * digits) / digits;

/**
 * Fits logistic regression with an L2 penalty over features that are standardised first, so that the penalty is as hard
 * on one as on another and the weights can be read beside one another.
 *
 * @param names of the features, in the examples' order
 * @param signs which way each may point: see {@link fitLogistic}
 */
export function fitStandardised(
  examples: readonly NamedExample[],
  names: readonly string[],
  penalty: number,
  signs: readonly (1 | -1 | 0)[],
): FittedModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const means = names.map(
    (_, i) => examples.reduce((sum, { x, weight }) => sum + weight * (x[i] ?? 0), 0) / total,
  );
  const deviations = names.map((_, i) => {
    const mean = means[i] ?? 0;
    const squares = examples.reduce(
      (sum, { x, weight }) => sum + weight * ((x[i] ?? 0) - mean) ** 2,
      0,
    );
    return Math.sqrt(squares / total) || 1;
  });
  const standardised = examples.map(
    ({ x, y, weight }): Example => ({
      x: x.map((value, i) => (value - (means[i] ?? 0)) / (deviations[i] ?? 1)),
      y,
      weight,
    }),
  );
  const { bias, weights } = fitLogistic(standardised, penalty, signs);
  return {
    bias: round(bias),
    features: Object.fromEntries(
      names.map((name, i) => [
        name,
        {
          weight: round(weights[i] ?? 0),
          mean: round(means[i] ?? 0),
          deviation: round(deviations[i] ?? 1),
        },
      ]),
    ),
  };
}

/** The log-odds that a model gives to features in the order of its names. */
export function logOdds({ bias, features }: FittedModel): (x: readonly number[]) => number {
  const fitted = Object.values(features);
  return (x) =>
    fitted.reduce(
      (sum, { weight, mean, deviation }, i) => sum + (weight * ((x[i] ?? 0) - mean)) / deviation,
      bias,
    );
}
