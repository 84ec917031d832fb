import type { AnalysedFigure } from '../analysed/figure.ts';
import type { ReasonJudge } from './reason.ts';

/** In code units: enough for what is counted and what is said of it. */
const MAX_CLAUSE = 60;

/** A figure with the words behind it, to the end of the clause: "two people were dead in the street". */
function clauseOf({ figure, claim }: AnalysedFigure): string {
  const rest = claim.text.slice(figure.start - claim.start);
  const own = figure.end - figure.start;
  const end = /[,.;:!?—–()"“”](?:\s|$)/.exec(rest.slice(own));
  const whole = rest.slice(0, end ? own + end.index : undefined);
  if (whole.length <= MAX_CLAUSE) return whole;
  const cut = whole.lastIndexOf(' ', MAX_CLAUSE);
  return whole.slice(0, Math.max(cut, own));
}

/**
 * What each report says of its figure, where the noun alone is the same: of "two people were dead in the street" and "two
 * people were treated for burns" a reader sees what is counted. Only for figures that are likelier of another scope.
 */
export const byClause: ReasonJudge = ({ a, b }) => {
  if (a.figure.value === null || b.figure.value === null) return null;
  const [x, y] = [clauseOf(a), clauseOf(b)];
  const [p, q] = [x.slice(a.figure.text.length), y.slice(b.figure.text.length)];
  if (p.trim().toLowerCase() === q.trim().toLowerCase()) return null;
  return { reason: 'group', details: { a: x, b: y } };
};
