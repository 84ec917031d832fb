/**
 * Fits the weights of src/stories/weights.ts for reports among counted ones:
 *
 *     npx tsx tests/bench/fit-stories-counted.ts DATA
 *
 * DATA holds collections of news with stories marked by hand, story_*.jsonl, each weighing the same here.
 * Each collection in turn is left out, the rest fitted, and the one left out scored, so that the first figures printed
 * are those of collections never seen.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commonnessAmong } from '../../src/stories/commonness.ts';
import { countedEvidence } from '../../src/stories/counted-evidence.ts';
import { evidenceOf } from '../../src/stories/evidence.ts';
import { type CountedFeatures, countedFeaturesOf } from '../../src/stories/features.ts';
import { COUNTED_WEIGHTS } from '../../src/stories/weights.ts';
import { type Example, fitLogistic, logit, type Model } from './fit-logistic.ts';
import { readCollection, type StoryDocument } from './story-collections.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-stories-counted.ts DATA');

const PENALTY = 1;
/** What speaks against one story; all else speaks for it. The cosine beside its logarithm only bends the curve. */
const AGAINST: Partial<Record<keyof CountedFeatures, -1 | 0>> = {
  cosine: 0,
  crowdingLog: -1,
  apart: -1,
  longApart: -1,
  agesDiffer: -1,
  monthsDiffer: -1,
  weekdaysDiffer: -1,
  figuresDiffer: -1,
  short: -1,
};
const NAMES = Object.keys(COUNTED_WEIGHTS) as (keyof CountedFeatures)[];
const SIGNS = NAMES.map((name) => AGAINST[name] ?? 1);
/** What all the pairs of one story in one collection weigh. */
const SET_WEIGHT = 1000;
const THRESHOLDS = [-1, -0.5, 0, 0.5, 1, 1.5, 2];

interface Row {
  readonly a: number;
  readonly b: number;
  readonly x: readonly number[];
}

interface Collection {
  readonly name: string;
  readonly documents: readonly StoryDocument[];
  readonly rows: readonly Row[];
  readonly positives: number;
}

function read(name: string): Collection {
  const { documents, signed } = readCollection(join(folder ?? '', name));
  const commonness = commonnessAmong(signed);
  const rows: Row[] = [];
  let positives = 0;
  for (const [b, other] of signed.entries()) {
    for (const [a, one] of signed.slice(0, b).entries()) {
      if (documents[a]?.story === documents[b]?.story) positives++;
      const evidence = evidenceOf(one, other, commonness);
      if (!evidence) continue;
      const features = countedFeaturesOf(evidence, countedEvidence(one, other, commonness));
      rows.push({
        a,
        b,
        x: NAMES.map((feature) => features[feature]),
      });
    }
  }
  return { name: name.replace(/^story_|\.jsonl$/g, ''), documents, rows, positives };
}

const isSame = ({ documents }: Collection, { a, b }: Row) =>
  documents[a]?.story === documents[b]?.story;

function fitted(from: readonly Collection[]): Model {
  const examples = from.flatMap((one) =>
    one.rows.map(
      (row): Example => ({
        x: row.x,
        y: isSame(one, row) ? 1 : 0,
        weight: SET_WEIGHT / one.positives,
      }),
    ),
  );
  return fitLogistic(examples, PENALTY, SIGNS);
}

/** Precision, recall and F1 of the pairs that are said to be of one story. */
function score(collection: Collection, said: readonly Row[]) {
  const right = said.filter((row) => isSame(collection, row)).length;
  return {
    p: said.length ? right / said.length : 1,
    r: right / collection.positives,
    f: (2 * right) / (said.length + collection.positives),
  };
}

const three = (value: number) => value.toFixed(3).replace(/^0/, '');

function table(title: string, models: ReadonlyMap<Collection, Model>): void {
  const scored = [...models].map(([one, model]) => ({
    one,
    odds: one.rows.map((row) => ({ ...row, z: logit(model, row.x) })),
  }));
  console.log(`${title}: precision/recall/F1`);
  for (const least of THRESHOLDS) {
    const found = scored.map(({ one, odds }) => ({
      name: one.name,
      ...score(
        one,
        odds.filter(({ z }) => z >= least),
      ),
    }));
    print(least, found);
  }
}

function print(
  least: number,
  found: readonly { name: string; p: number; r: number; f: number }[],
): void {
  const macro = found.reduce((sum, { f }) => sum + f, 0) / found.length;
  const lowest = Math.min(...found.map(({ p }) => p));
  const cells = found.map(({ name, p, r, f }) => `${name} ${three(p)}/${three(r)}/${three(f)}`);
  console.log(
    `  from ${least}: macro F1 ${three(macro)}, lowest precision ${three(lowest)}  ${cells.join('  ')}`,
  );
}

const collections = readdirSync(folder)
  .filter((name) => /^story_.*\.jsonl$/.test(name))
  .map(read);
table(
  'each collection left out',
  new Map(collections.map((one) => [one, fitted(collections.filter((other) => other !== one))])),
);
const model = fitted(collections);
table('in sample', new Map(collections.map((one) => [one, model])));
console.log(`COUNTED_BIAS = ${model.bias.toFixed(2)}`);
for (const [i, name] of NAMES.entries()) console.log(`  ${name}: ${model.weights[i]?.toFixed(2)},`);
