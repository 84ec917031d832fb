/**
 * Fits the weights of src/compare/figure-weights.ts:
 *
 *     npx tsx tests/bench/fit-figures.ts DATA
 *
 * as fit-matches.ts does: each annotated pair of reports left out in turn, the weights printed last fitted on all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Report, readClaims } from '../../src/claims/index.ts';
import { type FigureCandidate, figureCandidates } from '../../src/compare/figure-pairs.ts';
import { candidates, matchChances } from '../../src/compare/matching.ts';
import { profilesOf } from '../../src/compare/terms.ts';
import { type Figure, readFigures } from '../../src/figures/index.ts';
import {
  type Example,
  fitLogistic,
  logit,
  type Model,
  sigmoid,
} from '../../src/models/fit/logistic.ts';
import { overlap, type Span } from '../../src/text/span.ts';
import { type GoldFigures, type GoldPair, readGold } from './fit-data.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-figures.ts DATA');

const PENALTY = 2;
const DOUBTFUL = 0.5;

interface Row {
  readonly candidate: FigureCandidate;
  readonly gold: GoldFigures | undefined;
  /** Worded as an annotated pair elsewhere in the two reports: a repeat, neither right nor wrong. */
  readonly repeat: boolean;
  readonly x: readonly number[];
}

function candidatesOf(a: Report, b: Report): FigureCandidate[] {
  const pairs = candidates(profilesOf(readClaims(a)), profilesOf(readClaims(b)));
  return figureCandidates(pairs, matchChances(pairs, true), Boolean(a.published && b.published));
}

function touches(figure: Span, span: Span | null): boolean {
  return span !== null && overlap(figure, span) > 0;
}

function rowsOf({ a, b, figures }: GoldPair): Row[] {
  const wordings = new Set(figures.map((one) => wording(one.a_text, one.b_text)));
  return candidatesOf(a, b).map((candidate) => ({
    candidate,
    x: Object.values(candidate.evidence),
    repeat: wordings.has(wording(candidate.a.figure.text, candidate.b.figure.text)),
    gold: figures.find(
      ({ spanA, spanB }) =>
        touches(candidate.a.figure, spanA) && touches(candidate.b.figure, spanB),
    ),
  }));
}

function wording(a: string, b: string): string {
  return `${a.toLowerCase()} ~ ${b.toLowerCase()}`;
}

const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${WORDS.join('|')})\\b`, 'i');

/**
 * Reports that disagree are rare, and the pairs that should be found different too few to fit on. So each figure that
 * the reports agree on is changed in one of them, wherever it stands: the pair is to be found all the same.
 */
function changedRows({ a, b, figures }: GoldPair): Row[] {
  return figures.flatMap((one): Row[] => {
    const { spanA, spanB } = one;
    if (!one.both || one.verdicts.join() !== 'agree' || !spanA || !spanB) return [];
    const from = b.text.slice(spanB.start, spanB.end);
    const number = NUMBER.exec(from)?.[0];
    if (number === undefined || /[:/]|\b(?:19|20)\d\d\b|[ap]\.?m\b/i.test(from)) return [];
    const word = WORDS.indexOf(number.toLowerCase());
    const value = Number(number.replaceAll(',', ''));
    return [
      word < 0 ? String(value + 1) : WORDS[word + 1],
      word < 0 ? String(Math.round(value * 1.4) + 1) : WORDS[word + 3],
    ]
      .filter((other) => other !== undefined)
      .flatMap((other) => {
        const to = from.replace(number, other);
        const text = b.text.replaceAll(from, to);
        return candidatesOf(a, { ...b, text })
          .filter((candidate) => touches(candidate.a.figure, spanA))
          .filter(
            ({ b: { figure }, relation }) =>
              relation.relation === 'different' && to.includes(figure.text),
          )
          .map((candidate) => ({
            candidate,
            x: Object.values(candidate.evidence),
            gold: one,
            repeat: false,
          }));
      });
  });
}

const gold = readGold(folder);
const cases = gold.map(rowsOf);
const changed = gold.map(changedRows);
const wanted = gold.flatMap(({ figures }) => figures.filter(({ both }) => both));

function examples(rows: readonly Row[]): Example[] {
  return rows
    .filter((row) => row.gold || !row.repeat)
    .map((row) => ({
      x: row.x,
      y: row.gold ? 1 : 0,
      weight: row.gold && !row.gold.both ? DOUBTFUL : 1,
    }));
}

const CHANGED: GoldFigures = {
  a_text: '',
  b_text: '',
  spanA: null,
  spanB: null,
  both: true,
  verdicts: ['disagree'],
};

interface Summary {
  readonly kind: string;
  readonly doc: string;
  readonly summary: string;
  readonly original_summary: string;
}

/**
 * Pairs of different values from summaries of which a figure was changed (figures_summedits.jsonl.gz): that figure
 * belongs with those of the document which have the value it had; all else that differs does not belong together.
 */
function summaryRows(data: string): Row[] {
  const lines = gunzipSync(readFileSync(join(data, 'figures_summedits.jsonl.gz'))).toString();
  return lines
    .trim()
    .split('\n')
    .flatMap((line): Row[] => {
      const one = JSON.parse(line) as Summary;
      const value = (figure: Figure) => JSON.stringify([figure.value, figure.timex]);
      const before = new Set(readFigures(one.original_summary).map(value));
      const now = new Set(readFigures(one.summary).map(value));
      const old = new Set([...before].filter((key) => !now.has(key)));
      return candidatesOf({ text: one.doc }, { text: one.summary })
        .filter(({ relation }) => relation.relation === 'different')
        .map((candidate) => {
          const isChanged = !before.has(value(candidate.b.figure));
          const right = isChanged && old.has(value(candidate.a.figure));
          return {
            candidate,
            x: Object.values(candidate.evidence),
            gold: right ? CHANGED : undefined,
            repeat: isChanged && !right && old.size !== 1,
          };
        });
    });
}

const summaries = summaryRows(folder);

/** A changed figure is one of many that could have been made. */
const MADE = 0.5;
/** Summaries are many and of one kind. */
const SUMMARY = 0.1;

function fitOn(left: (i: number) => boolean): Model {
  const real = examples(cases.filter((_, i) => left(i)).flat());
  const made = examples(changed.filter((_, i) => left(i)).flat());
  const edited = examples(summaries).map((one) => ({ ...one, weight: SUMMARY }));
  return fitLogistic(
    [...real, ...made.map((one) => ({ ...one, weight: MADE })), ...edited],
    PENALTY,
  );
}

const unseen: { score: number; row: Row }[] = [];
const unseenMade: { score: number; row: Row }[] = [];
for (const n of cases.keys()) {
  const fitted = fitOn((i) => i !== n);
  const score = (row: Row) => ({ score: sigmoid(logit(fitted, row.x)), row });
  unseen.push(...(cases[n] ?? []).filter((row) => row.gold || !row.repeat).map(score));
  unseenMade.push(...(changed[n] ?? []).map(score));
}
unseen.sort((x, y) => y.score - x.score);
for (const differing of [false, true]) {
  const of = unseen.filter(
    ({ row }) => (row.candidate.relation.relation === 'different') === differing,
  );
  console.log(differing ? 'different values' : 'values that agree or can both be true');
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6]) {
    const shown = of.filter(({ score }) => score >= least);
    const right = shown.filter(({ row }) => row.gold);
    const found = new Set(right.map(({ row }) => row.gold).filter((one) => one?.both));
    console.log(
      `  from ${least}: ${shown.length} pairs, right ${(right.length / shown.length).toFixed(3)},`,
      `found ${found.size} of ${wanted.length} rows`,
    );
  }
}
const reach = new Set(
  cases.flatMap((rows) => rows.map((row) => row.gold).filter((one) => one?.both)),
);
console.log(`rows that any candidate reaches: ${reach.size} of ${wanted.length}`);
for (const least of [0.2, 0.3, 0.4, 0.5]) {
  const found = unseenMade.filter(({ score }) => score >= least).length;
  console.log(`changed figures found from ${least}: ${found} of ${unseenMade.length}`);
}
const all = fitOn(() => true);
console.log(
  `summaries: ${summaries.filter(({ gold: g }) => g).length} right of ${summaries.length}; from 0.3 right ${summaries.filter((row) => row.gold && sigmoid(logit(all, row.x)) >= 0.3).length} wrong ${summaries.filter((row) => !row.gold && !row.repeat && sigmoid(logit(all, row.x)) >= 0.3).length}`,
);
const names = Object.keys(cases.flat()[0]?.candidate.evidence ?? {});
for (const [i, name] of names.entries()) console.log(`  ${name}: ${all.weights[i]?.toFixed(2)},`);
console.log(`bias ${all.bias.toFixed(2)}`);
