import { HOLIDAYS } from '../../../language/en/calendar.ts';
import { dayNumber, daysInMonth, weekdayOf } from '../calendar.ts';

/** Easter Sunday of a year in the Gregorian calendar (anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** The day number of a named day in a year; throws where the name isn't in the table. */
export function holidayDate(name: string, year: number): number {
  const rule = HOLIDAYS.get(name);
  if (!rule) throw new RangeError(`no such holiday: ${name}`);
  if ('on' in rule) return dayNumber({ year, ...rule.on });
  if ('easter' in rule) return easter(year) + rule.easter;
  const { nth, weekday, month } = rule;
  if (nth < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
