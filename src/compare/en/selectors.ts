/** Which of the things counted a figure means: more than those told of before, all of them, those left, some of them. */
export type Selector = 'additional' | 'all' | 'rest' | 'part';

/** Determiners that select (Quirk et al., A Comprehensive Grammar of the English Language, 5.10 to 5.23), folded. */
export const SELECTORS: ReadonlyMap<string, Selector> = new Map([
  ['another', 'additional'],
  ['additional', 'additional'],
  ['more', 'additional'],
  ['further', 'additional'],
  ['extra', 'additional'],
  ['all', 'all'],
  ['both', 'all'],
  ['total', 'all'],
  ['altogether', 'all'],
  ['overall', 'all'],
  ['other', 'rest'],
  ['others', 'rest'],
  ['remaining', 'rest'],
  ['rest', 'rest'],
  ['including', 'part'],
  ['among', 'part'],
  ['them', 'part'],
]);
