/**
 * Fits src/models/stories.json: how surely two reports are of one event, by themselves (`pair`) and among many (`among`).
 *
 * The data's folder holds collections of news with stories marked by hand (story_*.jsonl), each weighing the same, whole
 * and in parts, and pairs of reports of one story (sidebyside*.jsonl). Recurring events are made here (recurring.ts). No
 * figure that is given is of a pair that its model was fitted on, but for what two reports by themselves forbid ({@link
 * VETO}), where the model of pairs has seen all.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../claims/index.ts';
import { groupReports } from '../../stories/cluster.ts';
import { countedEvidence } from '../../stories/counted-evidence.ts';
import { documentFrequencyAmong } from '../../stories/document-frequency.ts';
import { evidenceOf } from '../../stories/evidence.ts';
import {
  type AmongFeatures,
  amongFeaturesOf,
  type PairFeatures,
  pairFeaturesOf,
} from '../../stories/features.ts';
import { type Signature, signatureOf } from '../../stories/index.ts';
import { MIN_MARGIN, VETO } from '../../stories/margin.ts';
import { headlineFigures } from './headlines.ts';
import { recurringPairs } from './recurring.ts';
import { type FittedModel, fitStandardised, logOdds, type NamedExample } from './standardised.ts';
import { readCollection, type StoryDocument } from './story-collections.ts';

const PENALTY = 1;

/** What all pairs of one source weigh. */
const SOURCE_WEIGHT = 1000;

/**
 * The log-odds from which on two reports are one story's, chosen on the tables that the fit gives, on the safe side for
 * what is put into stories by itself (a wrong story is worse than none), on the other where the reader has two reports
 * in hand.
 */
const PAIR_THRESHOLD = 0;
const AMONG_THRESHOLD = 1.2;

/** Which way each weight may point, where it is not for one story: what speaks against it, and what bends a curve. */
type Signs<Name extends string> = Readonly<Partial<Record<Name, -1 | 0>>>;

const AGAINST: Signs<keyof PairFeatures & keyof AmongFeatures> = {
  apart: -1,
  longApart: -1,
  agesDiffer: -1,
  figuresDiffer: -1,
  monthsDiffer: -1,
  weekdaysDiffer: -1,
};
const PAIR_SIGNS: Signs<keyof PairFeatures> = {
  ...AGAINST,
  undated: 0,
  short: 0,
  namesDiffer: -1,
  shortWords: 0,
  shortNames: 0,
  shortMonths: -1,
};
const AMONG_SIGNS: Signs<keyof AmongFeatures> = {
  ...AGAINST,
  cosine: 0,
  crowdingLog: -1,
  sharedCrowdLog: -1,
  densityLog: 0,
  short: -1,
};

/** Pairs of two stories with less in common teach nothing. */
const MIN_PAIR_COSINE = 0.14;
const MIN_AMONG_COSINE = 0.05;

/** Of a collection's pairs of two stories so many are fitted on, evenly taken, and stand for the others. */
const MAX_NEGATIVES = 2500;

/** So many words of a report stand in a feed, in a list of results, in a text that is pasted in part. */
const OPENING_WORDS = 45;

/** One pair with the source that is left out where it is judged. */
interface PairExample extends NamedExample {
  readonly source: string;
}

const namesOf = (features: object): string[] => Object.keys(features);

function nameOrder(): { readonly pair: string[]; readonly among: string[] } {
  const one = signatureOf({ title: 'Fire in Ambersey', text: 'A fire broke out in Ambersey.' });
  const evidence = evidenceOf(one, one);
  if (!evidence) throw new Error('a report has nothing in common with itself');
  const counted = countedEvidence(one, one, documentFrequencyAmong([one]));
  return {
    pair: namesOf(pairFeaturesOf(evidence)),
    among: namesOf(amongFeaturesOf(evidence, counted)),
  };
}

const signsOf = (names: readonly string[], signs: Readonly<Record<string, -1 | 0 | undefined>>) =>
  names.map((name) => signs[name] ?? 1);

function pairX(a: Signature, b: Signature): readonly number[] | null {
  const evidence = evidenceOf(a, b);
  return evidence && Object.values(pairFeaturesOf(evidence));
}

interface Collection {
  readonly name: string;
  readonly documents: readonly StoryDocument[];
  readonly signed: readonly Signature[];
}

/** The same reports by their first words alone, without headline and date, as a text is pasted. */
function openings({ name, documents }: Collection): Collection {
  const signed = documents.map(({ title, text }) =>
    signatureOf({
      text: `${title}. ${text.split(/\s+/).slice(0, OPENING_WORDS).join(' ')}`,
    }),
  );
  return { name, documents, signed };
}

/** The pairs of one story, and those of two that have something in common. */
function pairsOf({ name, documents, signed }: Collection): PairExample[] {
  const found: { x: readonly number[]; same: boolean }[] = [];
  for (const [b, other] of signed.entries()) {
    for (const [a, one] of signed.slice(0, b).entries()) {
      const same = documents[a]?.story === documents[b]?.story;
      const evidence = evidenceOf(one, other);
      if (!evidence || (!same && evidence.cosine < MIN_PAIR_COSINE)) continue;
      found.push({ x: Object.values(pairFeaturesOf(evidence)), same });
    }
  }
  const positives = found.filter(({ same }) => same);
  const negatives = found.filter(({ same }) => !same);
  const step = Math.max(1, negatives.length / MAX_NEGATIVES);
  const taken = negatives.filter((_pair, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const weight = SOURCE_WEIGHT / positives.length;
  return [
    ...positives.map(({ x }): PairExample => ({ x, y: 1, weight, source: name })),
    ...taken.map(({ x }): PairExample => ({ x, y: 0, weight: weight * step, source: name })),
  ];
}

interface SideBySide {
  readonly from: string;
  readonly sameStory: boolean | null;
  readonly a: Report;
  readonly b: Report;
}

function readSideBySide(folder: string): SideBySide[] {
  return ['sidebyside.jsonl', 'sidebyside_more.jsonl']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as SideBySide)
    .filter(({ sameStory }) => sameStory !== null);
}

/** Pairs that readers set side by side; and reports of two such pairs of one collection, which are of two stories. */
function sideBySidePairs(gold: readonly SideBySide[]): PairExample[] {
  const signed = gold.map(({ from, sameStory, a, b }) => ({
    from,
    same: sameStory === true,
    a: signatureOf(a),
    b: signatureOf(b),
  }));
  const own = signed.flatMap(({ from, same, a, b }): PairExample[] => {
    const x = pairX(a, b);
    return x ? [{ x, y: same ? 1 : 0, weight: SOURCE_WEIGHT / gold.length, source: from }] : [];
  });
  const strangers = signed.flatMap(({ from, a }, i) =>
    signed.flatMap((other, j): PairExample[] => {
      const x = i !== j && other.from === from ? pairX(a, other.b) : null;
      return x ? [{ x, y: 0, weight: 0, source: from }] : [];
    }),
  );
  const weight = SOURCE_WEIGHT / Math.max(1, strangers.length) / 2;
  return [...own, ...strangers.map((one) => ({ ...one, weight }))];
}

function recurringExamples(): PairExample[] {
  const pairs = recurringPairs();
  const count = (same: boolean) => pairs.filter((pair) => pair.same === same).length;
  return pairs.flatMap(({ a, b, same, kind }): PairExample[] => {
    const x = pairX(signatureOf(a), signatureOf(b));
    const weight = SOURCE_WEIGHT / 2 / count(same);
    return x ? [{ x, y: same ? 1 : 0, weight, source: `recurring ${kind}` }] : [];
  });
}

/** Figures of one threshold, by the source's name. */
export type Figures = Readonly<Record<string, string | number>>;

const three = (value: number) => Math.round(value * 1000) / 1000;

const AMONG_THRESHOLDS = [0.8, 1, 1.1, 1.2, 1.3, 1.4];
const THRESHOLDS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

/** Each source in turn is left out, the rest fitted, and the pairs of the one left out judged. */
function judgePairs(
  sources: ReadonlyMap<string, readonly PairExample[]>,
  train: (examples: readonly PairExample[]) => FittedModel,
): Figures[] {
  const all = [...sources.values()].flat();
  const left = new Map(
    [...new Set(all.map(({ source }) => source))].map((source) => [
      source,
      logOdds(train(all.filter((one) => one.source !== source))),
    ]),
  );
  const judged = [...sources].map(([name, examples]) => ({
    name,
    rows: examples.map(({ x, y, source }) => ({ y, z: left.get(source)?.(x) ?? 0 })),
  }));
  return THRESHOLDS.map((threshold) => ({
    threshold,
    ...Object.fromEntries(
      judged.map(({ name, rows }) => {
        const share = (y: number) => {
          const some = rows.filter((row) => row.y === y);
          return three(some.filter(({ z }) => z >= threshold).length / Math.max(1, some.length));
        };
        return [name, `${share(1)} of one story, ${share(0)} of two`];
      }),
    ),
  }));
}

interface AmongRow {
  readonly a: number;
  readonly b: number;
  readonly x: readonly number[];
  readonly same: boolean;
  /** The margin of the two by themselves. */
  readonly alone: number;
}

interface AmongCollection extends Collection {
  readonly rows: readonly AmongRow[];
  /** Of each report, in which fold its story is. */
  readonly fold: readonly number[];
}

const FOLDS = 5;

/** A number for each story (of ECB+ for each topic, where each topic has two like stories), scattered by a hash. */
const scattered = ({ story, topic }: StoryDocument, byte: number): number =>
  createHash('sha256')
    .update(String(topic ?? story))
    .digest()[byte] ?? 0;

const foldOf = (document: StoryDocument): number => scattered(document, 0) % FOLDS;

/**
 * The stories of collections in so many parts. A reader's library has tens of reports or thousands, and how near a
 * stranger comes to a report depends on how many there are.
 */
function partsOf(collections: readonly Collection[], count: number): Collection[] {
  const name = collections.length > 1 ? 'mixed' : (collections[0]?.name ?? '');
  return Array.from({ length: count }, (_, part) => {
    const taken = collections.flatMap(({ name: from, documents, signed }) =>
      documents.flatMap((document, i) => {
        const signature = signed[i];
        return signature && scattered(document, 1) % count === part
          ? [{ document: { ...document, story: `${from} ${document.story}` }, signature }]
          : [];
      }),
    );
    return {
      name: count > 1 ? `${name}, 1/${count}` : name,
      documents: taken.map(({ document }) => document),
      signed: taken.map(({ signature }) => signature),
    };
  });
}

/** Each collection as a library of its own, whole and in parts; and parts of all of them together, of all kinds of news. */
const librariesOf = (collections: readonly Collection[]): Collection[][] => [
  ...[1, 2, 4].flatMap((count) => collections.map((one) => partsOf([one], count))),
  ...[6, 24].map((count) => partsOf(collections, count)),
];

function amongRows(
  collection: Collection,
  alone: (x: readonly number[]) => number,
): AmongCollection {
  const { documents, signed } = collection;
  const documentFrequency = documentFrequencyAmong(signed);
  const rows: AmongRow[] = [];
  for (const [b, other] of signed.entries()) {
    for (const [a, one] of signed.slice(0, b).entries()) {
      const evidence = evidenceOf(one, other);
      if (!evidence) continue;
      const counted = countedEvidence(one, other, documentFrequency);
      const same = documents[a]?.story === documents[b]?.story;
      if (!same && counted.cosine < MIN_AMONG_COSINE) continue;
      rows.push({
        a,
        b,
        same,
        x: Object.values(amongFeaturesOf(evidence, counted)),
        alone: alone(Object.values(pairFeaturesOf(evidence))) - PAIR_THRESHOLD,
      });
    }
  }
  return { ...collection, rows, fold: documents.map(foldOf) };
}

/**
 * The pairs of libraries of one kind as examples, which weigh as much as those of any other kind.
 *
 * @param unseen the fold whose reports are left out
 */
function amongExamples(libraries: readonly AmongCollection[], unseen?: number): NamedExample[] {
  const rows = libraries.flatMap((library) =>
    library.rows.filter(({ a, b }) => library.fold[a] !== unseen && library.fold[b] !== unseen),
  );
  const weight = SOURCE_WEIGHT / rows.filter(({ same }) => same).length;
  // Of a share of the reports there is that share of the pairs of one story, and its square of those of two.
  const strangers = unseen === undefined ? weight : (weight * FOLDS) / (FOLDS - 1);
  return rows.map(({ x, same }) => ({ x, y: same ? 1 : 0, weight: same ? weight : strangers }));
}

/** How many pairs of reports are of one story. */
function pairsOfOneStory(documents: readonly StoryDocument[]): number {
  const sizes = new Map<string, number>();
  for (const { story } of documents) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/**
 * How well libraries are put into stories. Each model judges the pairs that have a report in the fold that it was not
 * fitted on; those with reports in two folds are judged by two models, and count for a half each time.
 */
function judgeStories(
  libraries: readonly AmongCollection[],
  models: readonly ((x: readonly number[]) => number)[],
  threshold: number,
) {
  let [right, said, wanted] = [0, 0, 0];
  for (const { signed, documents, rows, fold } of libraries) {
    wanted += pairsOfOneStory(documents);
    const members = signed.map((signature, i) => ({ id: String(i), signature }));
    for (const [unseen, model] of models.entries()) {
      const margins = new Map(
        rows.map(({ a, b, x, alone }) => [
          a * signed.length + b,
          Math.min(model(x) - threshold, alone + VETO),
        ]),
      );
      const margin = (one: { readonly id: string }, other: { readonly id: string }) => {
        const [a, b] = [Number(one.id), Number(other.id)].sort((x, y) => x - y) as [number, number];
        return Math.max(MIN_MARGIN, margins.get(a * signed.length + b) ?? MIN_MARGIN);
      };
      for (const story of groupReports(members, undefined, margin)) {
        const ids = story.members.map(Number);
        for (const [i, a] of ids.entries()) {
          for (const b of ids.slice(0, i)) {
            const counts = [a, b].filter((one) => fold[one] === unseen).length / 2;
            said += counts;
            if (documents[a]?.story === documents[b]?.story) right += counts;
          }
        }
      }
    }
  }
  const precision = said ? right / said : 1;
  return { precision, recall: right / wanted, f1: (2 * right) / (said + wanted) };
}

function judgeAmong(
  kinds: readonly (readonly AmongCollection[])[],
  train: (examples: readonly NamedExample[]) => FittedModel,
): Figures[] {
  const models = Array.from({ length: FOLDS }, (_, unseen) =>
    logOdds(train(kinds.flatMap((libraries) => amongExamples(libraries, unseen)))),
  );
  const isWhole = (libraries: readonly AmongCollection[]) => libraries.length === 1;
  return AMONG_THRESHOLDS.map((threshold) => {
    const judged = kinds.map((libraries) => ({
      name: libraries[0]?.name ?? '',
      isWhole: isWhole(libraries),
      ...judgeStories(libraries, models, threshold),
    }));
    const whole = judged.filter((one) => one.isWhole);
    return {
      threshold,
      macroF1: three(whole.reduce((sum, { f1 }) => sum + f1, 0) / whole.length),
      lowestPrecision: three(Math.min(...judged.map(({ precision }) => precision))),
      ...Object.fromEntries(
        judged.map(({ name, precision, recall, f1 }) => [
          name,
          `${three(precision)}/${three(recall)}/${three(f1)}`,
        ]),
      ),
    };
  });
}

/** What is written to src/models/stories.json. */
export interface StoriesModel {
  readonly data: string;
  readonly date: string;
  readonly figures: {
    readonly pair: readonly Figures[];
    readonly among: readonly Figures[];
    /** Of the thresholds of src/stories/headline.ts: see {@link headlineFigures}. */
    readonly headlines: readonly Figures[];
  };
  readonly pair: FittedModel & { readonly threshold: number };
  readonly among: FittedModel & { readonly threshold: number };
}

function hashOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Fits both models, and judges them on what they were not fitted on.
 *
 * @param folder of the data
 * @param date ISO 8601, as it is written down
 */
export function fitStories(folder: string, date: string): StoriesModel {
  const files = readdirSync(folder)
    .filter((name) => /^(?:story_|sidebyside).*\.jsonl$/.test(name))
    .sort();
  const collections = files
    .filter((name) => name.startsWith('story_'))
    .map((name): Collection => ({ name, ...readCollection(join(folder, name)) }));
  const names = nameOrder();

  const fitPair = (examples: readonly NamedExample[]) =>
    fitStandardised(examples, names.pair, PENALTY, signsOf(names.pair, PAIR_SIGNS));
  const gold = readSideBySide(folder);
  const sources = new Map<string, readonly PairExample[]>([
    ...collections.map((one) => [one.name, pairsOf(one)] as const),
    ...collections.map((one) => [`${one.name}, openings`, pairsOf(openings(one))] as const),
    ['side by side', sideBySidePairs(gold)],
    ['recurring', recurringExamples()],
  ]);

  const fitAmong = (examples: readonly NamedExample[]) =>
    fitStandardised(examples, names.among, PENALTY, signsOf(names.among, AMONG_SIGNS));
  const pair = fitPair([...sources.values()].flat());
  const alone = logOdds(pair);
  const counted = librariesOf(collections).map((libraries) =>
    libraries.map((one) => amongRows(one, alone)),
  );

  return {
    data: hashOf(folder, files),
    date,
    figures: {
      pair: judgePairs(sources, fitPair),
      among: judgeAmong(counted, fitAmong),
      headlines: collections.map(({ name, documents, signed }) => ({
        name,
        ...headlineFigures(documents, signed),
      })),
    },
    pair: { threshold: PAIR_THRESHOLD, ...pair },
    among: {
      threshold: AMONG_THRESHOLD,
      ...fitAmong(counted.flatMap((libraries) => amongExamples(libraries))),
    },
  };
}
