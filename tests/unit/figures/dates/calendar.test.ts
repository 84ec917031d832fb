import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  isoWeek,
  mondayOf,
  parseIsoDate,
  weekdayOf,
} from '../../../../src/figures/dates/calendar.ts';
import { easter, holidayDate } from '../../../../src/figures/dates/resolvers/holiday.ts';

const MS = 86_400_000;
const dayNumbers = fc.integer({ min: -300_000, max: 300_000 });

describe('calendar arithmetic', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const date = new Date(day * MS);
        const civil = civilDate(day);
        expect(civil).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(civil)).toBe(day);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('finds each day in its own week', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const { year, week } = isoWeek(day);
        const monday = mondayOf(year, week);
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });

  it('counts weeks as ISO 8601 does at the turn of the year', () => {
    const at = (iso: string) =>
      isoWeek(dayNumber(parseIsoDate(iso) ?? { year: 0, month: 1, day: 1 }));
    expect(at('2021-01-03')).toEqual({ year: 2020, week: 53 });
    expect(at('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  it('cuts the day to the month arrived at', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({
      year: 2024,
      month: 2,
      day: 29,
    });
    expect(addMonths({ year: 2024, month: 1, day: 31 }, -2)).toEqual({
      year: 2023,
      month: 11,
      day: 30,
    });
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it.each(['', null, undefined, 'soon', '2024-13-01', '2023-02-29', '20240101'])(
    'refuses %o',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  it('knows the movable days', () => {
    expect(civilDate(easter(2024))).toEqual({ year: 2024, month: 3, day: 31 });
    expect(civilDate(easter(2025))).toEqual({ year: 2025, month: 4, day: 20 });
    expect(civilDate(holidayDate('thanksgiving', 2024))).toEqual({
      year: 2024,
      month: 11,
      day: 28,
    });
    expect(civilDate(holidayDate('memorial day', 2025))).toEqual({ year: 2025, month: 5, day: 26 });
  });
});
