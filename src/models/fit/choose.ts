import type { AnalysedReport } from '../../compare/analysed/report.ts';
import type { ClaimPair } from '../../compare/claim-pairs.ts';
import type { RowThresholds } from '../../compare/figure-rows.ts';
import type { Chances } from '../../compare/judge/index.ts';
import type { MeasuredCandidate } from '../../compare/measure.ts';
import type { ComparisonModels } from '../../compare/models.ts';
import type { Example } from './gold.ts';
import { judgedFigures, matchFigures, rowFigures } from './measure.ts';

/** An example with what models that had not seen it say of it. */
export interface Seen {
  readonly example: Example;
  readonly a: AnalysedReport;
  readonly b: AnalysedReport;
  readonly pairs: readonly ClaimPair[];
  readonly matches: readonly number[];
  readonly candidates: readonly MeasuredCandidate[];
  readonly chances: readonly Chances[];
}

/** Thresholds are tried in steps of this. */
const STEP = 0.02;

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, i) =>
    Number((from + i * STEP).toFixed(2)),
  );

/** How much less than the best a threshold's figure may be, if fewer and surer rows follow from it. */
const AS_GOOD = 0.003;

/** The highest of the thresholds that are as good as the best. */
function surest(tried: readonly number[], worth: (threshold: number) => number): number {
  const worths = tried.map(worth);
  const most = Math.max(...worths);
  return tried[worths.findLastIndex((one) => one >= most - AS_GOOD)] ?? 0;
}

function best(tried: readonly number[], worth: (threshold: number) => number): number {
  return tried.reduce((x, y) => (worth(y) > worth(x) ? y : x));
}

/** Reports that are not of one story share facts seldom: a match of theirs must be surer by this. */
const OTHER_STORY = 0.35;

/** The part of the rows said to differ that must be right, however many are found: of all, and of the hard pairs. */
const MIN_DIFFERING = { all: 0.36, hard: 0.6 };

/**
 * Measured on 511 summaries of reports, in some of which a number was changed (SummEdits): from here on 81 of 100 that are
 * said to differ do, at 0.5 there are 76, at 0.9 not more than here.
 */
const ROW_POSSIBLE = 0.6;

/** What a reader may be shown in red: most such rows right, with no fewer rows than tell that. */
const CONTRADICTION = { precision: 0.8, rows: 20 };

/** The share of rows that are right, drawn towards a half where they are few. */
const worthOf = ({ said, right }: { readonly said: number; readonly right: number }) =>
  (right + 4) / (said + 8);

/** Chooses the thresholds by what was said of examples not seen, those of the pairs annotated twice. */
export function chooseThresholds(seen: readonly Seen[]): Pick<ComparisonModels, 'match' | 'rows'> {
  const judged = seen.filter(({ example }) => example.gold !== null);
  const sameStory = surest(steps(0.1, 0.7), (least) => matchFigures(judged, least).f1);
  let rows: RowThresholds = {
    rowAlike: 0.4,
    rowDifferent: 0.35,
    rowPossible: ROW_POSSIBLE,
    contradiction: 0.6,
    contradictionOfDates: 0.8,
    unexplained: 0.8,
    difference: 0.35,
    alike: 0.5,
  };
  const rowAlike = surest(
    steps(0.2, 0.6),
    (value) => rowFigures(judged, { ...rows, rowAlike: value }).pairs.f1,
  );
  rows = { ...rows, rowAlike };
  // A row that differs and is only possible helps few: what is a row is a difference, if the texts give a reason.
  const tried = steps(0.2, 0.6);
  const rowDifferent = best(tried, (value) => {
    const t = { ...rows, rowDifferent: value, difference: value };
    const { pairs, differing } = rowFigures(judged, t);
    const isRight =
      differing.precision >= MIN_DIFFERING.all &&
      judgedFigures(seen, t).differing.precision >= MIN_DIFFERING.hard;
    return isRight ? pairs.f1 + differing.f1 : 0;
  });
  rows = { ...rows, rowDifferent, difference: rowDifferent };
  for (const key of ['contradiction', 'contradictionOfDates', 'unexplained'] as const) {
    // What is in red is chosen for each kind by itself: of the other kind there is none.
    const none = { contradiction: 1, contradictionOfDates: 1, unexplained: 1 };
    const red = (value: number) =>
      rowFigures(judged, { ...rows, ...none, [key]: value }).contradictions;
    const isRight = (value: number) => {
      const { said, right } = red(value);
      return said >= CONTRADICTION.rows && right / said >= CONTRADICTION.precision;
    };
    const levels = steps(0.3, 0.9);
    // Where no threshold does, the one of the greatest part that is right, few rows counting as half right.
    const found = levels.find(isRight) ?? best(levels, (value) => worthOf(red(value)));
    rows = { ...rows, [key]: found };
  }
  return {
    match: { sameStory, otherStory: Number(Math.min(0.9, sameStory + OTHER_STORY).toFixed(2)) },
    rows,
  };
}
