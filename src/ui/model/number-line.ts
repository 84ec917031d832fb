import type { FigureValue } from '../../figures/index.ts';

/** One report's figure on the line, in per cent of the line's length; null is "none stated" or "no limit". */
export interface LinePoint {
  readonly point: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the whisker goes on beyond the line's end. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface NumberLineView {
  readonly a: LinePoint;
  readonly b: LinePoint;
  readonly ticks: readonly Tick[];
  /** Whether the line begins beyond zero, which is to be seen. */
  readonly isBroken: boolean;
}

const PADDING = 0.14;
/** Of the larger figure. What differs by less is one point to the eye, and beyond what ticks can be rounded to. */
export const MIN_DIFFERENCE = 1e-6;

/** The largest of 1, 2, 5 times a power of ten that cuts a length into at least `parts`. */
export function niceStep(length: number, parts: number): number {
  const raw = length / parts;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [5, 2, 1].find((one) => one * power <= raw) ?? 1;
  return factor * power;
}

/** Whether a value is more than a point: a range or a bound, which numerals alone don't show. */
const isWide = ({ nominal, low, high }: FigureValue) =>
  nominal === null || low === null || high === null || low < high;

const stated = (value: FigureValue) =>
  [value.nominal, value.low, value.high].filter((one): one is number => one !== null);

/**
 * Lays two values out on one line, so that the difference is seen in its true proportion: a linear scale over what
 * is stated, with zero on it where zero is not far away; open bounds run to the line's end.
 * @returns null where it would say no more than the numerals: two points, or no value stated
 */
export function numberLine(a: FigureValue, b: FigureValue): NumberLineView | null {
  if (!isWide(a) && !isWide(b)) return null;
  const numbers = [...stated(a), ...stated(b)].filter(Number.isFinite);
  if (stated(a).length === 0 || stated(b).length === 0 || numbers.length === 0) return null;
  let min = Math.min(...numbers);
  let max = Math.max(...numbers);
  if (max - min <= Math.max(Math.abs(min), Math.abs(max)) * MIN_DIFFERENCE) return null;
  if (min > 0 && min < (max - min) * 1.5) min = 0;
  if (max < 0 && -max < (max - min) * 1.5) max = 0;
  const room = (max - min) * PADDING;
  const from = min === 0 ? 0 : min - room;
  const to = max === 0 ? 0 : max + room;
  const place = (value: number) => ((value - from) / (to - from)) * 100;

  const point = (value: FigureValue): LinePoint => {
    const openLow = value.low === null && value.bound !== 'exact';
    const openHigh = value.high === null && value.bound !== 'exact';
    return {
      point: value.nominal === null ? null : place(value.nominal),
      low: value.low === null ? null : place(value.low),
      high: value.high === null ? null : place(value.high),
      openLow,
      openHigh,
    };
  };

  const step = niceStep(to - from, 2.5);
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / step); at * step <= to && ticks.length < 6; at++) {
    const value = Number((at * step).toPrecision(12));
    ticks.push({ at: place(value), value });
  }
  return { a: point(a), b: point(b), ticks, isBroken: from > 0 };
}
