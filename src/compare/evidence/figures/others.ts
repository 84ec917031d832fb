import { relate } from '../../../figures/relate/index.ts';
import type { AnalysedFigure } from '../../analysed/figure.ts';
import type { FigureCandidate } from '../../figure-candidates.ts';
import { isSum, ofKind } from '../../sums.ts';
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

/** Whether a claim has a figure, other than `own`, of the same value as `figure` of the other claim. */
function hasEqual(figure: AnalysedFigure, own: AnalysedFigure, among: readonly AnalysedFigure[]) {
  return among.some(
    (other) => other !== own && relate(figure.figure, other.figure).relation === 'equal',
  );
}

/** What the other figures of the claims, and of the reports, say. */
export const OTHER_FIGURES_EVIDENCE: EvidenceTable<FigureCandidate> = {
  alone: (pair) => flag(crowd(pair)[1] === 0),
  fewerOthers: (pair) => Math.min(5, crowd(pair)[0]),
  moreOthers: (pair) => Math.min(5, crowd(pair)[1]),
  /** Either claim gives the other's value too: "six people, including two children". */
  equalBeside: (pair) => {
    const [inA, inB] = figuresOf(pair);
    return flag(hasEqual(pair.a, pair.b, inB)) + flag(hasEqual(pair.b, pair.a, inA));
  },
  sum: (pair) => {
    const [inA, inB] = figuresOf(pair);
    return flag(isSum(pair.a, pair.b, inB) || isSum(pair.b, pair.a, inA));
  },
  /** How well a figure of a like value, or of another, would go with either, against how well these two do. */
  alikeElsewhere: ({ match, alternatives }) => match - alternatives.alike,
  differentElsewhere: ({ match, alternatives }) => match - alternatives.different,
};
