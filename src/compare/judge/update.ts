import { publicationDay, type ReasonJudge } from './reason.ts';

/** A later report: both say when they were published, and it was not the same day. */
export const byPublication =
  (publishedA: string | null | undefined, publishedB: string | null | undefined): ReasonJudge =>
  ({ a }) => {
    if (publishedA == null || publishedB == null || a.figure.value === null) return null;
    const [x, y] = [publicationDay(publishedA), publicationDay(publishedB)];
    return x.timex === y.timex ? null : { reason: 'update', details: { a: x, b: y } };
  };
