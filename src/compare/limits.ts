/*
 * How much of any text is compared: far more than reports have, so that no text costs more than a few seconds. What a
 * limit leaves out is said with the comparison ({@link Limits}).
 */

/** How many sentences of a report, and how many characters of them together. */
export const MAX_CLAIMS = 1_000;
export const MAX_CHARACTERS = 200_000;

/** How long a sentence may be, in characters; what has no full stop for longer is a list or a table. */
export const MAX_CLAIM_LENGTH = 2_000;

/** How many figures of a sentence. */
export const MAX_FIGURES = 40;

/** How many pairs of figures, one of each report, those of the likeliest sentences first. */
export const MAX_FIGURE_PAIRS = 50_000;

/** What was left out of one report: all behind its first so many sentences, or behind so much of one of them. */
export interface ReportLimits {
  readonly sentences?: number;
  readonly characters?: number;
  readonly figures?: number;
}

/** What was not compared because there is too much of it. */
export interface Limits {
  readonly a: ReportLimits;
  readonly b: ReportLimits;
  /** How many pairs of figures were looked at, where there are more. */
  readonly pairs?: number;
}
