/** A report that exists somewhere, as a feed or a search tells of it: not fetched yet. */
export interface AvailableReport {
  /** Its address, absolute; also what it is known by. */
  readonly address: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601 date-time. */
  readonly published: string | null;
  /** What the feed or search gives of its text. */
  readonly summary: string | null;
}

/** The web did not begin before this, and no report is published later than tomorrow: other dates are mistakes. */
const EARLIEST = Date.UTC(1991, 0, 1);
const DAY = 86_400_000;

/**
 * How a day is written: as RFC 3339 has it, as RFC 822 has it ("Wed, 05 Mar 2031"), or with the month first, as dates
 * are printed in English. Date.parse() takes more for one, and not the same in each browser ("7", "Ferry 2031"); and
 * which of "05/03/2031" is the month, nobody knows.
 */
const A_DAY =
  /^\s*(?:\d{4}-\d\d-\d\d|(?:[a-z]+,?\s+)?(?:\d{1,2}\s+[a-z]+\.?,?\s+\d{2,4}|[a-z]+\.?\s+\d{1,2},?\s.*\d{4}))(?!\d)/i;

/**
 * A date that a feed or a search states, as ISO 8601; null where it can't be one, or states no day.
 *
 * @param now ISO 8601 date-time
 */
export function plausibleDate(stated: string | null | undefined, now: string): string | null {
  const time = A_DAY.test(stated ?? '') ? Date.parse(stated ?? '') : Number.NaN;
  if (Number.isNaN(time) || time < EARLIEST || time > Date.parse(now) + DAY) return null;
  return new Date(time).toISOString();
}
