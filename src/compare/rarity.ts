import { commonness } from './commonness.ts';
import { synonymGroups } from './relatedness.ts';
import type { Profile, Term } from './terms.ts';

/**
 * The terms of two reports, each with a number from 0, and what is known of each at its number: matching looks at
 * every term of thousands of pairs of claims, and a place in a list is found faster than a key.
 */
export interface Lexicon {
  readonly numbers: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
  /** How much a term tells, from the language at large. */
  readonly plain: Float64Array;
  /** The same, and by how often this story says it. */
  readonly damped: Float64Array;
  /** The groups of synonyms that each belongs to. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Weighs every term of two reports.
 *
 * A word that half of the sentences of a story use ("soldier", "Ukraine") does not tell one of its sentences from
 * another; nor does a word that all news uses ("people", "say"). The first is measured in the reports themselves
 * (inverse sentence frequency), the second by a table of general English.
 */
export function weigh(a: readonly Profile[], b: readonly Profile[]): Lexicon {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const frequency: number[] = [];
  const kinds: Term['kind'][] = [];
  for (const profiles of [a, b]) {
    for (const { kinds: own } of profiles) {
      for (const [id, kind] of own) {
        const number = numbers.get(id);
        if (number === undefined) {
          numbers.set(id, ids.length);
          ids.push(id);
          frequency.push(1);
          kinds.push(kind);
        } else {
          frequency[number] = (frequency[number] ?? 0) + 1;
          if (kinds[number] !== 'name') kinds[number] = kind;
        }
      }
    }
  }
  const sentences = a.length + b.length;
  const plain = new Float64Array(ids.length);
  const damped = new Float64Array(ids.length);
  for (let number = 0; number < ids.length; number++) {
    const own = plainWeight(ids[number] ?? '', kinds[number] ?? 'word');
    // In two short texts every term is frequent: the floor keeps them comparable.
    const inverse =
      Math.log((sentences + 20) / ((frequency[number] ?? 0) + 0.5)) / Math.log(sentences + 20);
    plain[number] = own;
    damped[number] = own * inverse;
  }
  return { numbers, ids, plain, damped, groups: ids.map(synonymGroups) };
}

/** How much a term tells by the language at large, 0 to 1. */
export function plainWeight(id: string, kind: Term['kind']): number {
  switch (kind) {
    case 'word':
      return 1 - 0.7 * commonness(id);
    case 'name':
      return 1;
    case 'number':
      // Small numbers agree by chance.
      return Number(id.slice(1)) < 13 ? 0.5 : 1;
    case 'date':
      return 0.6;
  }
}
