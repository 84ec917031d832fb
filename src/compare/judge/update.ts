import type { ReasonJudge } from './reason.ts';

const day = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null;

/** A later report: both say when they were published, and it was not the same day. */
export const byPublication =
  (publishedA: string | null | undefined, publishedB: string | null | undefined): ReasonJudge =>
  ({ a }) => {
    const [x, y] = [day(publishedA), day(publishedB)];
    if (x === null || y === null || x === y || a.figure.value === null) return null;
    return { reason: 'update', details: { a: { text: '', timex: x }, b: { text: '', timex: y } } };
  };
