import { stem } from '../text/stems.ts';
import { SYNONYM_GROUPS } from './en/synonyms.ts';

/**
 * How far a synonym stands for the word itself. Below 1, since groups are wider than meanings: of two candidates the
 * one that says the same word wins.
 */
export const SYNONYM = 0.6;

const groupsOf = new Map<string, number[]>();
for (const [i, line] of SYNONYM_GROUPS.trim().split('\n').entries()) {
  for (const word of new Set(line.split(' ').map(stem))) {
    const known = groupsOf.get(word);
    if (known) known.push(i);
    else groupsOf.set(word, [i]);
  }
}

/** The groups of synonyms that a term belongs to; none for names, numbers and most words. */
export function synonymGroups(id: string): readonly number[] {
  return groupsOf.get(id) ?? [];
}
