import type { ReasonJudge, ScopeDifference } from './reason.ts';

function ofOne(a: string | null, b: string | null): ScopeDifference | null {
  if ((a === null) === (b === null)) return null;
  const stated = (text: string | null) => text && { text, timex: null };
  return { reason: 'period', details: { a: stated(a), b: stated(b) } };
}

/** All there has been so far, and what there was at once; or what it was before, and what it is. */
export const bySpan: ReasonJudge = ({ a, b }) => {
  if (a.figure.value === null || b.figure.value === null) return null;
  return ofOne(a.earlier, b.earlier) ?? ofOne(a.cumulative, b.cumulative);
};
