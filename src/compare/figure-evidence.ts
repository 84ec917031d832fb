import type { FigureRelation } from '../figures/relate/index.ts';
import type { FigureProfile } from './figure-terms.ts';
import { SYNONYM, synonymGroups } from './relatedness.ts';

/** What speaks for or against two figures measuring the same thing, each 0 to 1. */
export interface FigureEvidence {
  /** How surely their claims match. */
  readonly match: number;
  /** The same value; values that can both be true; how near different values are. */
  readonly equal: number;
  readonly compatible: number;
  readonly near: number;
  /** The same value by chance: small numbers are everywhere. */
  readonly smallEqual: number;
  /** A different value where one of the two has its own value in the other report. */
  readonly takenElsewhere: number;
  /** The noun counted: the same or a synonym; people on both sides; unlike nouns. */
  readonly noun: number;
  readonly people: number;
  readonly otherNoun: number;
  /** What else is said of the thing counted. */
  readonly modifiers: number;
  /** What became of it: the same, in part the same, something else. */
  readonly outcome: number;
  readonly otherOutcome: number;
  /** Words around the figures in common; the very same word before and after. */
  readonly around: number;
  readonly beside: number;
  /** No other figure of the kind in either claim. */
  readonly alone: number;
  /** Dates and times; the same with different values, which mostly date different things. */
  readonly date: number;
  readonly otherDate: number;
  readonly age: number;
  /** Money, percentages, measures: units say more than bare counts. */
  readonly unit: number;
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

function outcomes(a: FigureProfile, b: FigureProfile): { same: number; other: number } {
  const x = a.figure.outcome?.classes ?? [];
  const y = b.figure.outcome?.classes ?? [];
  if (x.length === 0 || y.length === 0) return { same: 0, other: 0 };
  const shared = x.filter((one) => y.includes(one)).length;
  const all = new Set([...x, ...y]).size;
  return { same: shared / all, other: shared === 0 ? 1 : 0 };
}

/** Gathers what speaks for two figures measuring the same thing. */
export function figureEvidence(
  a: FigureProfile,
  b: FigureProfile,
  { relation, details }: FigureRelation,
  context: { readonly match: number; readonly alone: boolean; readonly takenElsewhere: boolean },
): FigureEvidence {
  const { kind } = a.figure;
  const isDate = kind === 'date' || kind === 'time';
  const nouns = a.head !== null && b.head !== null ? alike(a.head, b.head) : 0;
  const people = a.people && b.people;
  const { same, other } = outcomes(a, b);
  const nominal = Math.abs(a.figure.value?.nominal ?? 1000);
  const distance = details.distance?.relative ?? 1;
  const different = relation === 'different';
  const flag = (yes: boolean) => (yes ? 1 : 0);
  return {
    match: context.match,
    equal: flag(relation === 'equal'),
    compatible: flag(relation === 'compatible'),
    near: different ? Math.max(0, 1 - distance) : 0,
    smallEqual: flag(relation === 'equal' && nominal <= 2 && !isDate),
    takenElsewhere: flag(different && context.takenElsewhere),
    noun: nouns,
    people: flag(people && nouns === 0),
    otherNoun: flag(a.head !== null && b.head !== null && nouns === 0 && !people),
    modifiers: answered(a.counted, b.counted),
    outcome: same,
    otherOutcome: other,
    around: answered(a.around, b.around),
    beside: (flag(a.before === b.before) + flag(a.after === b.after)) / 2,
    alone: flag(context.alone),
    date: flag(isDate),
    otherDate: flag(isDate && different),
    age: flag(kind === 'age'),
    unit: flag(kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'rate'),
  };
}
