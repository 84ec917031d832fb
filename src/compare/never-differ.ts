import type { Figure } from '../figures/index.ts';
import type { AnalysedFigure } from './analysed/figure.ts';
import { isVague } from './evidence/figures/values.ts';

/** "Several" and "a few" deny no number that a reader could mean by them. */
const VAGUE = 20;

const isVagueCount = (figure: Figure): boolean =>
  isVague(figure) && (figure.value?.low ?? 0) < VAGUE;

/**
 * Two ages are of one person where the names beside them don't say otherwise: of a family only the last one is the
 * same.
 */
function isOtherPerson(a: AnalysedFigure, b: AnalysedFigure): boolean {
  const [firstA] = a.owners;
  const [firstB] = b.owners;
  // Of a bare number beside an age ("Dahl, 43") both are read as ages.
  const isAge = a.figure.kind === 'age' || b.figure.kind === 'age';
  if (!isAge || firstA === undefined || firstB === undefined) return false;
  if (a.owners.size > 1 && b.owners.size > 1) return !b.owners.has(firstA) && !a.owners.has(firstB);
  return ![...a.owners].some((name) => b.owners.has(name));
}

/** Whether a date names a week or less, and no month or year; null of what is no date. */
function namesDay({ kind, timex }: Figure): boolean | null {
  if (kind === 'time') return true;
  return kind === 'date' && timex ? /^[\dX]{4}-(?:[\dX]{2}-|W)|T/.test(timex) : null;
}

/** "In December" and "on Monday" are told of other things than one another, or of one thing and its part. */
function isOtherGrain(a: Figure, b: Figure): boolean {
  const [x, y] = [namesDay(a), namesDay(b)];
  return x !== null && y !== null && x !== y;
}

/**
 * Whether two different values are no difference that a reader could be told of: they are of different people, or one
 * of them says too little to be denied.
 */
export function neverDiffer(a: AnalysedFigure, b: AnalysedFigure): boolean {
  return (
    isVagueCount(a.figure) ||
    isVagueCount(b.figure) ||
    isOtherGrain(a.figure, b.figure) ||
    isOtherPerson(a, b)
  );
}
