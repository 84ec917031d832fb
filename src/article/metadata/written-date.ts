import { memoize } from '../../text/memoize.ts';
import { literal } from '../text.ts';
import { composeIso, readMachineDate } from './iso-date.ts';

/**
 * Dates as people write them. The names of the months come from the JavaScript engine's own locale data, for the
 * page's language and for English, so that no language needs a table here.
 */

interface MonthNames {
  readonly names: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
  /** True where the language writes the month first in numeric dates. */
  readonly monthFirst: boolean;
}

const PUNCTUATION = /[.\u200f\u200e]/g;

const monthNames = memoize((lang: string): MonthNames => {
  const names = new Map<string, number>();
  for (const locale of new Set([lang, 'en'])) {
    for (const style of ['long', 'short'] as const) {
      // A date with its day has the month in the case that dates use (Russian "марта", not "март").
      for (const options of [
        { month: style },
        { day: 'numeric', month: style, year: 'numeric' },
      ] as const) {
        const format = new Intl.DateTimeFormat(
          `${new Intl.Locale(locale).baseName}-u-ca-gregory-nu-latn`,
          {
            ...options,
            timeZone: 'UTC',
          },
        );
        for (let month = 0; month < 12; month++) {
          const part = format
            .formatToParts(Date.UTC(2020, month, 15))
            .find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(PUNCTUATION, '') ?? '';
          if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month + 1);
        }
      }
    }
  }
  if (names.has('sep')) names.set('sept', 9);
  const alternatives = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
  const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { timeZone: 'UTC' })
    .formatToParts(Date.UTC(2020, 0, 15))
    .map(({ type }) => type);
  return {
    names,
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s,-]*(?:de |d'|of )?(${alternatives})(?!\\p{L})\\.?[\\s,-]*(?:de |del )?(\\d{4}))|` +
        `(?:(?<!\\p{L})(${alternatives})(?!\\p{L})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)[\\s,]*(\\d{4}))`,
      'iu',
    ),
    monthFirst: parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > 0,
  };
});

const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/;
const CLOCK =
  /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?::\d{2})?(?!\d)\s*(a\.?m\.?|p\.?m\.?)?(?!\p{L})/iu;
const ZONE = /\b(?:GMT|UTC)\b\s*([+-]\d{1,2}(?::?\d{2})?)?/;
/** Digits of other scripts, by the code point of their zero (Unicode's decimal digits, general category Nd). */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function latinDigits(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = ZEROS.find((from) => code >= from && code < from + 10);
    return zero === undefined ? sign : String(code - zero);
  });
}

/** The first time of day in a short text, on a clock of 24 hours; null where it has none. */
export function readClock(text: string): { hour: string; minute: string } | null {
  const [, hours, minute, half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minute === undefined) return null;
  let hour = Number(hours);
  if (half && /^p/i.test(half) && hour < 12) hour += 12;
  if (half && /^a/i.test(half) && hour === 12) hour = 0;
  return { hour: String(hour), minute };
}

/** So much after a date is searched for its time, in characters. */
const NEAR = 40;

/** Puts a date that was found in a text together with the time of day after it. */
function composeWritten(
  found: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: number,
): string | null {
  const end = found.index + found[0].length;
  const rest = found.input.slice(end, end + NEAR);
  const [zone, offset] = ZONE.exec(rest) ?? [];
  const clock = readClock(rest);
  const time = clock && { ...clock, zone: zone && !offset ? 'Z' : undefined };
  return composeIso(Number(year), month, day, time);
}

/**
 * The first date in a short text, as an ISO date or (with a clock time after it) date-time without a zone, unless
 * GMT or UTC stands there.
 *
 * @param lang decides the names of the months and the order of numeric dates; English where it isn't known
 */
export function readWrittenDate(source: string, lang: string | null): string | null {
  const text = latinDigits(source);
  const months = monthNames(lang ?? 'en');
  const named = months.pattern.exec(text);
  if (named) {
    const [, day1, month1, year1, month2, day2, year2] = named;
    const month = months.names.get((month1 ?? month2 ?? '').toLowerCase().replace(PUNCTUATION, ''));
    if (month) return composeWritten(named, year1 ?? year2, month, Number(day1 ?? day2));
  }
  const yearFirst = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return composeWritten(yearFirst, year, Number(month), Number(day));
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return readMachineDate(text);
  const [, a, b, year] = numeric;
  const first = Number(a);
  const second = Number(b);
  // More than 12 can be no month, whatever the language.
  const monthFirst = second > 12 || (first <= 12 && months.monthFirst);
  return monthFirst
    ? composeWritten(numeric, year, first, second)
    : composeWritten(numeric, year, second, first);
}
