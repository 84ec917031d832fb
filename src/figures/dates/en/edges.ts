import type { Mod } from '../said.ts';

/** Words before a date that narrow it to a part of itself, with their TIMEX3 modifiers. */
export const EDGES: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
]);

/** Nouns of the same: "the end of 2023", "the middle of October". */
export const EDGE_NOUNS: ReadonlyMap<string, Mod> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);
