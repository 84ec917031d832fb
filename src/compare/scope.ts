import type { Figure, Period } from '../figures/index.ts';
import type { Details, Reason } from './comparison.ts';
import { STANDING } from './en/standing-words.ts';
import type { FigureProfile } from './figure-terms.ts';
import { isUnion, relateOutcomes } from './outcomes.ts';

/** What the two figures measure differently, so that different values need not contradict. */
export interface ScopeDifference {
  readonly reason: Reason;
  readonly details: Details;
}

function outcomes(a: Figure, b: Figure, equal: boolean): ScopeDifference | null {
  const relation = relateOutcomes(a, b);
  // "Four shot" and "four killed" can be the same four; "four killed or wounded" counts others.
  if (relation !== 'part' || (equal && !isUnion(a, b))) return null;
  return { reason: 'outcome', details: { a: a.outcome?.classes, b: b.outcome?.classes } };
}

function periods(a: FigureProfile, b: FigureProfile): ScopeDifference | null {
  const x = a.figure.period;
  const y = b.figure.period;
  if (!x || !y || (x.timex === y.timex && x.relation === y.relation)) return null;
  const side = ({ text, timex, relation }: Period) => ({ text, timex, relation });
  const stands = STANDING.test(a.claim.text) && STANDING.test(b.claim.text);
  const later = stands || (x.relation === 'asOf' && y.relation === 'asOf');
  return { reason: later ? 'update' : 'period', details: { a: side(x), b: side(y) } };
}

function places(a: Figure, b: Figure): ScopeDifference | null {
  if (!a.place || !b.place) return null;
  const x = a.place.text.toLowerCase();
  const y = b.place.text.toLowerCase();
  if (x.includes(y) || y.includes(x)) return null;
  return { reason: 'place', details: { a: a.place.text, b: b.place.text } };
}

/** Two names that are not forms of one name. */
function otherNames(a: string, b: string): boolean {
  const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return last(a) !== last(b);
}

/** What tells two figures apart that measure nearly the same thing; null where the texts give nothing. */
export function scopeDifference(
  a: FigureProfile,
  b: FigureProfile,
  equal: boolean,
): ScopeDifference | null {
  return outcomes(a.figure, b.figure, equal) ?? periods(a, b) ?? places(a.figure, b.figure);
}

/** The two sources of two figures, where both reports name one and they are not the same. */
export function otherSources(a: FigureProfile, b: FigureProfile): Details | null {
  const x = a.claim.speaker?.name;
  const y = b.claim.speaker?.name;
  return x && y && otherNames(x, y) ? { a: x, b: y } : null;
}
