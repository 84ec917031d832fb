import * as v from 'valibot';

/** When what is remembered was last looked through, and since when the clock has gone steadily; ISO 8601 date-times. */
export const clockSchema = v.object({ last: v.string(), since: v.string() });

export type Clock = Readonly<v.InferOutput<typeof clockSchema>>;

const DAY = 86_400_000;
/** Between two looks the clock goes on by no more, unless it was set or the reader was away. */
const MAX_PAUSE = 7 * DAY;
/** So long a clock that leapt must have gone steadily before anything is deleted by it. */
const TRUSTED_AFTER = DAY;

/** What is known of the clock when it says `now`; null where nothing was known before. */
export function clockAt(now: string, before: Clock | null): Clock {
  const gone = Date.parse(now) - Date.parse(before?.last ?? '');
  const isSteady = gone >= 0 && gone <= MAX_PAUSE;
  return { last: now, since: before && isSteady ? before.since : now };
}

/**
 * Whether anything may be deleted because its time is over. A clock that was set months ahead, be it by an empty
 * battery, would else delete everything at once.
 */
export function isTrusted({ last, since }: Clock): boolean {
  return Date.parse(last) - Date.parse(since) >= TRUSTED_AFTER;
}
