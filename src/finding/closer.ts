import type { Comparison } from '../compare/index.ts';

/**
 * How closely a comparison was read: by words and figures alone with the reading of sentences still to come, with it, or
 * without, because it can't be had on this device.
 */
export type Closer = 'pending' | 'done' | 'unavailable';

/** The comparison as it is shown while it is still read more closely: nothing in it is called a contradiction yet. */
export function undecided(comparison: Comparison): Comparison {
  return {
    ...comparison,
    figures: comparison.figures.map((row) =>
      row.level === 'contradiction' ? { ...row, level: 'possible' } : row,
    ),
  };
}
