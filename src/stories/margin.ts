import { beliefIn, type Commonness, HALF_BELIEVED, NOTHING_COUNTED } from './commonness.ts';
import { type Counted, countedEvidence } from './counted-evidence.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { countedFeaturesOf, featuresOf } from './features.ts';
import type { Signature } from './signature.ts';
import {
  BIAS,
  COUNTED_BIAS,
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

/** Two reports among many, without what they are by themselves. */
const marginAmong = (evidence: Evidence, counted: Counted): number =>
  COUNTED_BIAS + weigh(countedFeaturesOf(evidence, counted), COUNTED_WEIGHTS) - COUNTED_THRESHOLD;

/** No margin is less: two reports that share nothing worth looking at have this one. */
export const LEAST_MARGIN = -5;

/**
 * By how much the log-odds that two reports are of one event pass the threshold; below 0 where they don't.
 *
 * @param evidence of the two reports: null where they share nothing worth looking at
 */
export function marginOf(
  evidence: Evidence | null,
  a: Signature,
  b: Signature,
  commonness: Commonness,
): number {
  if (!evidence) return LEAST_MARGIN;
  const belief = beliefIn(commonness);
  const alone = belief < 1 ? (1 - belief) * marginAlone(evidence, commonness) : 0;
  if (belief === 0) return Math.max(LEAST_MARGIN, alone);
  const uncounted = marginAlone({ ...evidence, among: evidence.cosine }, NOTHING_COUNTED);
  const most = uncounted + VETO;
  // Nothing that the counted reports say, which takes longer to look up, would help.
  if (alone + belief * most <= LEAST_MARGIN) return LEAST_MARGIN;
  const among = Math.min(most, marginAmong(evidence, countedEvidence(a, b, commonness)));
  return Math.max(LEAST_MARGIN, alone + belief * among);
}

/** {@link marginOf} two reports. */
export const marginBetween = (a: Signature, b: Signature, commonness: Commonness): number =>
  marginOf(evidenceOf(a, b, commonness), a, b, commonness);
