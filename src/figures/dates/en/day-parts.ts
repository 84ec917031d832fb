import type { DayPart } from '../said.ts';

/** Parts of a day with their TIMEX3 codes (TimeML 1.2.1: MO, MI, AF, EV, NI, DT). */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
]);
