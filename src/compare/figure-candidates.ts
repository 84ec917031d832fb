import type { Figure, FigureKind } from '../figures/index.ts';
import { EQUAL, type FigureRelation, relate } from '../figures/relate/index.ts';
import type { Steps } from '../text/steps.ts';
import type { AnalysedFigure } from './analysed/figure.ts';
import type { ClaimPair } from './claim-pairs.ts';
import { neverDiffer } from './never-differ.ts';
import { relateOutcomes } from './outcomes.ts';
import { centredUnits, dot, type ReportVectors } from './similarity.ts';
import { addsUp } from './sums.ts';

/** Two figures, one of each report, that could measure the same thing, and all that evidence is taken from. */
export interface FigureCandidate {
  readonly a: AnalysedFigure;
  readonly b: AnalysedFigure;
  readonly relation: FigureRelation;
  readonly claims: ClaimPair;
  /** 0 to 1: how probable it is that their claims match. */
  readonly match: number;
  /** How alike their surroundings are to the encoder, less what all have in common; null without vectors. */
  readonly surroundings: number | null;
}

/** How probable it must be that two claims match for their figures to be held against one another. */
export const MIN_MATCH = 0.002;

/** How many pairs of claims are looked through at a time. */
const AT_A_TIME = 50;

const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';

/** Says nothing of what it counts: "Dahl, 43", "of the 20,000". */
const isBare = ({ kind, unit, counted }: Figure): boolean =>
  kind === 'count' && unit === null && counted === null;

/** What can be told without its unit where that is understood: "Dahl, 43", "rose from 40 to 43 percent". */
const UNIT_UNSAID: ReadonlySet<FigureKind> = new Set([
  'age',
  'money',
  'measure',
  'rate',
  'percent',
]);

/**
 * Two figures as values. Where the reports don't say when they were written, the same words for a date ("last month")
 * are taken for the same date, and others ("last night", "Thursday") for dates that may be the same; a bare number is
 * one of whatever the other counts.
 */
function relateFigures(a: Figure, b: Figure, dated: boolean): FigureRelation {
  if (isDate(a) && isDate(b)) {
    if (!dated && a.text.toLowerCase() === b.text.toLowerCase()) return EQUAL;
    const found = relate(a, b);
    return !dated && found.relation === 'incomparable' ? UNRESOLVED : found;
  }
  if (isBare(a) !== isBare(b) && !isDate(a) && !isDate(b)) {
    const [bare, other] = isBare(a) ? [a, b] : [b, a];
    if (UNIT_UNSAID.has(other.kind)) {
      const { kind, unit, per } = other;
      const said = { ...bare, kind, unit, ...(per ? { per } : {}) };
      return bare === a ? relate(said, b) : relate(a, said);
    }
  }
  return relate(a, b);
}

/** Two dates of which one can't be resolved: nothing says that they are not the same. */
const UNRESOLVED: FigureRelation = { relation: 'compatible', reason: 'bound', details: {} };

/** One of the two is what the other and its neighbours come to: the values differ, and what is said agrees. */
const ADDS_UP: FigureRelation = { relation: 'compatible', reason: null, details: {} };

/** Says too little to be held against anything: "one" of a group, "days". */
function isVague({ text, kind, value }: Figure): boolean {
  if (/^one$/i.test(text)) return true;
  return kind === 'duration' && value?.nominal == null && /^\p{L}+$/u.test(text);
}

/**
 * Every pair of figures worth judging, one of each report: of claims that may match, and of comparable values.
 *
 * @param matches for each pair of claims, how probable it is that they match
 * @param dated whether both reports say when they were published
 */
export function* figureCandidates(
  pairs: readonly ClaimPair[],
  matches: readonly number[],
  dated: boolean,
  vectors: ReportVectors | null,
): Steps<FigureCandidate[]> {
  const surroundings = vectors && new Surroundings(vectors);
  const found: FigureCandidate[] = [];
  for (const [i, claims] of pairs.entries()) {
    const match = matches[i] ?? 0;
    if (i > 0 && i % AT_A_TIME === 0) yield;
    if (match < MIN_MATCH) continue;
    const [left, right] = [claims.a, claims.b].map(({ claim }) =>
      claim.figures.filter(({ figure }) => !isVague(figure)),
    );
    for (const a of left ?? []) {
      for (const b of right ?? []) {
        const stated = relateFigures(a.figure, b.figure, dated);
        const relation = stated.relation === 'different' && addsUp(claims, a, b) ? ADDS_UP : stated;
        if (relation.relation === 'incomparable') continue;
        if (relateOutcomes(a.figure, b.figure) === 'other') continue;
        if (relation.relation === 'different' && neverDiffer(a, b)) continue;
        found.push({
          a,
          b,
          relation,
          claims,
          match,
          surroundings: surroundings?.of(a, b) ?? null,
        });
      }
    }
  }
  return found;
}

/** How alike the surroundings of any figure of one report and of the other are; only of pairs that are asked for. */
class Surroundings {
  private readonly units: ReturnType<typeof centredUnits>;
  private readonly startA: readonly number[];
  private readonly startB: readonly number[];

  constructor({ a, b }: ReportVectors) {
    const starts = (side: ReportVectors['a']) => {
      let next = 0;
      return side.map(({ spans }) => {
        const own = next;
        next += spans.length;
        return own;
      });
    };
    this.startA = starts(a);
    this.startB = starts(b);
    const spans = (side: ReportVectors['a']) => side.flatMap((passage) => passage.spans);
    this.units = centredUnits(spans(a), spans(b));
  }

  of(a: AnalysedFigure, b: AnalysedFigure): number {
    const x = this.units.a[(this.startA[a.claimIndex] ?? 0) + a.index];
    const y = this.units.b[(this.startB[b.claimIndex] ?? 0) + b.index];
    return x && y ? Math.fround(dot(x, y)) : 0;
  }
}
