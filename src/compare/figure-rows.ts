import { isSource } from '../claims/speakers/source.ts';
import type { Figure } from '../figures/index.ts';
import type { FigureMention, FigurePair, Level, Verdict } from './comparison.ts';
import type { FigureCandidate } from './figure-pairs.ts';
import type { FigureProfile } from './figure-terms.ts';
import { LEAST_SURE } from './figure-weights.ts';
import { judge } from './verdict.ts';

function mention({ figure, claim }: FigureProfile): FigureMention {
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
function quantity({ figure, head }: FigureProfile): string {
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

const isEqual = ({ relation }: FigureCandidate): boolean => relation.relation === 'equal';

/** Which figure answers which: equal ones first, then the surest; in one pair of claims each figure once. */
function answering(candidates: readonly FigureCandidate[]): FigureCandidate[] {
  const taken = new Map<string, Set<Figure>>();
  const chosen: FigureCandidate[] = [];
  const ranked = candidates
    .filter(
      ({ sure, relation: { relation } }) =>
        sure >= (relation === 'different' ? LEAST_SURE.different : LEAST_SURE.alike),
    )
    .sort(
      (x, y) =>
        Number(isEqual(y)) - Number(isEqual(x)) ||
        y.sure - x.sure ||
        x.a.figure.start - y.a.figure.start ||
        x.b.figure.start - y.b.figure.start,
    );
  for (const candidate of ranked) {
    const { a, b } = candidate;
    const key = `${a.claimIndex} ${b.claimIndex}`;
    const used = taken.get(key) ?? new Set();
    taken.set(key, used);
    if (used.has(a.figure) || used.has(b.figure)) continue;
    used.add(a.figure).add(b.figure);
    chosen.push(candidate);
  }
  return chosen.filter((candidate) => !isSettingOfAnother(candidate, chosen));
}

/**
 * Whether two different dates only say when two other figures of the same claims were counted: "six missing on
 * Wednesday", "two missing on Friday" differ in the period of one count, and are no dispute about a date.
 */
function isSettingOfAnother(
  { a, b, relation }: FigureCandidate,
  chosen: readonly FigureCandidate[],
): boolean {
  if (relation.relation !== 'different' || a.figure.value !== null) return false;
  const isPeriodOf = (date: Figure, { period }: Figure) =>
    period !== undefined && period.start <= date.start && date.end <= period.end;
  return chosen.some(
    (other) =>
      other.a.claimIndex === a.claimIndex &&
      other.b.claimIndex === b.claimIndex &&
      isPeriodOf(a.figure, other.a.figure) &&
      isPeriodOf(b.figure, other.b.figure),
  );
}

/** What is measured, in the report's own words, in their order: "North Korean troops", "killed or wounded". */
function described({ counted, countedSpan, outcome }: Figure): string {
  if (counted === null || !outcome) return counted ?? outcome?.text ?? '';
  const before = countedSpan !== undefined && outcome.start < countedSpan.start;
  return before ? `${outcome.text} ${counted}` : `${counted} ${outcome.text}`;
}

function whatOf({ a, b }: FigureCandidate): string {
  const [longer] = [described(a.figure), described(b.figure)].sort((x, y) => y.length - x.length);
  return longer || a.figure.kind;
}

/** Less sure than this, no row is counted. */
const LEAST_COUNTED = 0.5;

function levelOf(verdict: Verdict, sure: number): Level {
  if (sure < LEAST_COUNTED) return 'possible';
  if (verdict === 'disagree') return 'contradiction';
  return verdict === 'scope' ? 'difference' : 'alike';
}

/**
 * The rows of figures: one for each quantity that both reports give, from the clearest pair of its mentions, with the
 * other mentions as repeats.
 */
export function figureRows(candidates: readonly FigureCandidate[]): FigurePair[] {
  const rows = new Map<string, FigureCandidate[]>();
  for (const candidate of answering(candidates)) {
    const key = `${quantity(candidate.a)}~${quantity(candidate.b)}`;
    const row = rows.get(key);
    if (row) row.push(candidate);
    else rows.set(key, [candidate]);
  }
  const found: FigurePair[] = [];
  for (const [clearest, ...repeats] of rows.values()) {
    const judgement = clearest && judge(clearest);
    if (!judgement) continue;
    found.push({
      a: mention(clearest.a),
      b: mention(clearest.b),
      what: whatOf(clearest),
      ...judgement,
      level: levelOf(judgement.verdict, clearest.sure),
      sure: clearest.sure,
      repeats: repeats.map(({ a, b }) => ({
        a: { start: a.figure.start, end: a.figure.end },
        b: { start: b.figure.start, end: b.figure.end },
      })),
    });
  }
  return found.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}
