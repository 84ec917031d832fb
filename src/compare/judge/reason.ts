import type { Details, Reason } from '../comparison.ts';
import type { FigureCandidate } from '../figure-candidates.ts';

/** What two figures measure differently, so that different values need not contradict. */
export interface ScopeDifference {
  readonly reason: Reason;
  /** What each report states of it, never the same on both sides. */
  readonly details: Details;
}

/** One reason why two figures may be of another scope: what the texts give for it, or null where they give nothing. */
export type ReasonJudge = (pair: FigureCandidate) => ScopeDifference | null;

/** The day on which a report was published, as what it states of a reason: a date without words of the report's own. */
export const publicationDay = (published: string) => ({ text: '', timex: published.slice(0, 10) });
