import { isSource } from '../claims/speakers/source.ts';
import type { Figure } from '../figures/index.ts';
import type { AnalysedFigure } from './analysed/figure.ts';
import type { FigureMention, FigurePair } from './comparison.ts';
import type { FigureCandidate } from './figure-candidates.ts';
import {
  type Chances,
  type Judgement,
  judge,
  type LevelThresholds,
  type ReasonJudges,
} from './judge/index.ts';

/** From which chance on that two figures are comparable they make a row, by whether their values can be the same. */
export interface RowThresholds extends LevelThresholds {
  readonly rowAlike: number;
  readonly rowDifferent: number;
  /** The same for different values of which neither a contradiction nor a reason can be told. */
  readonly rowPossible: number;
}

interface Judged {
  readonly pair: FigureCandidate;
  readonly chances: Chances;
  /** The chance that the two are comparable at all. */
  readonly comparable: number;
}

function mention({ figure, claim }: AnalysedFigure): FigureMention {
  const { speaker } = claim;
  const asOf = figure.period?.relation === 'asOf' ? figure.period.timex : null;
  return {
    start: figure.start,
    end: figure.end,
    text: figure.text,
    figure,
    ...(speaker && isSource(speaker.name) ? { speaker: speaker.name } : {}),
    ...(asOf ? { asOf } : {}),
  };
}

/** A figure's value and what it counts: the same for each mention of one quantity. */
function quantity({ figure, head }: AnalysedFigure): string {
  const { kind, unit, value, timex, outcome } = figure;
  return [
    kind,
    unit,
    value?.nominal,
    value?.low,
    value?.high,
    timex,
    outcome?.classes.join(),
    kind === 'count' ? head : '',
  ].join('|');
}

/** Which figure answers which: the surest first; in one pair of claims each figure once. */
function answering(judged: readonly Judged[]): Judged[] {
  const taken = new Map<string, Set<Figure>>();
  const chosen: Judged[] = [];
  const place = ({ pair: { a, b } }: Judged) => a.figure.start + b.figure.start;
  const ranked = [...judged].sort((x, y) => y.comparable - x.comparable || place(x) - place(y));
  for (const one of ranked) {
    const { a, b } = one.pair;
    const key = `${a.claimIndex} ${b.claimIndex}`;
    const used = taken.get(key) ?? new Set();
    taken.set(key, used);
    if (used.has(a.figure) || used.has(b.figure)) continue;
    used.add(a.figure).add(b.figure);
    chosen.push(one);
  }
  return chosen;
}

/** What is measured, in the report's own words, in their order: "North Korean troops", "killed or wounded". */
function described({ counted, countedSpan, outcome }: Figure): string {
  if (counted === null || !outcome) return counted ?? outcome?.text ?? '';
  const before = countedSpan !== undefined && outcome.start < countedSpan.start;
  return before ? `${outcome.text} ${counted}` : `${counted} ${outcome.text}`;
}

/** The longer of the two descriptions; of equally long ones the first in the alphabet, so that order is no matter. */
function whatOf({ a, b }: FigureCandidate): string {
  const [longer] = [described(a.figure), described(b.figure)].sort(
    (x, y) => y.length - x.length || (x < y ? -1 : 1),
  );
  return longer ?? '';
}

/**
 * The rows of figures: one for each quantity that both reports give, from the clearest pair of its mentions, with the
 * other mentions as repeats.
 */
export function figureRows(
  pairs: readonly FigureCandidate[],
  chances: readonly Chances[],
  judges: ReasonJudges,
  thresholds: RowThresholds,
): FigurePair[] {
  const judged = pairs.flatMap((pair, i): Judged[] => {
    const own = chances[i] ?? { same: 0, scope: 0 };
    const comparable = own.same + own.scope;
    const isDifferent = pair.relation.relation === 'different';
    const least = isDifferent ? thresholds.rowDifferent : thresholds.rowAlike;
    return comparable >= least ? [{ pair, chances: own, comparable }] : [];
  });
  const rows = new Map<string, Judged[]>();
  for (const one of answering(judged)) {
    const key = `${quantity(one.pair.a)}~${quantity(one.pair.b)}`;
    const row = rows.get(key);
    if (row) row.push(one);
    else rows.set(key, [one]);
  }
  return [...rows.values()]
    .flatMap(([clearest, ...repeats]) => {
      if (!clearest) return [];
      const { pair, chances, comparable } = clearest;
      const judgement = judge(pair, chances, judges, thresholds);
      // Of different values of which nothing can be said, only those that surely belong together stand side by side.
      const saysNothing = judgement.level === 'possible' && pair.relation.relation === 'different';
      return saysNothing && comparable < thresholds.rowPossible
        ? []
        : [asRow(pair, judgement, repeats)];
    })
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

function asRow(
  clearest: FigureCandidate,
  judgement: Judgement,
  repeats: readonly Judged[],
): FigurePair {
  return {
    a: mention(clearest.a),
    b: mention(clearest.b),
    what: whatOf(clearest),
    ...judgement,
    repeats: repeats.map(({ pair: { a, b } }) => ({
      a: { start: a.figure.start, end: a.figure.end },
      b: { start: b.figure.start, end: b.figure.end },
    })),
  };
}
