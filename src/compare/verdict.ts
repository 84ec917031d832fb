import type { Details, Reason, Verdict } from './comparison.ts';
import type { FigureCandidate } from './figure-pairs.ts';
import type { FigureProfile } from './figure-terms.ts';
import { otherSources, scopeDifference } from './scope.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly details: Details;
}

/** Readings less sure than this never make a contradiction. */
const LEAST_READING = 0.5;

/** Both values may be true, yet no reader would take one for the other: "more than 1,000" and "about 3,800". */
const FAR = 1.5;

function nominal({ figure }: FigureProfile): number | null {
  const value = figure.value;
  return value?.nominal ?? value?.low ?? value?.high ?? null;
}

function farApart(a: FigureProfile, b: FigureProfile): boolean {
  const x = Math.abs(nominal(a) ?? 0);
  const y = Math.abs(nominal(b) ?? 0);
  return Math.min(x, y) > 0 && Math.max(x, y) / Math.min(x, y) >= FAR;
}

/** A number given to the last digit ("12", not "1,200") is not the same number with "more than" before it. */
function deniedByBound(a: FigureProfile, b: FigureProfile): boolean {
  const bounds = [a.figure.value?.bound, b.figure.value?.bound];
  const value = a.figure.value?.nominal ?? null;
  return (
    bounds.includes('exact') &&
    (bounds.includes('more') || bounds.includes('less')) &&
    value !== null &&
    value === b.figure.value?.nominal &&
    value % 100 !== 0
  );
}

/**
 * The honest verdict on two figures that measure the same thing or nearly so; null where the values differ but too
 * little is sure to say how.
 *
 * What was killed is never held against what was killed or wounded, even where the values agree: outcomes first. Then
 * the values; where they can't both be true, or lie far apart within open bounds, what else tells the figures apart:
 * period, place, group. Two sources do not excuse a contradiction, they are named in its details.
 */
export function judge({ a, b, relation }: FigureCandidate): Judgement | null {
  const equal = relation.relation === 'equal';
  const scope = scopeDifference(a, b, equal);
  if (scope?.reason === 'outcome') return { verdict: 'scope', ...scope };
  const details = { ...relation.details };
  if (equal) return { verdict: 'agree', reason: relation.reason, details };
  const denied = relation.relation === 'compatible' && deniedByBound(a, b);
  if (relation.relation === 'compatible' && !denied && !(scope && farApart(a, b))) {
    return { verdict: 'compatible', reason: relation.reason, details };
  }
  if (scope) return { verdict: 'scope', ...scope };
  if (Math.min(a.figure.confidence, b.figure.confidence) < LEAST_READING) return null;
  const sources = otherSources(a, b);
  const reason = denied ? 'bound' : sources ? 'source' : null;
  return { verdict: 'disagree', reason, details: { ...details, ...(sources ? { sources } : {}) } };
}
