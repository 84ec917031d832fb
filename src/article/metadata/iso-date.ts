/** Dates as machines write them, in the page's own zone: an offset is kept as it is said, none is added. */

const ISO =
  /^\s*([+-]?\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const SLASHED = /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const RFC =
  /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/;
/** What JavaScript's and Unix's own formatting gives: "Mon Jan 20 2020 10:00:00 GMT+0100", "… 20 10:00:00 UTC 2020". */
const SCRIPTED =
  /^\s*[A-Za-z]{3,9},?\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d{4})(?=\s|$))?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s*)?(?:(?:GMT|UTC|[A-Z]{3,5})?([+-]\d{4})?\s*)?(\d{4})?/;
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
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
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
  const iso = ISO.exec(value) ?? SLASHED.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const time = hour !== undefined && minute !== undefined ? { hour, minute, second, zone } : null;
    return composeIso(Number(year), Number(month), Number(day), time);
  }
  const rfc = RFC.exec(value);
  if (rfc) {
    const [, day, month = '', year, hour, minute, second, zone] = rfc;
    const time = hour !== undefined && minute !== undefined ? { hour, minute, second, zone } : null;
    const index = MONTHS.indexOf(month.toLowerCase());
    return index < 0 ? null : composeIso(Number(year), index + 1, Number(day), time);
  }
  const scripted = SCRIPTED.exec(value);
  if (scripted) {
    const [, month = '', day, year1, hour, minute, second, zone, year2] = scripted;
    const year = year1 ?? year2;
    const time = hour !== undefined && minute !== undefined ? { hour, minute, second, zone } : null;
    const index = MONTHS.indexOf(month.toLowerCase());
    return index < 0 ? null : composeIso(Number(year), index + 1, Number(day), time);
  }
  const epoch = EPOCH.exec(value)?.[1];
  if (epoch) {
    const date = new Date(Number(epoch) * (epoch.length === 10 ? 1000 : 1));
    return `${date.toISOString().slice(0, 19)}Z`;
  }
  return null;
}
