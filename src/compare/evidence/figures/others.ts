import { relate } from '../../../figures/relate/index.ts';
import type { AnalysedFigure } from '../../analysed/figure.ts';
import type { ClaimPair } from '../../claim-pairs.ts';
import type { FigureCandidate } from '../../figure-candidates.ts';
import { addsUp, ofKind } from '../../sums.ts';
import { type EvidenceTable, flag } from '../evidence.ts';

function figuresOf({ claims }: FigureCandidate): readonly [AnalysedFigure[], AnalysedFigure[]] {
  return [claims.a, claims.b].map(({ claim }) => claim.figures) as [
    AnalysedFigure[],
    AnalysedFigure[],
  ];
}

/** How many other figures of its kind stand in each claim, fewer first. */
function crowd(pair: FigureCandidate): readonly [number, number] {
  const [inA, inB] = figuresOf(pair);
  const [x, y] = [ofKind(pair.a, inA).length - 1, ofKind(pair.b, inB).length - 1];
  return [Math.min(x, y), Math.max(x, y)];
}

const areEqual = (x: AnalysedFigure, y: AnalysedFigure): boolean =>
  relate(x.figure, y.figure).relation === 'equal';

/** How many figures of the other claim have the value of one, as counted: each is asked of as often as it has pairs. */
const counted = new WeakMap<ClaimPair, Map<AnalysedFigure, number>>();

/** Whether a claim has a figure, other than `own`, of the same value as `figure` of the other claim. */
function hasEqual(
  { claims }: FigureCandidate,
  figure: AnalysedFigure,
  own: AnalysedFigure,
  among: readonly AnalysedFigure[],
): boolean {
  const ofPair = counted.get(claims) ?? new Map<AnalysedFigure, number>();
  counted.set(claims, ofPair);
  let count = ofPair.get(figure);
  if (count === undefined) {
    count = among.filter((other) => areEqual(figure, other)).length;
    ofPair.set(figure, count);
  }
  return count > (areEqual(figure, own) ? 1 : 0);
}

/** Whether the figures of their kinds before (-1) or behind (1) two figures have the same value. */
function neighbourEqual(pair: FigureCandidate, step: -1 | 1): boolean {
  const [inA, inB] = figuresOf(pair);
  const beside = (own: AnalysedFigure, among: readonly AnalysedFigure[]) => {
    const kin = ofKind(own, among);
    return kin[kin.indexOf(own) + step];
  };
  const [x, y] = [beside(pair.a, inA), beside(pair.b, inB)];
  return x !== undefined && y !== undefined && areEqual(x, y);
}

/** What else is counted beside two figures, whatever the values. */
export const COMPANY_EVIDENCE: EvidenceTable<FigureCandidate> = {
  alone: (pair) => flag(crowd(pair)[1] === 0),
  fewerOthers: (pair) => Math.min(5, crowd(pair)[0]),
  moreOthers: (pair) => Math.min(5, crowd(pair)[1]),
  /** How many other values of what they measure each report gives, and how often it gives this one. */
  fewerRivals: ({ a, b }) => Math.min(5, a.topic.rivals, b.topic.rivals),
  moreRivals: ({ a, b }) => Math.min(5, Math.max(a.topic.rivals, b.topic.rivals)),
  fewerMentions: ({ a, b }) => Math.min(4, a.topic.mentions, b.topic.mentions),
};

/** What the values of the other figures of the claims say. */
export const VALUES_BESIDE_EVIDENCE: EvidenceTable<FigureCandidate> = {
  /** Either claim gives the other's value too: "six people, including two children". */
  equalBeside: (pair) => {
    const [inA, inB] = figuresOf(pair);
    return flag(hasEqual(pair, pair.a, pair.b, inB)) + flag(hasEqual(pair, pair.b, pair.a, inA));
  },
  /** How many of the figures right before and right behind have the same value: places in two lists. */
  neighboursEqual: (pair) => flag(neighbourEqual(pair, -1)) + flag(neighbourEqual(pair, 1)),
  sum: ({ claims, a, b }) => flag(addsUp(claims, a, b)),
};
