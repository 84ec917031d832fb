import type { FigurePair } from '../../compare/comparison.ts';
import { figureRows, type RowThresholds } from '../../compare/figure-rows.ts';
import { reasonJudges } from '../../compare/judge/index.ts';
import { overlap } from '../../text/span.ts';
import type { Seen } from './choose.ts';
import { type GoldFigures, sentenceAt } from './gold.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param recalled of `must`, where that is counted otherwise than `right` of `said` */
function score(right: number, said: number, recalled: number, must: number): Score {
  const precision = said === 0 ? 0 : right / said;
  const recall = must === 0 ? 0 : recalled / must;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Matches of pairs of reports, as the evaluation counts them: what only one annotator marked is neither. */
export function matchFigures(seen: readonly Seen[], least: number): Score & { sameFact: number } {
  let said = 0;
  let right = 0;
  let must = 0;
  let sameFact = 0;
  let sameFactMust = 0;
  for (const { example, pairs, matches } of seen) {
    const { gold } = example;
    if (!gold) continue;
    const table = new Map(gold.matches.map((match) => [`${match.a} ${match.b}`, match]));
    for (const { both, grade } of gold.matches) {
      if (both) must++;
      if (both && grade === 2) sameFactMust++;
    }
    const keys = new Set<string>();
    for (const [i, { a, b }] of pairs.entries()) {
      if ((matches[i] ?? 0) < least) continue;
      keys.add(`${sentenceAt(gold.a, a.claim.claim)} ${sentenceAt(gold.b, b.claim.claim)}`);
    }
    for (const key of keys) {
      const match = table.get(key);
      if (match && !match.both) continue;
      said++;
      if (match) right++;
      if (match?.grade === 2) sameFact++;
    }
  }
  return { ...score(right, said, right, must), sameFact: sameFact / sameFactMust };
}

const isDiffering = (verdict: string): boolean => verdict === 'disagree' || verdict === 'scope';

const saysDiffering = ({ verdict, level }: FigurePair): boolean =>
  isDiffering(verdict) && level !== 'possible';

export interface RowScores {
  readonly pairs: Score;
  readonly differing: Score;
  readonly verdicts: number;
  readonly contradictions: { readonly said: number; readonly right: number };
  /** How far the chances are from what came true: ten bins of equal size, the mean of the differences. */
  readonly calibration: number;
}

const sameText = (x: GoldFigures, y: GoldFigures): boolean =>
  x.a_text.toLowerCase() === y.a_text.toLowerCase() &&
  x.b_text.toLowerCase() === y.b_text.toLowerCase();

/** Rows of figures, as the evaluation counts them. */
export function rowFigures(seen: readonly Seen[], thresholds: RowThresholds): RowScores {
  const n = { said: 0, right: 0, must: 0, recalled: 0, verdict: 0 };
  const d = { said: 0, right: 0, must: 0, recalled: 0 };
  const red = { said: 0, right: 0 };
  const chances: (readonly [number, number])[] = [];
  for (const { example, candidates, chances: own } of seen) {
    const { gold } = example;
    if (!gold) continue;
    const judges = reasonJudges(example.a, example.b);
    const free = new Set(gold.figures);
    const found = new Map<GoldFigures, FigurePair>();
    for (const row of figureRows(candidates, own, judges, thresholds)) {
      const hit = [...free].find(
        ({ spanA, spanB }) =>
          spanA && spanB && overlap(row.a, spanA) > 0 && overlap(row.b, spanB) > 0,
      );
      if (hit) {
        free.delete(hit);
        found.set(hit, row);
      } else if (isRepeat(row, gold)) continue;
      const differs = hit?.verdicts.some(isDiffering) ?? false;
      chances.push([row.sure, hit?.verdicts.includes(row.verdict) ? 1 : 0]);
      if (row.level === 'contradiction') {
        red.said++;
        if (differs) red.right++;
      }
      if (hit && !hit.both) {
        if (saysDiffering(row) && !differs) d.said++;
        continue;
      }
      n.said++;
      if (saysDiffering(row)) d.said++;
      if (!hit) continue;
      n.right++;
      if (hit.verdicts.includes(row.verdict)) n.verdict++;
      if (saysDiffering(row) && differs) d.right++;
    }
    for (const one of gold.figures) {
      if (!one.both) continue;
      n.must++;
      const row = found.get(one) ?? [...found].find(([other]) => sameText(one, other))?.[1];
      if (row) n.recalled++;
      if (!one.verdicts.every(isDiffering)) continue;
      d.must++;
      if (row && saysDiffering(row)) d.recalled++;
    }
  }
  return {
    pairs: score(n.right, n.said, n.recalled, n.must),
    differing: score(d.right, d.said, d.recalled, d.must),
    verdicts: n.verdict / n.right,
    contradictions: red,
    calibration: calibrationError(chances),
  };
}

/** The same two expressions as a marked pair has, in sentences that match: neither right nor wrong. */
function isRepeat(row: FigurePair, gold: NonNullable<Seen['example']['gold']>): boolean {
  const [i, j] = [sentenceAt(gold.a, row.a), sentenceAt(gold.b, row.b)];
  if (!gold.matches.some(({ a, b }) => a === i && b === j)) return false;
  const within = (x: string, y: string) =>
    x.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(x.toLowerCase());
  return gold.figures.some(
    ({ a_text, b_text }) => within(a_text, row.a.text) && within(b_text, row.b.text),
  );
}

const BINS = 10;

function calibrationError(chances: readonly (readonly [number, number])[]): number {
  const sorted = [...chances].sort(([x], [y]) => x - y);
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  let error = 0;
  for (let k = 0; k < BINS; k++) {
    const [from, to] = [k, k + 1].map((bin) => Math.floor((bin * sorted.length) / BINS));
    const bin = sorted.slice(from, to);
    if (bin.length === 0) continue;
    const apart = mean(bin.map(([said]) => said)) - mean(bin.map(([, true_]) => true_));
    error += (bin.length / sorted.length) * Math.abs(apart);
  }
  return error;
}

export interface JudgedScores {
  readonly differing: Score;
  readonly alike: Score;
  /** For each reason of another scope, how often that was said. */
  readonly scope: Readonly<Record<string, number>>;
}

/** Single pairs of figures, as the evaluation counts them. */
export function judgedFigures(seen: readonly Seen[], thresholds: RowThresholds): JudgedScores {
  const d = { said: 0, right: 0, must: 0, found: 0 };
  const s = { said: 0, right: 0, must: 0, found: 0 };
  const scope: Record<string, [number, number]> = {};
  for (const { example, candidates, chances } of seen) {
    if (example.judged.length === 0) continue;
    const judges = reasonJudges(example.a, example.b);
    const rows = figureRows(candidates, chances, judges, thresholds);
    for (const { a, b, label, why, value } of example.judged) {
      const row = rows.find((one) =>
        [one, ...one.repeats].some((at) => overlap(at.a, a) > 0 && overlap(at.b, b) > 0),
      );
      const differs = row !== undefined && saysDiffering(row);
      if (value === 'different') {
        if (label !== 'N') d.must++;
        if (label !== 'N' && differs) d.found++;
        if (differs) d.said++;
        if (differs && label !== 'N') d.right++;
        if (label === 'D') {
          scope[why ?? ''] ??= [0, 0];
          const own = scope[why ?? ''] as [number, number];
          own[1]++;
          if (row?.verdict === 'scope') own[0]++;
        }
      } else {
        if (label === 'S') s.must++;
        if (row && !differs) s.said++;
        if (row && !differs && label !== 'N') s.right++;
        if (row && !differs && label === 'S') s.found++;
      }
    }
  }
  return {
    differing: score(d.right, d.said, d.found, d.must),
    alike: score(s.right, s.said, s.found, s.must),
    scope: Object.fromEntries(Object.entries(scope).map(([why, [x, of]]) => [why, x / of])),
  };
}
