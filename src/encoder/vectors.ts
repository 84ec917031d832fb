import { DIMENSIONS, EncoderError } from './encoder.ts';

/** What the largest number of a vector of length 1 becomes in 8 bits. */
const SCALE = 127;

/**
 * The mean of some rows as a vector of length 1, in 8 bits.
 *
 * @param states rows of {@link DIMENSIONS} numbers
 * @param start the first row
 * @param end behind the last one
 * @throws EncoderError where a number is none, or all are 0
 */
export function meanVector(states: Float32Array, start: number, end: number): Int8Array {
  const sums = new Float64Array(DIMENSIONS);
  for (let row = start; row < end; row++) {
    for (let i = 0; i < DIMENSIONS; i++) {
      sums[i] = (sums[i] ?? 0) + (states[row * DIMENSIONS + i] ?? Number.NaN);
    }
  }
  const length = Math.hypot(...sums);
  if (!(length > 0 && length < Number.POSITIVE_INFINITY)) {
    throw new EncoderError('The model gave no vector');
  }
  return Int8Array.from(sums, (sum) => Math.round((sum / length) * SCALE));
}

/** The cosine of the angle between two vectors in 8 bits; 0 where one of them is all 0. */
export function cosine(a: Int8Array, b: Int8Array): number {
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return product === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}
