/** Dates as machines write them, in the page's own zone: an offset is kept as it is said, none is added. */

/** How machines write a date: ISO 8601, with slashes, RFC 5322, and JavaScript's and Unix's own formatting. */
const FORMS: readonly RegExp[] = [
  /^\s*(?<year>[+-]?\d{4})-?(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])(?:[T\s]+(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i,
  /^\s*(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?/,
  /^\s*(?:[A-Za-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[a-z]*\.?\s+(?<year>\d{4})(?:\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/,
  // "Mon Jan 20 2020 10:00:00 GMT+0100", "Mon Jan 20 10:00:00 UTC 2020".
  /^\s*[A-Za-z]{3,9},?\s+(?<month>[A-Za-z]{3})[a-z]*\.?\s+(?<day>\d{1,2}),?\s+(?:(?<year>\d{4})(?=\s|$))?\s*(?:(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*)?(?:(?:GMT|UTC|[A-Z]{3,5})?(?<zone>[+-]\d{4})?\s*)?(?<last>\d{4})?/,
];
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const two = (part: string | number): string => String(part).padStart(2, '0');

/** Puts checked parts together, or gives null for what is no date of the web's time. */
export function composeIso(
  year: number,
  month: number,
  day: number,
  time: {
    hour: string;
    minute: string;
    second?: string | undefined;
    zone?: string | undefined;
  } | null,
): string | null {
  if (!(year >= 1980 && year <= 2100) || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time || Number(time.hour) > 23 || Number(time.minute) > 59) return date;
  return `${date}T${two(time.hour)}:${time.minute}:${time.second ?? '00'}${zoneOf(time.zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes ?? '00'}` : '';
}

/** An ISO 8601 date or date-time from any of the usual machine forms, or null. */
export function readMachineDate(value: string): string | null {
  for (const form of FORMS) {
    const said = form.exec(value)?.groups;
    if (!said) continue;
    const { year = said.last, month = '', day, hour, minute, second, zone } = said;
    const named = MONTHS.indexOf(month.toLowerCase()) + 1;
    const time = hour !== undefined && minute !== undefined ? { hour, minute, second, zone } : null;
    return composeIso(Number(year), named || Number(month) || 0, Number(day), time);
  }
  const epoch = EPOCH.exec(value)?.[1];
  if (!epoch) return null;
  const date = new Date(Number(epoch) * (epoch.length === 10 ? 1000 : 1));
  return `${date.toISOString().slice(0, 19)}Z`;
}
