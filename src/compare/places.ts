/**
 * How far from one another two claims stand, each by its place in its own report: 0 at the same place. A whole number,
 * and the same whichever report comes first.
 */
export const fromDiagonal = (i: number, j: number, rows: number, columns: number): number =>
  Math.abs(i * columns - j * rows);
