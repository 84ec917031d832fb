import { commonness } from './commonness.ts';
import type { Profile, Term } from './terms.ts';

/** How much a term tells: `plain` from the language at large, `damped` also by how often this story says it. */
export interface Weight {
  readonly plain: number;
  readonly damped: number;
}

/**
 * Weighs every term of two reports.
 *
 * A word that half of the sentences of a story use ("soldier", "Ukraine") does not tell one of its sentences from
 * another; nor does a word that all news uses ("people", "say"). The first is measured in the reports themselves
 * (inverse sentence frequency), the second by a table of general English.
 */
export function weigh(a: readonly Profile[], b: readonly Profile[]): ReadonlyMap<string, Weight> {
  const frequency = new Map<string, number>();
  const kinds = new Map<string, Term['kind']>();
  for (const { kinds: own } of [...a, ...b]) {
    for (const [id, kind] of own) {
      frequency.set(id, (frequency.get(id) ?? 0) + 1);
      if (kinds.get(id) !== 'name') kinds.set(id, kind);
    }
  }
  const sentences = a.length + b.length;
  const weights = new Map<string, Weight>();
  for (const [id, n] of frequency) {
    const plain = plainWeight(id, kinds.get(id) ?? 'word');
    // In two short texts every term is frequent: the floor keeps them comparable.
    const inverse = Math.log((sentences + 20) / (n + 0.5)) / Math.log(sentences + 20);
    weights.set(id, { plain, damped: plain * inverse });
  }
  return weights;
}

function plainWeight(id: string, kind: Term['kind']): number {
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
