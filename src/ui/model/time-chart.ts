import type { QuantityMention } from '../../compare/quantities.ts';
import type { FigureValue } from '../../figures/index.ts';
import { MIN_DIFFERENCE, niceStep } from './number-line.ts';
import { commonValues } from './values.ts';

/** A report's figure in the chart: per cent from the start of the time axis, per cent from the top. */
export interface ChartPoint {
  readonly report: number;
  readonly x: number;
  /** Null where only a bound is stated. */
  readonly y: number | null;
  /** The whisker's ends: where the figure's bounds lie, or the chart's edge where there is none. */
  readonly top: number;
  readonly bottom: number;
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

export interface TimeChartView {
  /** Whether the values begin beyond zero, which is to be seen. */
  readonly isBroken: boolean;
  readonly points: readonly ChartPoint[];
  readonly values: ReadonlyArray<{ readonly y: number; readonly value: number }>;
  /** The first and last time, in milliseconds since 1970; one where they are the same. */
  readonly times: ReadonlyArray<{ readonly x: number; readonly time: number }>;
}

const LEFT = 14;
const RIGHT = 96;
const TOP = 8;
const BOTTOM = 92;
/** Room above and below the figures, as a share of their range. */
const PADDING = 0.12;
/** Figures nearer to zero than this are zero to the eye; yet nearer to it, doubles lose their digits. */
const MIN_SIZE = 1e-300;
/** Points of the same time stand this far apart, in per cent. */
const NUDGE = 3;

const stated = ({ nominal, low, high }: FigureValue) =>
  [nominal, low, high].filter((one): one is number => one !== null && Number.isFinite(one));

/** How far the figures lie apart; where they don't, what to show around them. */
function spread(min: number, max: number): number {
  const size = Math.max(Math.abs(min), Math.abs(max));
  if (size < MIN_SIZE) return 1;
  return max - min > size * MIN_DIFFERENCE ? max - min : size;
}

/**
 * Lays out one quantity's figures over time: values on a linear scale, with zero on it where zero is not far away;
 * bounds as whiskers, which run to the edge where a bound is open.
 *
 * @param timeOf milliseconds since 1970 of a report, by its place
 * @returns null where the figures have no common measure
 */
export function timeChart(
  mentions: readonly QuantityMention[],
  timeOf: (report: number) => number,
): TimeChartView | null {
  const values = commonValues(mentions.map(({ mention }) => mention));
  const numbers = values?.flatMap(stated) ?? [];
  if (!values || values.some((value) => stated(value).length === 0)) return null;
  let min = Math.min(...numbers);
  let max = Math.max(...numbers);
  if (min > 0 && min < (max - min) * 1.5) min = 0;
  const room = spread(min, max) * PADDING;
  if (min !== 0) min -= room;
  max += room;
  const y = (value: number) => BOTTOM - ((value - min) / (max - min)) * (BOTTOM - TOP);

  const times = mentions.map(({ report }) => timeOf(report));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const x = (time: number) =>
    first === last
      ? (LEFT + RIGHT) / 2
      : LEFT + 4 + ((time - first) / (last - first)) * (RIGHT - LEFT - 8);

  const seen = new Map<number, number>();
  const points = mentions.map(({ report }, i): ChartPoint => {
    const value = values[i] as FigureValue;
    const time = times[i] ?? first;
    const before = seen.get(time) ?? 0;
    seen.set(time, before + 1);
    const openTop = value.high === null && value.bound !== 'exact';
    const openBottom = value.low === null && value.bound !== 'exact';
    const middle = value.nominal ?? value.low ?? value.high ?? 0;
    return {
      report,
      x: Math.min(RIGHT, x(time) + before * NUDGE),
      y: value.nominal === null ? null : y(value.nominal),
      top: openTop ? TOP - 4 : y(value.high ?? middle),
      bottom: openBottom ? BOTTOM + 4 : y(value.low ?? middle),
      openTop,
      openBottom,
    };
  });

  const step = niceStep(max - min, 3);
  const ticks: { y: number; value: number }[] = [];
  for (let at = Math.ceil(min / step); at * step <= max && ticks.length < 6; at++) {
    const value = Number((at * step).toPrecision(12));
    ticks.push({ y: y(value), value });
  }
  return {
    isBroken: min > 0,
    points,
    values: ticks,
    times: (first === last ? [first] : [first, last]).map((time) => ({ x: x(time), time })),
  };
}
