/**
 * Fits the weights of src/compare/sentence-score.ts:
 *
 *     npx tsx tests/bench/fit-score.ts DATA
 *
 * DATA holds pairs of sentences from the news that people judged: align_sts_news.jsonl (how alike, 0 to 5),
 * align_claimdiff.jsonl (whether one bears on the other), align_msrp.jsonl (whether they say the same). Each collection
 * draws its own line between "the same" and "not", so each has a bias of its own; the last one's is the one printed,
 * since its question is ours. What is said of unseen pairs is of one half when the other was fitted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf } from '../../src/compare/sentence-score.ts';
import {
  type Example,
  fitLogistic,
  logit,
  type Model,
  sigmoid,
} from '../../src/models/fit/logistic.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-score.ts DATA');

const PENALTY = 1;

interface Judged {
  readonly x: readonly number[];
  readonly y: number;
  readonly set: string;
}

interface Collection {
  readonly rows: readonly Judged[];
  readonly weight: number;
  /** Which bias is this collection's own; none for the last. */
  readonly own: readonly [number, number];
}

function lines(file: string): Record<string, unknown>[] {
  return readFileSync(join(folder ?? '', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

let names: string[] = [];

function judged(a: unknown, b: unknown, y: number, set: string): Judged[] {
  const evidence = evidenceOf(String(a), String(b));
  if (!evidence) return [];
  names = Object.keys(evidence);
  return [{ x: Object.values(evidence), y, set }];
}

const collections: readonly Collection[] = [
  {
    rows: lines('align_sts_news.jsonl').flatMap(({ a, b, score, set }) =>
      judged(a, b, Number(score) / 5, String(set)),
    ),
    weight: 1,
    own: [1, 0],
  },
  {
    rows: lines('align_claimdiff.jsonl').flatMap(({ claim_a, claim_b, strengthen, weaken }) =>
      judged(claim_a, claim_b, strengthen || weaken ? 1 : 0, 'claims that bear on one another'),
    ),
    weight: 0.7,
    own: [0, 1],
  },
  {
    rows: lines('align_msrp.jsonl').flatMap(({ a, b, label }) =>
      judged(a, b, Number(label), 'paraphrases'),
    ),
    weight: 0.7,
    own: [0, 0],
  },
];

function fitOn(takes: (i: number) => boolean): Model {
  const examples = collections.flatMap(({ rows, weight, own }): Example[] =>
    rows.filter((_, i) => takes(i)).map(({ x, y }) => ({ x: [...x, ...own], y, weight })),
  );
  return fitLogistic(examples, PENALTY);
}

/** Pearson's correlation of scores and judgements. */
function correlation(scores: readonly number[], rows: readonly Judged[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const ys = rows.map(({ y }) => y);
  const [mx, my] = [mean(scores), mean(ys)];
  const sum = (of: (i: number) => number) => scores.reduce((all, _, i) => all + of(i), 0);
  const dx = (i: number) => (scores[i] ?? 0) - mx;
  const dy = (i: number) => (ys[i] ?? 0) - my;
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
}

for (const half of [0, 1]) {
  const model = fitOn((i) => i % 2 !== half);
  for (const { rows } of collections) {
    const unseen = rows.filter((_, i) => i % 2 === half);
    for (const set of new Set(unseen.map((row) => row.set))) {
      const own = unseen.filter((row) => row.set === set);
      const scores = own.map(({ x }) => sigmoid(logit(model, [...x, 0, 0])));
      const right = own.filter(({ y }, i) => (scores[i] ?? 0) >= 0.5 === y >= 0.5).length;
      console.log(
        `unseen half ${half}, ${set}: r ${correlation(scores, own).toFixed(3)},`,
        `right at 0.5 ${(right / own.length).toFixed(3)}`,
      );
    }
  }
}
const all = fitOn(() => true);
for (const [i, name] of names.entries()) console.log(`  ${name}: ${all.weights[i]?.toFixed(2)},`);
console.log(`bias ${all.bias.toFixed(2)}`);
