/**
 * Fits the weights of src/compare/weights.ts:
 *
 *     npx tsx tests/bench/fit-matches.ts DATA
 *
 * DATA holds sidebyside.jsonl: annotated pairs of reports. Each pair in turn is left out, the rest fitted, and the one
 * left out scored, so that the figures printed are those of reports never seen. Reports of different stories from one
 * collection are fitted as pairs without a match. The weights printed last are fitted on everything.
 */
import { type Report, readClaims } from '../../src/claims/index.ts';
import { type Candidate, candidates } from '../../src/compare/matching.ts';
import { neighbourSupport } from '../../src/compare/neighbours.ts';
import { profilesOf } from '../../src/compare/terms.ts';
import {
  type Example,
  fitLogistic,
  logit,
  type Model,
  sigmoid,
} from '../../src/models/fit/logistic.ts';
import { type GoldMatch, readGold, sentenceAt, strangers } from './fit-data.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-matches.ts DATA');

const PENALTY = 1;
/** What one annotator of two marked is half a match. */
const DOUBTFUL = 0.5;
/** There are far more pairs of strangers than reports of one story; they must not drown those. */
const STRANGER = 0.3;

interface Row {
  readonly candidate: Candidate;
  readonly x: readonly number[];
  /** The annotated pair of sentences, and its mark where there is one. */
  readonly key: string;
  readonly gold: GoldMatch | undefined;
}

interface Case {
  readonly rows: readonly Row[];
  readonly weight: number;
}

function found(a: Report, b: Report): Candidate[] {
  return candidates(profilesOf(readClaims(a)), profilesOf(readClaims(b)));
}

const gold = readGold(folder);
const cases: Case[] = gold.map(({ a, b, matches }) => {
  const marks = new Map(matches.map((match) => [`${match.a}-${match.b}`, match]));
  const rows = found(a, b).map((candidate): Row => {
    const { pair, evidence } = candidate;
    const key = `${sentenceAt(a, pair.a.claim)}-${sentenceAt(b, pair.b.claim)}`;
    return { candidate, x: Object.values(evidence), key, gold: marks.get(key) };
  });
  return { rows, weight: 1 };
});
const apart: Case[] = strangers(gold, 60).map(([a, b]) => ({
  rows: found(a, b).map((candidate) => ({
    candidate,
    x: Object.values(candidate.evidence),
    key: '',
    gold: undefined,
  })),
  weight: STRANGER,
}));

interface Fitted {
  readonly own: Model;
  readonly context: Model;
}

function contexts(own: Model, { rows }: Case): number[][] {
  const odds = rows.map(({ x }) => logit(own, x));
  const support = neighbourSupport(
    rows.map(({ candidate }) => candidate.pair),
    odds.map(sigmoid),
  );
  return odds.map((value, i) => [value, support[i] ?? 0]);
}

function examples(
  from: readonly Case[],
  features: (one: Case) => (readonly number[])[],
): Example[] {
  return from.flatMap((one) =>
    features(one).map((x, i): Example => {
      const mark = one.rows[i]?.gold;
      return { x, y: mark ? 1 : 0, weight: one.weight * (mark && !mark.both ? DOUBTFUL : 1) };
    }),
  );
}

function fittedTo(from: readonly Case[]): Fitted {
  const own = fitLogistic(
    examples(from, ({ rows }) => rows.map(({ x }) => x)),
    PENALTY,
  );
  const context = fitLogistic(
    examples(from, (one) => contexts(own, one)),
    PENALTY,
  );
  return { own, context };
}

function scores({ own, context }: Fitted, one: Case): number[] {
  return contexts(own, one).map((x) => sigmoid(logit(context, x)));
}

const wanted = gold.flatMap(({ matches }) => matches.filter(({ both }) => both));
const unseen = new Map<string, { score: number; gold: GoldMatch | undefined }>();
for (const [n, one] of cases.entries()) {
  const model = fittedTo([...cases.filter((other) => other !== one), ...apart]);
  for (const [i, score] of scores(model, one).entries()) {
    const row = one.rows[i];
    if (!row || row.gold?.both === false) continue;
    const key = `${n} ${row.key}`;
    if (score > (unseen.get(key)?.score ?? -1)) unseen.set(key, { score, gold: row.gold });
  }
}
const ranked = [...unseen.values()].sort((x, y) => y.score - x.score);
let hits = 0;
let averagePrecision = 0;
for (const [i, row] of ranked.entries()) {
  if (row.gold) averagePrecision += ++hits / (i + 1) / wanted.length;
}
console.log(`average precision, each pair left out: ${averagePrecision.toFixed(4)}`);

const model = fittedTo([...cases, ...apart]);
const strangerScores = apart.map((one) => scores(model, one));
for (const least of [0.2, 0.25, 0.3, 0.35, 0.4]) {
  const shown = ranked.filter(({ score }) => score >= least);
  const right = shown.filter((row) => row.gold);
  const sameFact = right.filter((row) => row.gold?.grade === 2).length;
  const p = right.length / shown.length;
  const r = right.length / wanted.length;
  const perPair = strangerScores.flat().filter((score) => score >= least).length / apart.length;
  console.log(
    `  from ${least}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
    `same fact ${(sameFact / wanted.filter(({ grade }) => grade === 2).length).toFixed(3)}`,
    `strangers ${perPair.toFixed(2)} a pair`,
  );
}
const names = Object.keys(cases[0]?.rows[0]?.candidate.evidence ?? {});
for (const [i, name] of names.entries()) {
  console.log(`  ${name}: ${model.own.weights[i]?.toFixed(2)},`);
}
console.log(`own bias ${model.own.bias.toFixed(2)}`);
const [own, neighbours] = model.context.weights;
console.log(
  `own ${own?.toFixed(2)}, neighbours ${neighbours?.toFixed(2)}, bias ${model.context.bias.toFixed(2)}`,
);
