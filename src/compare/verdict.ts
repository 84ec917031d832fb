import type { Details, Reason, Verdict } from './comparison.ts';
import type { FigureCandidate } from './figure-pairs.ts';
import { otherSources, scopeDifference } from './scope.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly details: Details;
}

/** Readings less sure than this never make a contradiction. */
const LEAST_READING = 0.5;

/**
 * The honest verdict on two figures that measure the same thing or nearly so; null where the values differ but too
 * little is sure to say how.
 *
 * What was killed is never held against what was killed or wounded, even where the values agree: outcomes first. Then
 * the values; where they can't both be true, what else tells the figures apart: period, place, group. Two sources do
 * not excuse a contradiction, they are named in its details.
 */
export function judge({ a, b, relation }: FigureCandidate): Judgement | null {
  const scope = scopeDifference(a, b);
  if (scope?.reason === 'outcome') return { verdict: 'scope', ...scope };
  if (relation.relation === 'equal') {
    return { verdict: 'agree', reason: relation.reason, details: { ...relation.details } };
  }
  if (relation.relation === 'compatible') {
    return { verdict: 'compatible', reason: relation.reason, details: { ...relation.details } };
  }
  if (scope) return { verdict: 'scope', ...scope };
  if (Math.min(a.figure.confidence, b.figure.confidence) < LEAST_READING) return null;
  const sources = otherSources(a, b);
  return {
    verdict: 'disagree',
    reason: sources ? 'source' : null,
    details: { ...relation.details, ...(sources ? { sources } : {}) },
  };
}
