import type { Figure } from '../figure.ts';
import { relateQuantities } from './quantity.ts';
import { EQUAL, type FigureRelation, INCOMPARABLE } from './relation.ts';

export { EQUAL };

import { relateTimes } from './time.ts';

export type * from './relation.ts';

/**
 * What two figures are to one another as values, whatever they measure: whether both count the same things in the
 * same place and period is for the caller to know. Symmetric; `details.a` and `details.b` follow the arguments.
 *
 * Values are intervals whose ends may be open (the table of bounds of the command line's contract); units are
 * converted through `si`; an unhedged number may stand for any that its own last digit hides. Never across
 * currencies, nor a percentage with percentage points. Dates and times are stretches of time: a weekday and the part
 * of that day are equal, a month and one of its days compatible.
 */
export function relate(a: Figure, b: Figure): FigureRelation {
  const timed = [a, b].map(({ kind }) => kind === 'date' || kind === 'time');
  if (timed[0] && timed[1]) return relateTimes(a, b);
  return timed[0] || timed[1] ? INCOMPARABLE : relateQuantities(a, b);
}
