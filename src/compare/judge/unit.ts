import type { ReasonJudge } from './reason.ts';

/** A sum for each week and one for each year; an amount and a rate. */
export const byUnit: ReasonJudge = ({ a, b }) => {
  const [x, y] = [a.figure.per ?? null, b.figure.per ?? null];
  if (x === null || y === null || x === y) return null;
  return { reason: 'unit', details: { a: a.figure.text, b: b.figure.text } };
};
