import type { Figure } from '../../figures/index.ts';
import { relate } from '../../figures/relate/index.ts';
import { STANDING } from '../../language/en/standing-words.ts';
import type { AnalysedFigure } from '../analysed/figure.ts';
import type { ReasonJudge } from './reason.ts';

/** The time that a figure counts over or holds for, as its report says it. */
interface Timed {
  readonly text: string;
  readonly timex: string | null;
  readonly relation?: string;
}

/** A figure's own period, else the only date of its claim. Of a date itself nothing is said by telling it again. */
function timeOf({ figure, claim }: AnalysedFigure): Timed | null {
  if (figure.value === null) return null;
  if (figure.period) {
    const { text, timex, relation } = figure.period;
    return { text, timex, relation };
  }
  const dates = claim.figures.filter((other) => other !== figure && other.kind === 'date');
  const [only] = dates;
  return dates.length === 1 && only ? { text: only.text, timex: only.timex } : null;
}

const asDate = ({ timex, text }: Timed) =>
  ({ kind: 'date', timex, text, value: null, unit: null, counted: null }) as unknown as Figure;

/** A date that its report leaves open: "the last week of December" of no year. */
const isOpen = ({ timex }: Timed): boolean => /X/.test(timex ?? '');

/** Whether two times can't be the same; of open ones, whether they are named otherwise. */
function areApart(x: Timed, y: Timed): boolean {
  if (x.timex === null || y.timex === null || x.timex === y.timex) return false;
  const isOtherRelation = x.relation !== y.relation && Boolean(x.relation && y.relation);
  if (isOtherRelation || isOpen(x) || isOpen(y)) return true;
  return relate(asDate(x), asDate(y)).relation === 'different';
}

/** Another stretch of time; or, of what goes on, a later count. */
export const byPeriod: ReasonJudge = ({ a, b }) => {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (!x || !y || !areApart(x, y)) return null;
  const stands = STANDING.test(a.claim.text) && STANDING.test(b.claim.text);
  const later = stands || (x.relation === 'asOf' && y.relation === 'asOf');
  return { reason: later ? 'update' : 'period', details: { a: x, b: y } };
};
