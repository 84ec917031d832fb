/** A stretch of the number line; null is no limit. An open end doesn't belong to it. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Arithmetic in binary fractions leaves this much of a value in doubt. */
const EPSILON = 1e-9;

const doubt = (x: number, y: number): number => EPSILON * Math.max(Math.abs(x), Math.abs(y));

/** Whether all of `x` lies below all of `y`. */
function below(x: Interval, y: Interval): boolean {
  if (x.high === null || y.low === null) return false;
  const room = y.low - x.high;
  const slack = doubt(x.high, y.low);
  return x.highOpen || y.lowOpen ? room >= -slack : room > slack;
}

/** Whether two intervals have a value in common. */
export function meets(x: Interval, y: Interval): boolean {
  return !below(x, y) && !below(y, x);
}

/** The distance between two intervals that don't meet; 0 for those that do. */
export function gapBetween(x: Interval, y: Interval): number {
  if (meets(x, y)) return 0;
  const [lower, upper] = below(x, y) ? [x, y] : [y, x];
  return Math.max(0, (upper.low ?? 0) - (lower.high ?? 0));
}

/** Whether two numbers are the same but for the doubt of arithmetic. */
export function same(x: number | null, y: number | null): boolean {
  if (x === null || y === null) return x === y;
  return Math.abs(x - y) <= doubt(x, y);
}
