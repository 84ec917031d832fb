import type { FigureValue, SiValue } from '../../figure.ts';
import type { TimeUnit } from '../said.ts';

const DAY = 86_400;
/** The mean Gregorian year: 400 years are 146,097 days. */
const YEAR = (DAY * 146_097) / 400;

/** Seconds of each unit; months and years as their means in the Gregorian calendar, a weekend as two days. */
const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  week: 7 * DAY,
  weekend: 2 * DAY,
  fortnight: 14 * DAY,
  month: YEAR / 12,
  quarter: YEAR / 4,
  half: YEAR / 2,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
  millennium: 1000 * YEAR,
};

/** A length of time in seconds. */
export function siSeconds({ nominal, low, high }: FigureValue, unit: TimeUnit): SiValue {
  const convert = (value: number | null): number | null =>
    value === null ? null : value * SECONDS[unit];
  return { nominal: convert(nominal), low: convert(low), high: convert(high), unit: 'second' };
}
