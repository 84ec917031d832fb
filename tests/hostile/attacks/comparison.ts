import assert from 'node:assert/strict';
import type { Report } from '../../../src/claims/index.ts';
import {
  analyseReport,
  type Comparison,
  compareReports,
  passagesOf,
} from '../../../src/compare/index.ts';
import type { PassageVectors } from '../../../src/encoder/index.ts';
import type { Span } from '../../../src/text/span.ts';
import type { Random } from '../random.ts';
import { hostileText } from '../text.ts';
import type { Attack } from './attack.ts';

/** A comparison as it would be with the reports the other way round; lists as sets, chances but for rounding. */
function asSets(
  { matches, figures, onlyA, onlyB, within, limits }: Comparison,
  isMirrored: boolean,
) {
  const sides = <S>({ a, b }: { readonly a: S; readonly b: S }) => (isMirrored ? [b, a] : [a, b]);
  const only = isMirrored ? [onlyB, onlyA] : [onlyA, onlyB];
  const keys = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
  return {
    matches: keys(matches.map((match) => [...sides(match), match.quote, match.score.toFixed(6)])),
    rows: keys(
      figures.map((row) => [
        ...sides(row).map(({ start, end, speaker }) => [start, end, speaker]),
        [row.what, row.verdict, row.reason, row.level, row.sure.toFixed(6)],
        keys(row.repeats.map((repeat) => sides(repeat))),
      ]),
    ),
    only: only.map(keys),
    within: sides(within),
    limits: limits && [...sides(limits), limits.pairs],
  };
}

function checkSpans({ matches, figures, onlyA, onlyB }: Comparison, a: Report, b: Report): void {
  const check = ({ start, end }: Span, { text }: Report) =>
    assert(start >= 0 && start < end && end <= text.length, `${start} to ${end} of ${text.length}`);
  for (const pair of [...matches, ...figures, ...figures.flatMap(({ repeats }) => repeats)]) {
    check(pair.a, a);
    check(pair.b, b);
  }
  for (const span of onlyA) check(span, a);
  for (const span of onlyB) check(span, b);
}

/** Now and then so long or so full of figures that the limits come in. */
function hostileReport(random: Random): Report {
  const { text, ...stated } = hostileText(random, 12);
  return { text: random.isOnce(200) ? text.repeat(1 + random.below(60)) : text, ...stated };
}

const DIMENSIONS = 24;

/** Vectors as an encoder might give them: any. */
function hostileVectors(random: Random, report: Report): PassageVectors[] {
  const vector = () => Int8Array.from({ length: DIMENSIONS }, () => random.below(255) - 127);
  return passagesOf(analyseReport(report)).map(({ spans }) => ({
    sentence: random.isOnce(20) ? new Int8Array(DIMENSIONS) : vector(),
    spans: spans.map(vector),
  }));
}

/** Two reports that say something else when they change places. */
export const COMPARISON: Attack = {
  claim:
    'a comparison is the same whichever report comes first, and every span of it is within its text',
  inTests: 100,
  attempt(random) {
    const [a, b] = [hostileReport(random), hostileReport(random)];
    const story = { score: 1, same: random.isOnce(2) };
    const vectors = random.isOnce(2)
      ? { a: hostileVectors(random, a), b: hostileVectors(random, b) }
      : null;
    const there = compareReports(a, b, story, vectors);
    checkSpans(there, a, b);
    for (const { score } of there.matches) assert(score >= 0 && score <= 1);
    for (const { sure } of there.figures) assert(sure >= 0 && sure <= 1);
    const mirrored = vectors && { a: vectors.b, b: vectors.a };
    const back = compareReports(b, a, story, mirrored);
    assert.deepEqual(asSets(back, true), asSets(there, false));
  },
};
