import type { AnalysedFigure } from '../../analysed/figure.ts';
import type { FigureCandidate } from '../../figure-candidates.ts';
import { type EvidenceTable, flag } from '../evidence.ts';
import { overlapOf } from './counted.ts';

/** The dates that a claim names apart from the figure itself. */
function datesBeside({ figure, claim }: AnalysedFigure): string[] {
  return claim.figures
    .filter((other) => other !== figure && other.kind === 'date' && other.timex !== null)
    .map(({ timex }) => timex ?? '');
}

function yearsBeside(figure: AnalysedFigure): Set<string> {
  return new Set(
    datesBeside(figure)
      .map((timex) => /^\d{4}/.exec(timex)?.[0] ?? '')
      .filter(Boolean),
  );
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** Whose figures they are: the same name, or only others. */
function owners({ a, b }: FigureCandidate): 'same' | 'other' | 'unsaid' {
  if (a.owners.size === 0 || b.owners.size === 0) return 'unsaid';
  return disjoint(a.owners, b.owners) ? 'other' : 'same';
}

const periodOf = ({ figure }: AnalysedFigure) => figure.period?.timex ?? null;

/** Whether a date only says for which time another figure of its claim holds: "in the third quarter". */
const isPeriod = ({ figure, claim }: AnalysedFigure): boolean =>
  claim.figures.some(({ period }) => period?.start === figure.start);

/** Whose figures they are, and over which time and place. */
export const SCOPE_EVIDENCE: EvidenceTable<FigureCandidate> = {
  sameOwner: (pair) => flag(owners(pair) === 'same'),
  otherOwner: (pair) => flag(owners(pair) === 'other'),
  sameBearer: (pair) => {
    const isAge = pair.a.figure.kind === 'age' || pair.b.figure.kind === 'age';
    return flag(isAge && owners(pair) === 'same');
  },
  /** What both say of the person whose age it is. */
  bearerShared: ({ a, b }) => overlapOf(a.bearer, b.bearer),
  otherDescription: ({ a, b }) => flag(disjoint(a.bearer, b.bearer)),
  samePeriod: ({ a, b }) => flag(periodOf(a) !== null && periodOf(a) === periodOf(b)),
  otherPeriod: ({ a, b }) =>
    flag(periodOf(a) !== null && periodOf(b) !== null && periodOf(a) !== periodOf(b)),
  periodOfOne: ({ a, b }) => flag((periodOf(a) === null) !== (periodOf(b) === null)),
  periodOfOthers: ({ a, b }) => flag(isPeriod(a)) + flag(isPeriod(b)),
  /** All there has been so far, and what there was at once. */
  cumulativeOfOne: ({ a, b }) => flag((a.cumulative === null) !== (b.cumulative === null)),
  earlierOfOne: ({ a, b }) => flag((a.earlier === null) !== (b.earlier === null)),
  /** Both name dates, and none in common: another incident, last year's. */
  otherDates: ({ a, b }) => flag(disjoint(new Set(datesBeside(a)), new Set(datesBeside(b)))),
  otherYears: ({ a, b }) => flag(disjoint(yearsBeside(a), yearsBeside(b))),
  samePlace: ({ a, b }) =>
    flag(
      a.figure.place !== undefined &&
        a.figure.place.text.toLowerCase() === b.figure.place?.text.toLowerCase(),
    ),
  otherPlace: ({ a, b }) =>
    flag(
      a.figure.place !== undefined &&
        b.figure.place !== undefined &&
        a.figure.place.text.toLowerCase() !== b.figure.place.text.toLowerCase(),
    ),
};
