import type { Bound, FigureValue } from './figure.ts';

/**
 * How far "about" reaches: hedged numbers in news are rounded ones, and readers take them to within a tenth
 * (Krifka, "Approximate interpretation of number words", 2007: the rounder the number, the wider it is meant).
 */
const ABOUT = 0.1;

/** The interval that a number with its bound can mean. */
export function intervalFor(nominal: number, bound: Bound, fromBelow = false): FigureValue {
  const reach = Math.abs(nominal) * ABOUT;
  switch (bound) {
    case 'about':
      return { nominal, low: nominal - reach, high: fromBelow ? nominal : nominal + reach, bound };
    case 'more':
    case 'atLeast':
      return { nominal, low: nominal, high: null, bound };
    case 'less':
    case 'atMost':
      return { nominal, low: null, high: nominal, bound };
    case 'down':
      return { nominal: -nominal, low: -nominal, high: -nominal, bound };
    default:
      return { nominal, low: nominal, high: nominal, bound };
  }
}

/** A range: "20 to 30", and what a vague count can mean. */
export function rangeOf(first: number, last: number | null): FigureValue {
  const [low, high] = last !== null && last < first ? [last, first] : [first, last];
  return { nominal: null, low, high, bound: 'range' };
}

/** The two sides of a score, in the order in which they are written. */
export const scoreOf = (low: number, high: number): FigureValue => ({
  nominal: null,
  low,
  high,
  bound: 'range',
});

/** The same bounds in another unit. */
export function converted(value: FigureValue, by: (number: number) => number): FigureValue {
  const each = (number: number | null) =>
    number === null ? null : Number(by(number).toPrecision(12));
  return {
    nominal: each(value.nominal),
    low: each(value.low),
    high: each(value.high),
    bound: value.bound,
  };
}
