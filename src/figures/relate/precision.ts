import type { Figure } from '../figure.ts';

/** How much of a value its last digits may hide without a hedge: half a place, up to this share of the value. */
const MAX_HIDDEN = 0.05;
/** After a conversion both sides are rounded anew, and writers round to fewer digits. */
const MAX_HIDDEN_CONVERTED = 0.1;

/** A number in digits, its thousands parted by commas or spaces. */
const DIGITS = /\d+(?:[,\s]\d{2,3})*(?:\.\d+)?/;

/** Below this a whole number is a count of things, not a rounded one: 20 is not 24. */
const MIN_ROUNDED = 100;

/**
 * Half of the last place that a figure's own digits state, in its unit: 0.05 for "4.5", 500 for "43,000", 5e7 for
 * "$4.5bn"; 0 where the figure is a plain count below 100. Zeros at the end of a whole number are taken as rounded
 * only as far as that hides little of it: "200" may stand for 204 but not for 240.
 *
 * @param converted whether the figure is held against one in another unit
 */
export function halfPlace(figure: Figure, converted = false): number {
  const nominal = Math.abs(figure.value?.nominal ?? 0);
  if (nominal === 0 || !Number.isFinite(nominal)) return 0;
  const digits = DIGITS.exec(figure.text)?.[0];
  const stated = digits ? Number(digits.replaceAll(/[,\s]/g, '')) : Number.NaN;
  const decimals = digits?.split('.')[1]?.length ?? 0;
  const scale = stated > 0 && nominal >= stated * 0.999 ? nominal / stated : 1;
  const mantissa = scale === 1 ? nominal : stated;
  if (decimals > 0) return (scale * 10 ** -decimals) / 2;
  if (!Number.isInteger(mantissa)) return 0;
  const scaled = scale >= 100 || (digits === undefined && mantissa >= 1_000_000);
  const continuous =
    converted || scaled || !['count', 'age', 'ordinal', 'score'].includes(figure.kind);
  if (mantissa < MIN_ROUNDED && !continuous) return 0;
  const most = converted ? MAX_HIDDEN_CONVERTED : MAX_HIDDEN;
  const zerosCount = mantissa >= MIN_ROUNDED || converted;
  let place = 1;
  while (zerosCount && mantissa % (place * 10) === 0 && (place * 10) / 2 <= mantissa * most)
    place *= 10;
  return (scale * place) / 2;
}
