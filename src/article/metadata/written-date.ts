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

const cache = new Map<string, MonthNames>();
const PUNCTUATION = /[.\u200f\u200e]/g;

function monthNames(lang: string): MonthNames {
  const known = cache.get(lang);
  if (known) return known;
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
  const made = {
    names,
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s,-]*(?:de |d'|of )?(${alternatives})(?!\\p{L})\\.?[\\s,-]*(?:de |del )?(\\d{4}))|` +
        `(?:(?<!\\p{L})(${alternatives})(?!\\p{L})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)[\\s,]*(\\d{4}))`,
      'iu',
    ),
    monthFirst: parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > 0,
  };
  if (cache.size > 20) cache.clear();
  cache.set(lang, made);
  return made;
}

const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const YEAR_FIRST = /(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/;
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d{2})(?::\d{2})?(?!\d)\s*(a\.?m\.?|p\.?m\.?)?(?!\p{L})/iu;
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

function clockAfter(text: string): Parameters<typeof composeIso>[3] {
  const [, hours, minute, half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minute === undefined) return null;
  let hour = Number(hours);
  if (half && /^p/i.test(half) && hour < 12) hour += 12;
  if (half && /^a/i.test(half) && hour === 12) hour = 0;
  const [zone, offset] = ZONE.exec(text) ?? [];
  return { hour: String(hour), minute, zone: zone && !offset ? 'Z' : undefined };
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
    const [whole, day1, month1, year1, month2, day2, year2] = named;
    const month = months.names.get((month1 ?? month2 ?? '').toLowerCase().replace(PUNCTUATION, ''));
    const rest = text.slice(named.index + whole.length, named.index + whole.length + 40);
    if (month) {
      return composeIso(Number(year1 ?? year2), month, Number(day1 ?? day2), clockAfter(rest));
    }
  }
  const yearFirst = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [whole, year, month, day] = yearFirst;
    const rest = text.slice(yearFirst.index + whole.length, yearFirst.index + whole.length + 40);
    return composeIso(Number(year), Number(month), Number(day), clockAfter(rest));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [whole, a, b, year] = numeric;
    const first = Number(a);
    const second = Number(b);
    // More than 12 can be no month, whatever the language.
    const monthFirst = second > 12 || (first <= 12 && months.monthFirst);
    const rest = text.slice(numeric.index + whole.length, numeric.index + whole.length + 40);
    return composeIso(
      Number(year),
      monthFirst ? first : second,
      monthFirst ? second : first,
      clockAfter(rest),
    );
  }
  return readMachineDate(text);
}
