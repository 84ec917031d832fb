const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** News feeds change a few times an hour at most; half an hour is what most readers' programs ask at. */
const INTERVAL = 30 * MINUTE;
/** A quiet feed is asked ever less often, but still a few times a day. */
const MAX_QUIET_INTERVAL = 6 * HOUR;
/** A feed that fails is asked ever less often, but never given up. */
const MAX_FAILING_INTERVAL = 24 * HOUR;
/** A server that asks for more rest than this is asked again all the same. */
const MAX_RETRY_AFTER = 7 * 24 * HOUR;
/** No feed waits longer, in milliseconds. */
export const MAX_WAIT = MAX_RETRY_AFTER;
/** Spread, so that feeds that were asked at once are not asked at once ever after. */
const JITTER = 0.2;
/** The same after the first asking: the feeds of an imported list are all asked at once then. */
const FIRST_JITTER = 0.5;

/** How often in a row a feed had nothing new, or failed. */
export interface Streaks {
  readonly quiet: number;
  readonly failed: number;
  /** Whether it had never been asked before. */
  readonly first: boolean;
}

/**
 * When to ask a feed again: exponential back-off while it fails, a slower one while it is quiet, never before what
 * the server asked for (Retry-After), within a week.
 *
 * @param retryAfter seconds, where the server said so
 * @param random 0 to 1, from the caller, so that the schedule itself has no chance in it
 * @returns milliseconds to wait
 */
export function waitBeforeNext(
  streaks: Streaks,
  retryAfter: number | null,
  random: number,
): number {
  const backoff =
    streaks.failed > 0
      ? Math.min(INTERVAL * 2 ** streaks.failed, MAX_FAILING_INTERVAL)
      : Math.min(INTERVAL * 1.5 ** streaks.quiet, MAX_QUIET_INTERVAL);
  const jitter = streaks.first ? FIRST_JITTER : JITTER;
  const jittered = backoff * (1 - jitter + 2 * jitter * random);
  return Math.round(Math.max(jittered, Math.min((retryAfter ?? 0) * 1000, MAX_RETRY_AFTER)));
}
