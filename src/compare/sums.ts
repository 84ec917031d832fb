import type { AnalysedFigure } from './analysed/figure.ts';
import type { ClaimPair } from './claim-pairs.ts';
import { relateOutcomes } from './outcomes.ts';

/** Those of some figures that are of a figure's kind. */
export const ofKind = (
  figure: AnalysedFigure,
  among: readonly AnalysedFigure[],
): AnalysedFigure[] => among.filter((other) => other.figure.kind === figure.figure.kind);

/** More parts than this are a table, not a sum that a reader would make. */
const MAX_PARTS = 4;

/**
 * Whether a figure is the sum of several of the other claim, one of which is `part`: "six people" and "four adults
 * and two children". Any run of neighbouring figures of the kind counts.
 */
function isSum(
  whole: AnalysedFigure,
  part: AnalysedFigure,
  among: readonly AnalysedFigure[],
): boolean {
  const total = whole.figure.value?.nominal ?? null;
  if (total === null || whole.figure.kind !== 'count') return false;
  const parts = ofKind(part, among);
  const at = parts.indexOf(part);
  // Six killed are not the four killed and two injured of another report.
  const isSame = relateOutcomes(whole.figure, part.figure) === 'same';
  const countsOthers = (run: readonly AnalysedFigure[]) =>
    isSame &&
    run.some(({ figure }) => !['same', 'unsaid'].includes(relateOutcomes(figure, part.figure)));
  for (let from = Math.max(0, at - MAX_PARTS + 1); from <= at; from++) {
    let sum = 0;
    for (let to = from; to < Math.min(parts.length, from + MAX_PARTS); to++) {
      sum += parts[to]?.figure.value?.nominal ?? Number.NaN;
      if (to > from && to >= at && sum === total && !countsOthers(parts.slice(from, to + 1)))
        return true;
    }
  }
  return false;
}

/** Whether one of two figures of a pair of claims is what the other and its neighbours come to. */
export const addsUp = (claims: ClaimPair, a: AnalysedFigure, b: AnalysedFigure): boolean =>
  isSum(a, b, claims.b.claim.figures) || isSum(b, a, claims.a.claim.figures);
