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
 * A date that a feed or a search states, as ISO 8601; null where it can't be one.
 *
 * @param now ISO 8601 date-time
 */
export function plausibleDate(stated: string | null | undefined, now: string): string | null {
  const time = Date.parse(stated ?? '');
  if (Number.isNaN(time) || time < EARLIEST || time > Date.parse(now) + DAY) return null;
  return new Date(time).toISOString();
}

/** An address as an absolute one of the web's; null where it is none. */
export function webAddress(stated: string | null | undefined, base?: string): string | null {
  if (!stated || !URL.canParse(stated, base)) return null;
  const url = new URL(stated, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
