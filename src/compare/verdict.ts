import type { Figure } from '../figures/index.ts';
import type { Details, Reason, Verdict } from './comparison.ts';
import type { Relation } from './values.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly details: Details;
}

function differingOutcomes(a: Figure, b: Figure): Details | null {
  const x = a.outcome?.classes;
  const y = b.outcome?.classes;
  if (!x || !y || x.join() === y.join()) return null;
  return { a: x, b: y };
}

function differingPeriods(a: Figure, b: Figure): Details | null {
  if (!a.period || !b.period) return null;
  if (a.period.timex === b.period.timex && a.period.relation === b.period.relation) return null;
  const side = ({ text, timex, relation }: NonNullable<Figure['period']>) => ({
    text,
    timex,
    relation,
  });
  return { a: side(a.period), b: side(b.period) };
}

/** The honest verdict on two figures that measure the same thing or nearly so. */
export function judge(a: Figure, b: Figure, relation: Relation): Judgement {
  const outcomes = differingOutcomes(a, b);
  if (outcomes) return { verdict: 'scope', reason: 'outcome', details: outcomes };
  if (relation === 'equal') return { verdict: 'agree', reason: null, details: {} };
  if (relation === 'compatible') return { verdict: 'compatible', reason: 'bound', details: {} };
  const periods = differingPeriods(a, b);
  if (periods) return { verdict: 'scope', reason: 'period', details: periods };
  return { verdict: 'disagree', reason: null, details: {} };
}
