import type { ReportHead } from '../report.ts';
import { byInstant, instantOf } from '../time.ts';

/** How much is remembered of what the reader did not save. */
export interface MemoryLimits {
  /** Days; null for ever. */
  readonly days: number | null;
  /** Reports; null without a limit. */
  readonly reports: number | null;
}

const DAY = 86_400_000;

/**
 * The remembered reports that are to be forgotten: those whose days are over, then the longest remembered of what is
 * too many.
 *
 * @param now ISO 8601 date-time
 */
export function overdue(
  remembered: readonly ReportHead[],
  { days, reports }: MemoryLimits,
  now: string,
): ReportHead[] {
  const oldest = days === null ? Number.NEGATIVE_INFINITY : Date.parse(now) - days * DAY;
  const isOld = ({ rememberedAt }: ReportHead) => instantOf(rememberedAt) < oldest;
  const old = remembered.filter(isOld);
  const young = remembered
    .filter((head) => !isOld(head))
    .sort((a, b) => byInstant(a.rememberedAt, b.rememberedAt));
  const tooMany = reports === null ? 0 : Math.max(0, young.length - reports);
  return [...old, ...young.slice(0, tooMany)];
}
