import type { Figure } from '../figures/index.ts';
import type { FigureProfile } from './figure-terms.ts';

/** "Several" and "a few" deny no number that a reader could mean by them. */
const VAGUE = 20;

function isVagueCount({ value, text }: Figure): boolean {
  return value?.bound === 'range' && !/\d/.test(text) && (value.low ?? 0) < VAGUE;
}

/** What a date names: an hour, a part of a day, a day, a month, a year. */
function grain({ timex, kind }: Figure): string {
  if (kind === 'time') return 'time';
  return (timex ?? '').replaceAll(/[\dX]/g, '0').replace(/^0000-W00-0$/, '0000-00-00');
}

const isTime = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';

/** A day and a part of a day are of one grain, a day and a month are not. */
function isOtherGrain(a: Figure, b: Figure): boolean {
  if (!isTime(a) || !isTime(b)) return false;
  const day = '0000-00-00';
  const [x, y] = [grain(a), grain(b)];
  return x !== y && !(x === 'time' && y === day) && !(x === day && y === 'time');
}

/** Two ages are of one person where the names beside them don't say otherwise. */
function isOtherPerson(a: FigureProfile, b: FigureProfile): boolean {
  if (a.figure.kind !== 'age' || a.owners.size === 0 || b.owners.size === 0) return false;
  return ![...a.owners].some((name) => b.owners.has(name));
}

/**
 * Whether two different values are no difference that a reader could be told of: they measure different things, or one
 * of them says too little to be denied.
 */
export function neverDiffer(a: FigureProfile, b: FigureProfile): boolean {
  return (
    isVagueCount(a.figure) ||
    isVagueCount(b.figure) ||
    isOtherGrain(a.figure, b.figure) ||
    isOtherPerson(a, b)
  );
}
