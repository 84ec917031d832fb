import type { Figure } from '../figures/index.ts';
import type { FigureTerms } from './figure-terms.ts';
import { SYNONYM, synonymGroups } from './relatedness.ts';
import type { Relation } from './values.ts';

/** What speaks for two figures measuring the same thing. */
export interface FigureEvidence {
  /** How far the same thing is counted, 0 to 1; 0.5 where it is not said. */
  readonly counted: number;
  /** How far the words around them are the same, 0 to 1. */
  readonly around: number;
  readonly outcome: number;
}

function alike(a: string, b: string): number {
  if (a === b) return 1;
  const groups = synonymGroups(a);
  return synonymGroups(b).some((group) => groups.includes(group)) ? SYNONYM : 0;
}

/** The part of the smaller set that the other answers. */
function answered(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  for (const x of few) {
    let best = 0;
    for (const y of many) best = Math.max(best, alike(x, y));
    total += best;
  }
  return total / few.size;
}

function countedLikeness(a: FigureTerms, b: FigureTerms): number {
  if (a.head === null || b.head === null) return 0.5;
  const heads = alike(a.head, b.head);
  if (heads > 0) return (1 + heads) / 2;
  if (a.people && b.people) return 0.6;
  return answered(a.counted, b.counted) / 2;
}

/** Outcome classes in common: 1 for the same, 0.5 where one has none or they overlap, 0 for different ones. */
function outcomeLikeness(a: Figure, b: Figure): number {
  const x = a.outcome?.classes ?? [];
  const y = b.outcome?.classes ?? [];
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 0.6 : 0.5;
  const shared = x.filter((one) => y.includes(one)).length;
  if (shared === 0) return 0;
  return shared === x.length && shared === y.length ? 1 : 0.5;
}

/** Gathers what speaks for two figures measuring the same thing. */
export function figureEvidence(
  a: Figure,
  b: Figure,
  termsA: FigureTerms,
  termsB: FigureTerms,
): FigureEvidence {
  return {
    counted: countedLikeness(termsA, termsB),
    around: answered(termsA.around, termsB.around),
    outcome: outcomeLikeness(a, b),
  };
}

/**
 * How sure it is that two figures of matching claims measure the same thing, 0 to 1. Equal values are evidence
 * themselves; different values need the same thing counted, or the row would invent a contradiction.
 */
export function affinity(evidence: FigureEvidence, relation: Relation, matchScore: number): number {
  const { counted, around, outcome } = evidence;
  if (relation === 'incomparable' || counted < 0.3) return 0;
  const same = 0.45 * counted + 0.3 * around + 0.25 * outcome;
  const value = relation === 'equal' ? 0.3 : relation === 'compatible' ? 0.15 : 0;
  return Math.min(1, same + value + 0.2 * (matchScore - 0.5));
}
