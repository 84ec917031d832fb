import { stem } from '../../src/text/stems.ts';

/** The lines of a table of words, each with its words' stems. */
export const stemmedLines = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => [...new Set(line.split(' ').map(stem))].join(' '));
