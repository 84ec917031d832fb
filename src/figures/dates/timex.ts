import { civilDate, isoWeek } from './calendar.ts';
import type { DayPart, Season, TimeUnit } from './said.ts';

/** TIMEX3 values (TimeML 1.2.1: ISO 8601 with X for what is unknown, seasons, quarters, weekends, parts of a day). */
const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

export const dayTimex = (day: number): string => {
  const date = civilDate(day);
  return `${four(date.year)}-${two(date.month)}-${two(date.day)}`;
};
export const weekTimex = (day: number): string => {
  const { year, week } = isoWeek(day);
  return `${four(year)}-W${two(week)}`;
};
export const monthTimex = (year: number | null, month: number): string =>
  `${year === null ? 'XXXX' : four(year)}-${two(month)}`;
export const monthDayTimex = (year: number | null, month: number, day: number): string =>
  `${monthTimex(year, month)}-${two(day)}`;
export const quarterTimex = (year: number | null, quarter: number | null): string =>
  `${year === null ? 'XXXX' : four(year)}-Q${quarter ?? 'X'}`;
export const halfTimex = (year: number | null, half: number): string =>
  `${year === null ? 'XXXX' : four(year)}-H${half}`;
export const seasonTimex = (year: number | null, season: Season): string =>
  `${year === null ? 'XXXX' : four(year)}-${season}`;
export const yearTimex = (year: number | null, fiscal = false): string =>
  `${fiscal ? 'FY' : ''}${year === null ? 'XXXX' : four(year)}`;
/** The three digits that the years of a decade share. */
export const decadeTimex = (year: number): string => four(year).slice(0, 3);
export const centuryTimex = (century: number): string => two(century);
export const partTimex = (date: string, part: DayPart): string => `${date}T${part}`;
export const clockTimex = (hour: number, minute: number | null, second: number | null): string =>
  `T${two(hour)}:${two(minute ?? 0)}${second === null ? '' : `:${two(second)}`}`;

const DESIGNATORS: Record<TimeUnit, { designator: string; factor: number; vague: string }> = {
  second: { designator: 'TS', factor: 1, vague: 'PTXS' },
  minute: { designator: 'TM', factor: 1, vague: 'PTXM' },
  hour: { designator: 'TH', factor: 1, vague: 'PTXH' },
  day: { designator: 'D', factor: 1, vague: 'PXD' },
  week: { designator: 'W', factor: 1, vague: 'PXW' },
  weekend: { designator: 'WE', factor: 1, vague: 'PXWE' },
  fortnight: { designator: 'W', factor: 2, vague: 'PXW' },
  month: { designator: 'M', factor: 1, vague: 'PXM' },
  quarter: { designator: 'Q', factor: 1, vague: 'PXQ' },
  half: { designator: 'M', factor: 6, vague: 'PXM' },
  year: { designator: 'Y', factor: 1, vague: 'PXY' },
  decade: { designator: 'Y', factor: 10, vague: 'PXE' },
  century: { designator: 'Y', factor: 100, vague: 'PXC' },
  millennium: { designator: 'Y', factor: 1000, vague: 'PXL' },
};

/** Half a unit in the next smaller one, so that no fraction is needed where ISO 8601 has a whole number. */
const HALVES: Partial<Record<TimeUnit, string>> = {
  year: '6M',
  day: 'T12H',
  hour: '30M',
  minute: '30S',
};

/** The TIMEX3 value of a length of time; `count` is null where the number is vague. */
export function durationTimex(unit: TimeUnit, count: number | null): string {
  const { designator, factor, vague } = DESIGNATORS[unit];
  if (count === null) return vague;
  const clock = designator.startsWith('T') ? 'T' : '';
  const letter = clock ? designator.slice(1) : designator;
  const half = HALVES[unit];
  const whole = Math.floor(count);
  if (half !== undefined && count - whole === 0.5) {
    return `P${clock}${whole > 0 ? `${whole}${letter}` : ''}${half}`;
  }
  return `P${clock}${Number((count * factor).toFixed(6))}${letter}`;
}

/** The TIMEX3 value of a length said in two units: "P14Y6M", "PT2H14M". */
export function sumTimex(
  unit: TimeUnit,
  value: number,
  more: { readonly unit: TimeUnit; readonly count: number },
): string {
  const first = durationTimex(unit, Math.floor(value));
  const second = durationTimex(more.unit, more.count).slice(1);
  return first + (first.includes('T') ? second.replace('T', '') : second);
}
