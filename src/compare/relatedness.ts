import { COUNTRY_STEMS, SYNONYM_STEMS } from './en/related-stems.ts';

/**
 * How far a synonym stands for the word itself. Below 1, since groups are wider than meanings: of two candidates the
 * one that says the same word wins.
 */
export const SYNONYM = 0.6;

/** The groups that each stem of a table belongs to, a group a line, by the line's number. */
function groupsIn(table: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, line] of table.trim().split('\n').entries()) {
    for (const stem of line.split(' ')) {
      const known = groups.get(stem);
      if (known) known.push(i);
      else groups.set(stem, [i]);
    }
  }
  return groups;
}

const groupsOf = groupsIn(SYNONYM_STEMS);
const countriesOf = groupsIn(COUNTRY_STEMS);

/** The groups of synonyms that a term belongs to; none for names, numbers and most words. */
export function synonymGroups(id: string): readonly number[] {
  return groupsOf.get(id) ?? [];
}

/** The countries that a term names or is of: "syria", "syrian" and "damascus" are of one. */
export function countries(id: string): readonly number[] {
  return countriesOf.get(id) ?? [];
}
