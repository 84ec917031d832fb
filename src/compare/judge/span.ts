import type { ReasonJudge, ScopeDifference } from './reason.ts';

function ofOne(a: string | null, b: string | null): ScopeDifference | null {
  if ((a === null) === (b === null)) return null;
  const stated = (text: string | null) => text && { text, timex: null };
  return { reason: 'period', details: { a: stated(a), b: stated(b) } };
}

/** What it was before, and what it is. */
export const byEarlier: ReasonJudge = ({ a, b }) => ofOne(a.earlier, b.earlier);

/** All there has been so far, and what there was at once. */
export const byCumulative: ReasonJudge = ({ a, b }) =>
  a.figure.value === null || b.figure.value === null ? null : ofOne(a.cumulative, b.cumulative);
