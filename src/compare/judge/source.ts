import type { AnalysedFigure } from '../analysed/figure.ts';
import type { Details } from '../comparison.ts';
import type { FigureCandidate } from '../figure-candidates.ts';
import type { ReasonJudge } from './reason.ts';

const lastName = (name: string) => name.toLowerCase().split(/\s+/).at(-1) ?? '';

/** The two sources of two figures, where both reports name one and they are not the same. */
export function otherSources({ a, b }: Pick<FigureCandidate, 'a' | 'b'>): Details | null {
  const nameOf = ({ claim }: AnalysedFigure) => claim.speaker?.name;
  const [x, y] = [nameOf(a), nameOf(b)];
  return x && y && lastName(x) !== lastName(y) ? { a: x, b: y } : null;
}

/** Another source gives another figure. */
export const bySource: ReasonJudge = (pair) => {
  const details = otherSources(pair);
  return details && { reason: 'source', details };
};
