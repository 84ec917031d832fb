/**
 * How long it takes to hold one page against 1,000 stored signatures, as read afresh from storage and again warm.
 * The reports are made of an invented vocabulary: every hundredth is of the page's own story, all share the common words.
 */

import { deserialize, serialize } from 'node:v8';
import { CAPACITY, shardOf } from '../../src/library/shards/shard.ts';
import { bestOf } from '../../src/library/shards/shard-store.ts';
import { LOOKED_AT, MAX_CANDIDATES } from '../../src/library/stories/find.ts';
import { chiefTermsOf } from '../../src/stories/chief-terms.ts';
import { NOTHING_COUNTED } from '../../src/stories/document-frequency.ts';
import {
  type DocumentFrequency,
  documentFrequencyOf,
  marginBetween,
  type Signature,
  signatureOf,
} from '../../src/stories/index.ts';

const STORED = 1000;
/** Not counted: until the code is compiled. */
const WARMING = 20;
const RUNS = 41;
const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we'.split(' ');
const COMMON = 'police said people officials report city water road school night'.split(' ');

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** A word of a story's own vocabulary of 120. */
function word(story: number, n: number): string {
  const next = generator(story * 131 + n + 1);
  return Array.from({ length: 4 }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('');
}

function report(story: number, seed: number): Signature {
  const next = generator(seed + 1);
  const words = Array.from({ length: 450 }, (_, i) => {
    if (next(3) === 0) return COMMON[next(COMMON.length)] ?? '';
    const own = word(story, next(120));
    return i % 9 === 0 ? `in ${own.charAt(0).toUpperCase()}${own.slice(1)}` : own;
  });
  return signatureOf({
    title: words.slice(0, 9).join(' '),
    text: `${words.join(' ')}.`,
    published: '2024-05-06',
  });
}

const median = (times: readonly number[]) =>
  [...times].sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN;

type Stored = readonly { readonly id: string; readonly signature: Signature }[];

const page = report(0, 0);
const stored: Stored = Array.from({ length: STORED }, (_, i) => ({
  id: i.toString(16).padStart(32, '0'),
  signature: report(i % 100 === 0 ? 0 : i, i + 7),
}));
const kept = JSON.stringify(stored);

const entries = stored.map(({ id, signature }) => ({ id, terms: chiefTermsOf(signature.terms) }));
const shards = Array.from({ length: Math.ceil(STORED / CAPACITY) }, (_, i) =>
  shardOf(0, i, entries.slice(i * CAPACITY, (i + 1) * CAPACITY)),
);
const keptShards = serialize(shards);

const isSame = (signature: Signature, documentFrequency: DocumentFrequency): boolean =>
  marginBetween(page, signature, documentFrequency) >= 0;

interface Read {
  readonly index: typeof shards;
  readonly signatures: ReadonlyMap<string, Signature>;
}

/** As the library answers: its index tells how common terms are and names the likeliest, which are held against the page. */
function byIndex({ index, signatures }: Read): number {
  const documentFrequency = documentFrequencyOf(index);
  const likeliest = bestOf(index, chiefTermsOf(page.terms), MAX_CANDIDATES);
  // None of the latter half is of the page's story, so that nothing after them is looked at.
  return likeliest.slice(0, LOOKED_AT).filter((id) => {
    const signature = signatures.get(id);
    return signature !== undefined && isSame(signature, documentFrequency);
  }).length;
}

const oneByOne = (all: Stored): number =>
  all.filter(({ signature }) => isSame(signature, NOTHING_COUNTED)).length;

/** The median time of a task upon what is read anew each time, in milliseconds. */
function time<T>(read: () => T, task: (what: T) => number): string {
  const times: number[] = [];
  for (let run = -WARMING; run < RUNS; run++) {
    const what = read();
    const start = performance.now();
    if (task(what) !== STORED / 100)
      throw new Error('the reports of the page’s story were not found');
    if (run >= 0) times.push(performance.now() - start);
  }
  return `${median(times).toFixed(1)} ms`;
}

const readAnew = () => JSON.parse(kept) as Stored;
function ofIndex(): Read {
  const read = readAnew();
  return {
    index: deserialize(keptShards) as typeof shards,
    signatures: new Map(read.map(({ id, signature }) => [id, signature])),
  };
}

const [warm, warmIndex] = [readAnew(), ofIndex()];
console.log(`a stored signature: ${(kept.length / STORED / 1024).toFixed(1)} kB of JSON`);
console.log(
  `one page against ${STORED} stored signatures (median of ${RUNS}; floor 5 ms, aim 2 ms)`,
);
for (const [label, anew, again] of [
  ['by the index, as the library does', time(ofIndex, byIndex), time(() => warmIndex, byIndex)],
  ['one by one, nothing counted', time(readAnew, oneByOne), time(() => warm, oneByOne)],
]) {
  console.log(`  ${label}: ${anew} as read anew, ${again} warm`);
}
