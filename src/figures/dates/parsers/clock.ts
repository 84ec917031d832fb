import { DAY_PARTS } from '../../../language/en/calendar.ts';
import {
  AFTER_CLOCK,
  BEFORE_CLOCK,
  CLOCK_HEDGES,
  NAMED_HOURS,
  ZONES,
} from '../../../language/en/clock.ts';
import { CLOSED } from '../../../language/en/noun-phrases.ts';
import { SMALL } from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';
import { follows, wordAt } from '../../lexemes.ts';
import type { ClockSaid, Mod } from '../said.ts';
import type { Match } from './match.ts';
import { readWords } from './numbers.ts';
import { isStopwatch } from './stopwatch.ts';

const HEDGE_BEGINNINGS: ReadonlySet<string> = new Set(
  [...CLOCK_HEDGES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
);

/** In lexemes: "somewhere in the region of". */
const MAX_HEDGE_LENGTH = 5;

/** Hours in words: "two in the morning", "nine o'clock". */
function wordHour(lex: readonly Lexeme[], index: number): number | null {
  const hour = SMALL.get(wordAt(lex, index)) ?? 0;
  return hour >= 1 && hour <= 12 ? hour : null;
}

const HALF = /^([ap])\.?m$/;

function readHalf(lex: readonly Lexeme[], index: number): { end: number; evening: boolean } | null {
  const match = HALF.exec(wordAt(lex, index));
  if (!match) return null;
  const dot = lex[index + 1];
  const dotted = dot?.text === '.' && dot.gap === 'none' && lex[index]?.text.includes('.');
  return { end: dotted ? index + 2 : index + 1, evening: match[1] === 'p' };
}

function readZone(lex: readonly Lexeme[], index: number): { end: number; zone: string | null } {
  const word = wordAt(lex, index);
  const upper = /^\p{Lu}+$/u.test(lex[index]?.text ?? '');
  if (ZONES.has(word) && upper) return { end: index + 1, zone: word.toUpperCase() };
  if (word === 'local' && wordAt(lex, index + 1) === 'time') return { end: index + 2, zone: null };
  return { end: index, zone: null };
}

interface Digits {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
}

function readDigits(lex: readonly Lexeme[], index: number): Digits | null {
  const lexeme = lex[index];
  const inWords = wordHour(lex, index);
  if (inWords !== null) return { end: index + 1, hour: inWords, minute: null, second: null };
  if (lexeme?.kind !== 'number') return null;
  if (/^\d{1,2}$/.test(lexeme.text)) {
    const hour = Number(lexeme.text);
    const minute = lex[index + 2];
    const colon = lex[index + 1];
    // Some agencies' texts have their marks apart: "06 : 00".
    if (colon?.text === ':' && minute?.gap === colon.gap && /^[0-5]\d$/.test(minute.text)) {
      const second = lex[index + 4];
      const seconds =
        lex[index + 3]?.text === ':' && second?.gap === 'none' && /^[0-5]\d$/.test(second.text);
      if (hour > 24) return null;
      return seconds
        ? { end: index + 5, hour, minute: Number(minute.text), second: Number(second.text) }
        : { end: index + 3, hour, minute: Number(minute.text), second: null };
    }
    return hour <= 24 ? { end: index + 1, hour, minute: null, second: null } : null;
  }
  const dotted = /^(\d{1,2})[.]([0-5]\d)$/.exec(lexeme.text);
  if (dotted && Number(dotted[1]) <= 24)
    return { end: index + 1, hour: Number(dotted[1]), minute: Number(dotted[2]), second: null };
  const joined = /^([01]\d|2[0-3])([0-5]\d)$/.exec(lexeme.text);
  if (joined && ZONES.has(wordAt(lex, index + 1)))
    return { end: index + 1, hour: Number(joined[1]), minute: Number(joined[2]), second: null };
  return null;
}

const NAMED_MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** What a minute is before or behind. */
const PAST_OR_TO: Readonly<Record<string, 1 | -1>> = {
  past: 1,
  after: 1,
  to: -1,
  till: -1,
  before: -1,
};

/** "half past six", "a quarter to nine", "at twenty to nine", "ten minutes past midnight". */
function readSpoken(lex: readonly Lexeme[], index: number): Digits | null {
  const at = wordAt(lex, index) === 'a' ? index + 1 : index;
  const named = NAMED_MINUTES.get(wordAt(lex, at));
  const number = named === undefined ? minutesAt(lex, at) : { value: named, end: at + 1 };
  if (!number) return null;
  const isCounted = /^min(?:ute)?s?$/.test(wordAt(lex, number.end));
  const link = number.end + (isCounted ? 1 : 0);
  const sign = PAST_OR_TO[wordAt(lex, link)];
  if (!sign) return null;
  const hour = NAMED_HOURS.get(wordAt(lex, link + 1)) ?? hourAt(lex, link + 1);
  if (hour === null) return null;
  // "half past six" can be nothing else; "cut from twenty to nine sites" can.
  const isSure = named === 30 && wordAt(lex, link) === 'past';
  if (lex[at]?.kind === 'number' && !isCounted) return null;
  const isLed = BEFORE_CLOCK.has(lex[index - 1]?.lower ?? '') || (named === 15 && at > index);
  const next = lex[link + 2];
  const isAlone = !next || next.kind === 'mark' || CLOSED.has(next.lower) || HALF.test(next.lower);
  if (!(isSure || isCounted || isLed) || !isAlone) return null;
  const minutes = hour * 60 + sign * number.value;
  return {
    end: link + 2,
    hour: Math.floor(minutes / 60) % 24 || (hour > 12 ? 0 : 12),
    minute: (minutes + 60) % 60,
    second: null,
  };
}

/** Up to half an hour, in words or digits. */
function minutesAt(lex: readonly Lexeme[], at: number): { value: number; end: number } | null {
  const number = readWords(lex, at);
  if (number) return number.value > 0 && number.value < 30 ? number : null;
  const digits = lex[at]?.kind === 'number' && /^[12]?\d$/.test(lex[at]?.text ?? '');
  return digits ? { value: Number(lex[at]?.text), end: at + 1 } : null;
}

function hourAt(lex: readonly Lexeme[], at: number): number | null {
  const hour = wordHour(lex, at) ?? Number(/^\d{1,2}$/.exec(wordAt(lex, at))?.[0] ?? 0);
  return hour >= 1 && hour <= 12 ? hour : null;
}

/** "at 4 in the morning", "at 9.30 on Saturday": a time by what stands before and behind it. */
function hasContext(lex: readonly Lexeme[], index: number, end: number): boolean {
  if (!BEFORE_CLOCK.has(lex[index - 1]?.lower ?? '')) return false;
  const [link, next] = [wordAt(lex, end), wordAt(lex, end + 1)];
  if (link === 'at') return next === 'night';
  if (link === 'in' && next === 'the') return DAY_PARTS.has(wordAt(lex, end + 2));
  const isDotted = lex[index]?.text.includes('.') ?? false;
  if (!isDotted) return false;
  return (
    AFTER_CLOCK.has(link) ||
    (link === 'on' && AFTER_CLOCK.has(next)) ||
    (link === 'this' && DAY_PARTS.has(next))
  );
}

function readCore(lex: readonly Lexeme[], index: number): Match<ClockSaid> | null {
  const word = lex[index]?.lower ?? '';
  const named = NAMED_HOURS.get(word);
  if (named !== undefined) {
    return {
      end: index + 1,
      said: {
        form: 'clock',
        hour: named,
        minute: 0,
        second: null,
        date: null,
        halfUnknown: false,
        zone: null,
      },
    };
  }
  const spoken = readSpoken(lex, index);
  const digits = spoken ?? readDigits(lex, index);
  if (!digits) return null;
  const half = follows(lex, digits.end) ? readHalf(lex, digits.end) : null;
  const oclock = /^o['\u2019]clock$/.test(wordAt(lex, digits.end));
  const dotted =
    digits.end === index + 1 && digits.minute !== null && lex[index]?.text.includes('.');
  const zone = readZone(lex, half?.end ?? digits.end);
  if (half) {
    if (digits.hour > 12 || digits.hour === 0) return null;
    const hour = (digits.hour % 12) + (half.evening ? 12 : 0);
    return {
      end: zone.end,
      said: {
        ...digits,
        form: 'clock',
        hour,
        date: null,
        halfUnknown: false,
        zone: zone.zone,
      } as ClockSaid,
    };
  }
  const inContext = hasContext(lex, index, digits.end);
  if (
    !spoken &&
    digits.minute === null &&
    !oclock &&
    !(inContext && digits.hour >= 1 && digits.hour <= 12)
  )
    return null;
  if (dotted && zone.zone === null && !inContext) return null;
  if (digits.second !== null && isStopwatch(lex, index)) return null;
  const end = oclock ? digits.end + 1 : zone.end;
  const unknown =
    digits.hour >= 1 &&
    digits.hour <= 12 &&
    zone.zone === null &&
    !/^0/.test(lex[index]?.text ?? '');
  const before = lex[index - 1]?.lower ?? '';
  const sure =
    spoken !== null ||
    oclock ||
    zone.zone !== null ||
    BEFORE_CLOCK.has(before) ||
    digits.second !== null;
  if (!sure) return null;
  return {
    end,
    said: {
      form: 'clock',
      hour: digits.hour,
      minute: digits.minute,
      second: digits.second,
      date: null,
      halfUnknown: unknown,
      zone: zone.zone,
    },
    confidence: 0.8,
  };
}

/** The hedge of a time by the clock, with how many lexemes it has. */
function clockHedge(lex: readonly Lexeme[], index: number): [length: number, mod: Mod | undefined] {
  let phrase = wordAt(lex, index);
  if (!HEDGE_BEGINNINGS.has(phrase)) return [0, undefined];
  let found: [number, Mod | undefined] = [0, undefined];
  for (let length = 1; length <= MAX_HEDGE_LENGTH && phrase !== ''; length++) {
    const mod = CLOCK_HEDGES.get(phrase);
    if (mod) found = [length, mod];
    phrase += ` ${wordAt(lex, index + length)}`;
  }
  return found;
}

/** A time by the clock with its hedge: "around 9:45 p.m.", "shortly before 10 p.m. EST", "noon", "0900 GMT". */
export function readClock(lex: readonly Lexeme[], index: number): Match<ClockSaid> | null {
  const [skip, mod] = clockHedge(lex, index);
  if (skip > 0 && !follows(lex, index + skip)) return null;
  const core = readCore(lex, index + skip);
  return core && mod ? { ...core, mod } : core;
}
