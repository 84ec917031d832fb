const DAY = 86_400_000;
/** 1970-01-01 was a Thursday: three days after a Monday. */
const EPOCH_WEEKDAY = 3;

/**
 * The number of the week (Monday to Sunday, UTC) in which a time lies, counted from that of 1970-01-01.
 *
 * @param iso ISO 8601 date or date-time
 * @returns null where the time can't be read
 */
export function weekNumber(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : Math.floor((time / DAY + EPOCH_WEEKDAY) / 7);
}

/** Where reports are kept that state no date: news of any week can be of their stories. Beyond all weeks that there are. */
export const UNDATED = 1_000_000;

/** The week in which a report belongs. */
export function weekOf({ published }: { readonly published?: string | null }): number {
  return weekNumber(published ?? '') ?? UNDATED;
}
