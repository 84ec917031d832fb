import type { Terminal } from './side-by-side.ts';

/** Wider columns are hard to read. */
const WIDEST = 120;
const WHERE_UNKNOWN = 100;

/** The terminal that standard output is, with colour only where it is one and the reader has not said no. */
export function terminal(): Terminal {
  const { columns, isTTY } = process.stdout;
  return {
    width: Math.min(WIDEST, columns ?? WHERE_UNKNOWN),
    colour: isTTY === true && !process.env.NO_COLOR,
  };
}
