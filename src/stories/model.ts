import { among, pair } from '../models/stories.json';
import type { AmongFeatures, PairFeatures } from './features.ts';

/** A feature as it was fitted: standardised, so that weights can be read beside one another. */
export interface FittedFeature {
  readonly weight: number;
  readonly mean: number;
  readonly deviation: number;
}

/** A logistic regression over named features, and the log-odds from which on it says yes. */
export interface LinearModel<Name extends string = string> {
  readonly bias: number;
  readonly threshold: number;
  readonly features: Readonly<Record<Name, FittedFeature>>;
}

type Weigh<Name extends string> = (features: Readonly<Record<Name, number>>) => number;

/** By how much the log-odds pass the threshold: the standardising folded into plain weights, once. */
export function marginBy<Name extends string>(model: LinearModel<Name>): Weigh<Name> {
  const names = Object.keys(model.features) as Name[];
  const fitted = names.map((name) => model.features[name]);
  const weights = fitted.map(({ weight, deviation }) => weight / deviation);
  const offset = fitted.reduce((sum, { mean }, i) => sum + mean * (weights[i] ?? 0), 0);
  const start = model.bias - model.threshold - offset;
  return (features) => {
    let sum = start;
    for (let i = 0; i < names.length; i++) {
      sum += (weights[i] ?? 0) * features[names[i] as Name];
    }
    return sum;
  };
}

/** Two reports by themselves, and two among counted ones: see `src/models/fit/stories.ts`. */
export const pairMargin = marginBy<keyof PairFeatures>(pair);
export const amongMargin = marginBy<keyof AmongFeatures>(among);
