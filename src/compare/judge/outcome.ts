import { relateOutcomes } from '../outcomes.ts';
import type { ReasonJudge } from './reason.ts';

/** Killed, and killed or wounded: what became of those who are counted. */
export const byOutcome: ReasonJudge = ({ a, b }) => {
  const relation = relateOutcomes(a.figure, b.figure);
  if (relation !== 'part' && relation !== 'other') return null;
  return {
    reason: 'outcome',
    details: { a: a.figure.outcome?.classes, b: b.figure.outcome?.classes },
  };
};
