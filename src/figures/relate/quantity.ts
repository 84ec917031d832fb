import type { Bound, Figure, FigureValue, SiValue } from '../figure.ts';
import { converted } from '../value.ts';
import { gapBetween, type Interval, meets, same } from './interval.ts';
import { halfPlace } from './precision.ts';
import { EQUAL, type FigureRelation, INCOMPARABLE } from './relation.ts';

type Limits = Pick<FigureValue, 'nominal' | 'low' | 'high'>;

const ROUNDED: ReadonlySet<Bound> = new Set(['exact', 'about', 'up', 'down']);
const SIGNED: ReadonlySet<Bound> = new Set(['up', 'down']);

function interval({ low, high }: Limits, bound: Bound): Interval {
  return { low, high, lowOpen: bound === 'more', highOpen: bound === 'less' };
}

/** The interval with what the digits may hide; ends so gained are open, so that 4% and 5% don't meet at 4.5%. */
function widened(limits: Limits, bound: Bound, half: number): Interval {
  const { low, high } = limits;
  const { nominal } = limits;
  if (!ROUNDED.has(bound) || half === 0 || nominal === null) return interval(limits, bound);
  const least = nominal - half;
  const most = nominal + half;
  return {
    low: low === null ? null : Math.min(low, least),
    high: high === null ? null : Math.max(high, most),
    lowOpen: low !== null && least <= low,
    highOpen: high !== null && most >= high,
  };
}

function magnitude({ nominal, low, high }: Limits): Limits {
  const [x, y] = [low, high].map((end) => (end === null ? null : Math.abs(end)));
  const ends = nominal !== null && nominal < 0 ? [y, x] : [x, y];
  return {
    nominal: nominal === null ? null : Math.abs(nominal),
    low: ends[0] ?? null,
    high: ends[1] ?? null,
  };
}

/** Whether a hedge is a mere "about", with the value well within what it allows. */
const mild = ({ nominal, low, high }: Limits, bound: Bound): boolean =>
  bound === 'exact' ||
  SIGNED.has(bound) ||
  (bound === 'about' &&
    nominal !== null &&
    low !== null &&
    high !== null &&
    low < nominal &&
    nominal < high);

interface Side {
  readonly limits: Limits;
  readonly bound: Bound;
  readonly half: number;
}

/** After a conversion, values this near to one another are one value rounded in two units. */
const SAME_CONVERTED = 0.1;

/** Whether two values in one unit are the same but for the digits that either text left out. */
function isRounded(a: Side, b: Side): boolean {
  const [x, y] = [a.limits.nominal ?? 0, b.limits.nominal ?? 0];
  const apart = Math.abs(x - y);
  return (
    apart <= Math.max(a.half, b.half) &&
    apart <= SAME_CONVERTED * Math.max(Math.abs(x), Math.abs(y))
  );
}

function relateSides(
  a: Side,
  b: Side,
  converted: boolean,
): Omit<FigureRelation, 'details'> & { readonly gap: number } {
  const reason = converted ? ('unit' as const) : null;
  const mildly = mild(a.limits, a.bound) && mild(b.limits, b.bound);
  const ends = same(a.limits.low, b.limits.low) && same(a.limits.high, b.limits.high);
  if (
    a.limits.nominal !== null &&
    same(a.limits.nominal, b.limits.nominal) &&
    (mildly || (a.bound === b.bound && ends))
  ) {
    return { relation: 'equal', reason, gap: 0 };
  }
  if (a.limits.nominal === null && b.limits.nominal === null && ends && a.bound === b.bound) {
    return { relation: 'equal', reason, gap: 0 };
  }
  if (converted && mildly && isRounded(a, b)) return { relation: 'equal', reason, gap: 0 };
  const x = interval(a.limits, a.bound);
  const y = interval(b.limits, b.bound);
  if (meets(x, y)) return { relation: 'compatible', reason: reason ?? 'bound', gap: 0 };
  const wideX = widened(a.limits, a.bound, a.half);
  const wideY = widened(b.limits, b.bound, b.half);
  if (meets(wideX, wideY)) return { relation: 'compatible', reason: reason ?? 'rounding', gap: 0 };
  return { relation: 'different', reason: null, gap: gapBetween(x, y) };
}

/** How much of the SI unit one of a figure's own units is; Fahrenheit is the one unit whose zero moves. */
function siFactor(figure: Figure): number {
  if (figure.unit === 'degree celsius') return 1;
  if (figure.unit === 'degree fahrenheit') return 5 / 9;
  const { value, si } = figure;
  for (const key of ['nominal', 'low', 'high'] as const) {
    const own = value?.[key];
    const inSi = si?.[key];
    if (own && inSi) return Math.abs(inSi / own);
  }
  return 1;
}

const KINDS_ALIKE: ReadonlySet<string> = new Set([
  'duration measure',
  'measure duration',
  'measure rate',
  'rate measure',
]);

const biggest = (limits: Limits): number =>
  Math.max(...[limits.nominal, limits.low, limits.high].map((end) => Math.abs(end ?? 0)));

function relateScores(a: FigureValue, b: FigureValue): FigureRelation {
  if (a.low === b.low && a.high === b.high) return EQUAL;
  if (a.low === b.high && a.high === b.low)
    return { relation: 'compatible', reason: 'bound', details: {} };
  const absolute = Math.abs((a.low ?? 0) - (b.low ?? 0)) + Math.abs((a.high ?? 0) - (b.high ?? 0));
  return {
    relation: 'different',
    reason: null,
    details: { distance: { absolute, relative: null } },
  };
}

/** @param inSi the value in its SI unit, where the other figure has another unit */
function sideOf(figure: Figure, value: FigureValue, inSi: SiValue | undefined): Side {
  const converted = inSi !== undefined;
  const half = halfPlace(figure, converted) * (converted ? siFactor(figure) : 1);
  return { limits: inSi ?? value, bound: value.bound, half };
}

/** A part of a whole as a percentage, to the whole point that its words can stand for: "one in five" as 20%. */
function asPercent(figure: Figure): Figure {
  if (figure.kind !== 'rate' || figure.unit !== null || !figure.value) return figure;
  const value = converted(figure.value, (number) => number * 100);
  const nominal = value.nominal ?? 0;
  const text = String(Math.abs(nominal) < 1 ? nominal : Math.round(nominal));
  return { ...figure, kind: 'percent', unit: 'percent', value, text };
}

/** Hundredths of a percentage point as points. */
function asPoints(figure: Figure): Figure {
  if (figure.unit !== 'basis point' || !figure.value) return figure;
  return {
    ...figure,
    unit: 'percentage point',
    value: converted(figure.value, (number) => number / 100),
  };
}

/** Two quantities as values; see `relate`. */
export function relateQuantities(first: Figure, second: Figure): FigureRelation {
  const isShare = first.kind === 'percent' || second.kind === 'percent';
  const [a, b] = isShare
    ? [asPoints(asPercent(first)), asPoints(asPercent(second))]
    : [first, second];
  // "£120,000 a week" and "£6m a year"; where one text leaves it out the other says what it means.
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return INCOMPARABLE;
  // "Several days" twice: a vague length has no value, but says the same.
  const vague = a.value === null && b.value === null && a.kind === 'duration' && a.kind === b.kind;
  if (vague && a.timex !== null && a.timex === b.timex) return EQUAL;
  if (!a.value || !b.value) return INCOMPARABLE;
  if (a.kind !== b.kind && !KINDS_ALIKE.has(`${a.kind} ${b.kind}`)) return INCOMPARABLE;
  if (a.kind === 'score') return relateScores(a.value, b.value);
  const converted = a.unit !== b.unit;
  const si: [SiValue, SiValue] | null =
    a.si && b.si && a.si.unit === b.si.unit ? [a.si, b.si] : null;
  if (converted && !si) return INCOMPARABLE;
  let left = sideOf(a, a.value, converted ? si?.[0] : undefined);
  let right = sideOf(b, b.value, converted ? si?.[1] : undefined);
  // A change that only one text gives a direction is compared by its size.
  if (SIGNED.has(left.bound) !== SIGNED.has(right.bound)) {
    left = { ...left, limits: magnitude(left.limits) };
    right = { ...right, limits: magnitude(right.limits) };
  }
  const { gap, ...found } = relateSides(left, right, converted);
  const values = converted && si ? { a: si[0], b: si[1] } : {};
  if (found.relation !== 'different') return { ...found, details: values };
  const largest = Math.max(biggest(left.limits), biggest(right.limits));
  const distance = { absolute: gap, relative: largest === 0 ? 0 : gap / largest };
  return { ...found, details: { ...values, distance } };
}
