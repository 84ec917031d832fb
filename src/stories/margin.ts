import { beliefIn, type Commonness, HALF_BELIEVED, NOTHING_COUNTED } from './commonness.ts';
import type { Counted } from './counted-evidence.ts';
import type { Evidence } from './evidence.ts';
import { countedFeaturesOf, featuresOf, shortness } from './features.ts';
import {
  BIAS,
  COUNTED_BIAS,
  COUNTED_SHORT,
  COUNTED_THRESHOLD,
  COUNTED_WEIGHTS,
  THRESHOLD,
  UNCOUNTED,
  VETO,
  WEIGHTS,
} from './weights.ts';

type Weights<Name extends string> = Readonly<Record<Name, number>>;

function weigh<Name extends string>(features: Weights<Name>, weights: Weights<Name>): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}

/** Two reports by themselves. */
function marginAlone(evidence: Evidence, commonness: Commonness): number {
  const uncounted = HALF_BELIEVED / (commonness.reports + HALF_BELIEVED);
  return BIAS + weigh(featuresOf(evidence), WEIGHTS) - THRESHOLD - UNCOUNTED * uncounted;
}

/** Two reports among many. */
function marginAmong(evidence: Evidence, counted: Counted): number {
  const odds = COUNTED_BIAS + weigh(countedFeaturesOf(evidence, counted), COUNTED_WEIGHTS);
  const uncounted = marginAlone({ ...evidence, among: evidence.cosine }, NOTHING_COUNTED);
  return Math.min(odds - COUNTED_THRESHOLD - COUNTED_SHORT * shortness(evidence), uncounted + VETO);
}

/** By how much the log-odds that two reports are of one event pass the threshold; below 0 where they don't. */
export function marginOf(evidence: Evidence, commonness: Commonness): number {
  const { counted } = evidence;
  const belief = counted ? beliefIn(commonness) : 0;
  const alone = belief < 1 ? marginAlone(evidence, commonness) : 0;
  const among = counted ? marginAmong(evidence, counted) : 0;
  return (1 - belief) * alone + belief * among;
}
