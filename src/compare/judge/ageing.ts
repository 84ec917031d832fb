import { publicationDay, type ReasonJudge } from './reason.ts';

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Reports of one week say the same age, but for a birthday between them, which few report. */
const MIN_APART = YEAR / 12;

/**
 * Two ages of one person, told so long after one another that both are right: the later is the higher one, by no more
 * than the years between the reports.
 *
 * @param publishedA ISO 8601, null where not stated
 */
export const byAgeing =
  (publishedA: string | null | undefined, publishedB: string | null | undefined): ReasonJudge =>
  ({ a, b }) => {
    const [x, y] = [a.figure, b.figure].map(({ kind, value }) =>
      kind === 'age' ? (value?.nominal ?? null) : null,
    );
    if (x == null || y == null || !publishedA || !publishedB) return null;
    const apart = Date.parse(publishedB) - Date.parse(publishedA);
    const older = apart > 0 ? y - x : x - y;
    const isAgeing = older > 0 && older <= Math.abs(apart) / YEAR + 1;
    if (!(Math.abs(apart) >= MIN_APART) || !isAgeing) return null;
    return {
      reason: 'period',
      details: { a: publicationDay(publishedA), b: publicationDay(publishedB) },
    };
  };
