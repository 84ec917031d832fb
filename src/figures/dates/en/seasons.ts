import type { Season } from '../said.ts';

/** Seasons with their TIMEX3 codes (TimeML 1.2.1). */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);
