import type { FigureRelation } from '../figures/relate/index.ts';
import { commonness } from './commonness.ts';
import type { FigureProfile } from './figure-terms.ts';
import { relateOutcomes } from './outcomes.ts';
import { SYNONYM, synonymGroups } from './relatedness.ts';

/** What speaks for or against two figures measuring the same thing, each 0 to 1. */
export interface FigureEvidence {
  /** How surely their claims match. */
  readonly match: number;
  /** The same in log-odds, from 0 to 1: tells apart those that hardly match from those that don't. */
  readonly matchOdds: number;
  /** The same value; values that can both be true; how near different values are. */
  readonly equal: number;
  readonly compatible: number;
  readonly near: number;
  /** A different value: how surely one of the two answers a like value of the other report. */
  readonly takenElsewhere: number;
  /** The noun counted: the same or a synonym; people on both sides; unlike nouns. */
  readonly noun: number;
  readonly people: number;
  readonly otherNoun: number;
  /** What else is said of the thing counted. */
  readonly modifiers: number;
  /** What became of it: the same, or one a part of the other. */
  readonly outcome: number;
  /** Whose figure it is: the same name, another name. */
  readonly owner: number;
  readonly otherOwner: number;
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

/** How much less the most common words tell. */
const COMMON = 0.7;

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
  let all = 0;
  for (const x of few) {
    let best = many.has(x) ? 1 : 0;
    // Most words have no synonyms, and need not be held against every other one.
    if (best === 0 && synonymGroups(x).length > 0) {
      for (const y of many) best = Math.max(best, alike(x, y));
    }
    const weight = 1 - COMMON * commonness(x);
    total += best * weight;
    all += weight;
  }
  return total / all;
}

/** How alike two outcomes are: a part of the other is half of it. */
const OUTCOME_LIKENESS = { same: 1, part: 0.5, other: 0, unsaid: 0 } as const;

function flag(yes: boolean): 0 | 1 {
  return yes ? 1 : 0;
}

/** Gathers what speaks for two figures measuring the same thing. */
export function figureEvidence(
  a: FigureProfile,
  b: FigureProfile,
  { relation, details }: FigureRelation,
  context: { readonly match: number; readonly alone: boolean; readonly takenElsewhere: number },
): FigureEvidence {
  const { kind } = a.figure;
  const isDate = kind === 'date' || kind === 'time';
  const nouns = a.head !== null && b.head !== null ? alike(a.head, b.head) : 0;
  // Suspects are not the residents; the people can be either.
  const people = a.people && b.people && (a.anyone || b.anyone || kind === 'age');
  const outcome = relateOutcomes(a.figure, b.figure);
  const distance = details.distance?.relative ?? 1;
  const different = relation === 'different';
  const owned = a.owners.size > 0 && b.owners.size > 0;
  const sameOwner = [...a.owners].some((name) => b.owners.has(name));
  return {
    match: context.match,
    matchOdds: Math.max(0, Math.min(1, (Math.log(context.match / (1 - context.match)) + 4) / 8)),
    equal: flag(relation === 'equal'),
    compatible: flag(relation === 'compatible'),
    near: different ? Math.max(0, 1 - distance) : 0,
    takenElsewhere: different ? context.takenElsewhere : 0,
    noun: nouns,
    people: flag(people && nouns === 0),
    otherNoun: flag(a.head !== null && b.head !== null && nouns === 0 && !people),
    modifiers: answered(a.counted, b.counted),
    outcome: OUTCOME_LIKENESS[outcome],
    owner: flag(owned && sameOwner),
    otherOwner: flag(owned && !sameOwner),
    around: answered(a.around, b.around),
    beside: (flag(a.before === b.before) + flag(a.after === b.after)) / 2,
    alone: flag(context.alone),
    date: flag(isDate),
    otherDate: flag(isDate && different),
    age: flag(kind === 'age'),
    unit: flag(kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'rate'),
  };
}
