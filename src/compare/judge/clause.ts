import type { AnalysedFigure } from '../analysed/figure.ts';
import type { ReasonJudge } from './reason.ts';

/** In code units: enough for what is counted and what is said of it. */
const MAX_TAIL = 50;

/** The words behind a figure, to the end of the clause: "people were dead in the street". */
function tailOf({ figure, claim }: AnalysedFigure): string {
  const rest = claim.text.slice(figure.end - claim.start);
  const end = /[,.;:!?—–()"“”](?:\s|$)/.exec(rest);
  const tail = rest.slice(0, end?.index);
  if (tail.length <= MAX_TAIL) return tail;
  return tail.slice(0, Math.max(tail.lastIndexOf(' ', MAX_TAIL), 0));
}

/**
 * What each report says of its figure, where the noun alone is the same: of "two people were dead in the street" and "two
 * people were treated for burns" a reader sees what is counted. Only for figures that are likelier of another scope.
 */
export const byClause: ReasonJudge = ({ a, b }) => {
  if (a.figure.value === null || b.figure.value === null) return null;
  const [x, y] = [tailOf(a), tailOf(b)];
  if (x.trim().toLowerCase() === y.trim().toLowerCase()) return null;
  return {
    reason: 'group',
    details: { a: `${a.figure.text}${x}`, b: `${b.figure.text}${y}` },
  };
};
