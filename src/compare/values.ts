import type { Figure } from '../figures/index.ts';

/** What two figures are as values, whatever they measure. */
export type Relation = 'equal' | 'compatible' | 'different' | 'incomparable';

/** Compares two figures as values. */
export function relateValues(a: Figure, b: Figure): Relation {
  if (a.kind === 'date' || a.kind === 'time') {
    if (a.kind !== b.kind || !a.timex || !b.timex) return 'incomparable';
    if (a.timex === b.timex) return 'equal';
    return a.timex.startsWith(b.timex) || b.timex.startsWith(a.timex) ? 'compatible' : 'different';
  }
  if (!a.value || !b.value || a.kind !== b.kind || a.unit !== b.unit) return 'incomparable';
  const x = a.value;
  const y = b.value;
  if (x.nominal !== null && x.nominal === y.nominal && x.bound === y.bound) return 'equal';
  const low = Math.max(x.low ?? Number.NEGATIVE_INFINITY, y.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(x.high ?? Number.POSITIVE_INFINITY, y.high ?? Number.POSITIVE_INFINITY);
  return low <= high ? 'compatible' : 'different';
}
