/**
 * Fits the weights of src/stories/weights.ts:
 *
 *     npx tsx tests/bench/fit-stories.ts DATA
 *
 * DATA holds collections of news with stories marked by hand, story_*.jsonl, each weighing the same here, and
 * sidebyside.jsonl, pairs of reports of one story. Each collection in turn is left out, the rest fitted, and the one
 * left out scored, so that the first figures printed are those of collections never seen.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Commonness, commonnessAmong, NOTHING_COUNTED } from '../../src/stories/commonness.ts';
import { evidenceOf } from '../../src/stories/evidence.ts';
import { type Features, featuresOf } from '../../src/stories/features.ts';
import { type Signature, signatureOf } from '../../src/stories/index.ts';
import { WEIGHTS } from '../../src/stories/weights.ts';
import { readGold, strangers } from './fit-data.ts';
import { type Example, fitLogistic, logit, type Model } from './fit-logistic.ts';
import { readCollection } from './story-collections.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-stories.ts DATA');

const PENALTY = 1;
/** Pairs of two stories with less in common teach nothing. */
const LEAST_COSINE = 0.12;
/** What speaks against one story; all else speaks for it, but for the length, which says nothing by itself. */
const AGAINST: Partial<Record<keyof Features, -1 | 0>> = {
  apart: -1,
  longApart: -1,
  agesDiffer: -1,
  short: 0,
};
const SIGNS = (Object.keys(WEIGHTS) as (keyof Features)[]).map((name) => AGAINST[name] ?? 1);
/** What all the pairs of one story in one collection weigh. */
const SET_WEIGHT = 1000;
const THRESHOLDS = [-1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25];

interface Row {
  readonly x: readonly number[];
  readonly cosine: number;
  readonly same: boolean;
  readonly sameTopic: boolean;
}

interface Collection {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly positives: number;
}

const vector = (a: Signature, b: Signature, commonness: Commonness = NOTHING_COUNTED) => {
  const evidence = evidenceOf(a, b, commonness);
  return evidence && { x: Object.values(featuresOf(evidence)), cosine: evidence.cosine };
};

/** @param isCounted whether the collection is known as a reader's own reports are, or its pairs stand alone */
function read(name: string, isCounted: boolean): Collection {
  const { documents, signed } = readCollection(join(folder ?? '', name));
  const commonness = isCounted ? commonnessAmong(signed) : NOTHING_COUNTED;
  const rows: Row[] = [];
  let positives = 0;
  for (const [i, a] of documents.entries()) {
    for (let j = 0; j < i; j++) {
      const b = documents[j];
      const one = signed[i];
      const other = signed[j];
      if (!b || !one || !other) continue;
      const same = a.story === b.story;
      if (same) positives++;
      const found = vector(one, other, commonness);
      if (!found || (!same && found.cosine < LEAST_COSINE)) continue;
      rows.push({ ...found, same, sameTopic: a.topic !== undefined && a.topic === b.topic });
    }
  }
  return { name: name.replace(/^story_|\.jsonl$/g, ''), rows, positives };
}

function fitted(from: readonly Collection[]): Model {
  const examples = from.flatMap(({ rows, positives }) =>
    rows.map(({ x, same }): Example => ({ x, y: same ? 1 : 0, weight: SET_WEIGHT / positives })),
  );
  return fitLogistic(examples, PENALTY, SIGNS);
}

function score(rows: readonly Row[], wanted: number, says: (row: Row) => boolean) {
  const said = rows.filter(says);
  const right = said.filter(({ same }) => same).length;
  const p = said.length ? right / said.length : 1;
  return { p, r: right / wanted, f: (2 * right) / (said.length + wanted) };
}

const two = (value: number) => value.toFixed(3).replace(/^0/, '');

function table(title: string, models: ReadonlyMap<Collection, Model>): void {
  console.log(`${title}: precision/recall/F1 per collection`);
  const scored = [...models].map(([one, model]) => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, z: logit(model, row.x) })),
  }));
  for (const least of THRESHOLDS) {
    let sum = 0;
    const cells = scored.map(({ name, rows, positives }) => {
      const said = rows.filter(({ z }) => z >= least);
      const { p, r, f } = score(said, positives, () => true);
      sum += f;
      const inTopic = rows.some(({ sameTopic }) => sameTopic)
        ? ` (same topic ${two(score(said, positives, ({ sameTopic }) => sameTopic).f)})`
        : '';
      return `${name} ${two(p)}/${two(r)}/${two(f)}${inTopic}`;
    });
    console.log(`  from ${least}: macro F1 ${two(sum / scored.length)}  ${cells.join('  ')}`);
  }
}

const names = readdirSync(folder).filter((name) => /^story_.*\.jsonl$/.test(name));
const collections = names.map((name) => read(name, true));
console.log('best F1 of the cosine alone:');
for (const { name, rows, positives } of collections) {
  let best = { f: 0, at: 0, p: 0 };
  for (let at = 0.12; at < 0.6; at += 0.01) {
    const { f, p } = score(rows, positives, ({ cosine }) => cosine >= at);
    if (f > best.f) best = { f, at, p };
  }
  console.log(`  ${name} ${two(best.f)} from ${best.at.toFixed(2)}, precision ${two(best.p)}`);
}

table(
  'each collection left out',
  new Map(collections.map((one) => [one, fitted(collections.filter((other) => other !== one))])),
);
const model = fitted(collections);
table('in sample', new Map(collections.map((one) => [one, model])));
const alone = names.map((name) => read(name, false));
table('in sample, nothing counted', new Map(alone.map((one) => [one, model])));

const gold = readGold(folder);
const together = gold.map(({ a, b }) => vector(signatureOf(a), signatureOf(b)));
const apart = strangers(gold, 60).map(([a, b]) => vector(signatureOf(a), signatureOf(b)));
const odds = (found: typeof together) =>
  found
    .map((each) => (each ? logit(model, each.x) : Number.NEGATIVE_INFINITY))
    .sort((a, b) => a - b);
console.log('side by side, lowest of one story:', odds(together).slice(0, 5).map(two).join(' '));
console.log('side by side, highest of strangers:', odds(apart).slice(-3).map(two).join(' '));

const empty: Signature = {
  ...signatureOf({ text: '' }),
  terms: [['x', 1]],
};
const evidence = evidenceOf(empty, empty, NOTHING_COUNTED);
const features = evidence ? Object.keys(featuresOf(evidence)) : [];
console.log(`BIAS = ${model.bias.toFixed(2)}`);
for (const [i, name] of features.entries())
  console.log(`  ${name}: ${model.weights[i]?.toFixed(2)},`);
