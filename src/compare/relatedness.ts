import { stem } from '../text/stems.ts';
import { COUNTRIES } from './en/countries.ts';
import { SYNONYM_GROUPS } from './en/synonyms.ts';

/**
 * How far a synonym stands for the word itself. Below 1, since groups are wider than meanings: of two candidates the
 * one that says the same word wins.
 */
export const SYNONYM = 0.6;

/** The groups that each stem of a table belongs to, a group a line, by the line's number. */
function groupsIn(table: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, line] of table.trim().split('\n').entries()) {
    for (const word of new Set(line.split(' ').map(stem))) {
      const known = groups.get(word);
      if (known) known.push(i);
      else groups.set(word, [i]);
    }
  }
  return groups;
}

const groupsOf = groupsIn(SYNONYM_GROUPS);
const countriesOf = groupsIn(COUNTRIES);

/** The groups of synonyms that a term belongs to; none for names, numbers and most words. */
export function synonymGroups(id: string): readonly number[] {
  return groupsOf.get(id) ?? [];
}

/** The countries that a term names or is of: "syria", "syrian" and "damascus" are of one. */
export function countries(id: string): readonly number[] {
  return countriesOf.get(id) ?? [];
}
