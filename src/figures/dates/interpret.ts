import { BESIDE_CLOCK } from '../../language/en/clock.ts';
import type { Figure, FigureValue } from '../figure.ts';
import type { Lexeme } from '../lexemes.ts';
import { type CivilDate, weekdayOf } from './calendar.ts';
import { resolveDate } from './resolvers/resolve.ts';
import type { Anchors, Resolved } from './resolvers/resolved.ts';
import { siSeconds } from './resolvers/seconds.ts';
import { directionAt } from './resolvers/tense.ts';
import type { DateSaid, DurationSaid, Said } from './said.ts';
import type { Found } from './scan.ts';
import { clockTimex, partTimex } from './timex.ts';

/** What the whole text is read against. */
export interface Setting {
  readonly published: CivilDate | null;
  readonly dayFirst: boolean | null;
}

/** How far an approximate length may lie from what is said. */
const ABOUT = 0.1;

/** Null where nothing is said of how many: "years", "in decades", "daily". */
function durationValue(
  { low, high, bound, uncounted }: DurationSaid,
  nearly: boolean,
): FigureValue | null {
  if (low === null || high === null || uncounted) return null;
  switch (bound) {
    case 'more':
    case 'atLeast':
      return { nominal: low, low, high: null, bound };
    case 'less':
    case 'atMost':
      return { nominal: high, low: null, high, bound };
    case 'about': {
      const nominal = low === high ? low : null;
      return { nominal, low: low * (1 - ABOUT), high: nearly ? high : high * (1 + ABOUT), bound };
    }
    case 'range':
      return { nominal: null, low, high, bound };
    default:
      return {
        nominal: low === high ? low : null,
        low,
        high,
        bound: low === high ? bound : 'range',
      };
  }
}

/** How many lexemes may stand between a time by the clock and its day. */
const MAX_CLOCK_DISTANCE = 4;

const isAnaphor = (said: DateSaid): boolean =>
  said.form === 'anaphoric' || (said.form === 'deictic' && said.ago === true);

/** Reads matches into figures, keeping in mind which times the text has named. */
export class Interpreter {
  private mention: Resolved | null = null;
  private period: Resolved | null = null;
  private lastDay: { readonly day: Resolved; readonly end: number } | null = null;
  private next: Found | null = null;

  constructor(
    private readonly text: string,
    private readonly lex: readonly Lexeme[],
    private readonly setting: Setting,
  ) {}

  /** The figure of a match; null for an expression that is none. `next` is the match that follows. */
  figure(found: Found, next: Found | null): Figure | null {
    this.next = next;
    const first = this.lex[found.start];
    const last = this.lex[found.end - 1];
    const { said, mod } = found;
    if (!first || !last || said.form === 'none') return null;
    const base = {
      start: first.start,
      end: last.end,
      text: this.text.slice(first.start, last.end),
      counted: null,
      ...(mod && { mod }),
      confidence: found.confidence ?? 1,
    };
    if (said.form === 'duration') {
      // "In the first nine months … a year earlier": the text has turned from quarters to years.
      if (said.unit === 'month' && (said.low ?? 0) > 3 && /^the\b/i.test(base.text))
        this.period = null;
      const value = durationValue(said, mod === 'LESS_THAN');
      return {
        ...base,
        kind: 'duration',
        value,
        unit: said.unit,
        ...(value && { si: siSeconds(value, said.unit) }),
        timex: said.timex,
      };
    }
    const { timex, implied } = this.valueOf(said, found);
    const kind = said.form === 'part' || said.form === 'clock' ? 'time' : 'date';
    return {
      ...base,
      kind,
      value: null,
      unit: null,
      timex,
      ...(said.form === 'clock' && said.zone && { zone: said.zone }),
      ...(implied.length > 0 && { implied }),
    };
  }

  /** The day that stands beside a time by the clock: "Saturday at 9 p.m.", "at 9 p.m. on Saturday". */
  private dayBeside({ start, end }: Found): Resolved | null {
    const last = this.lastDay;
    if (last && start - last.end <= MAX_CLOCK_DISTANCE && this.plain(last.end, start))
      return last.day;
    const next = this.next;
    if (!next || next.start - end > MAX_CLOCK_DISTANCE || !this.plain(end, next.start)) return null;
    // "at 9.30 on Saturday morning"
    const said = next.said.form === 'part' ? next.said.date : next.said;
    if (said?.form !== 'calendar' && said?.form !== 'deictic') return null;
    const day = this.resolve(said, next);
    return day.unit === 'day' ? day : null;
  }

  /** The date that tells which weekday is meant: "Friday morning, May 3, 2019", "on Tuesday (3 December)". */
  private dateBehind(said: DateSaid, { end }: Found): Resolved | null {
    const next = this.next;
    const weekday = said.form === 'calendar' && said.day === undefined ? said.weekday : undefined;
    if (weekday === undefined || next?.said.form !== 'calendar' || next.said.day === undefined) {
      return null;
    }
    const between = this.lex.slice(end, next.start).map(({ text }) => text);
    if (!/^(?:[,(–—-]|, ?the|on)?$/.test(between.join(' '))) return null;
    const date = this.resolve(next.said, next);
    return date.first !== null && weekdayOf(date.first) === weekday ? date : null;
  }

  /** Whether only small words stand between two lexemes: no end of a sentence or paragraph. */
  private plain(from: number, to: number): boolean {
    for (let at = from; at <= to; at += 1) if (this.lex[at]?.gap === 'break') return false;
    return this.lex.slice(from, to).every(({ lower }) => BESIDE_CLOCK.has(lower));
  }

  private valueOf(
    said: Exclude<Said, DurationSaid | { form: 'none' }>,
    found: Found,
  ): Pick<Resolved, 'timex' | 'implied'> {
    if (said.form !== 'part' && said.form !== 'clock') {
      return this.dateBehind(said, found) ?? this.resolve(said, found);
    }
    const repeated =
      said.form === 'part' && said.repeated === true && said.date?.form === 'calendar';
    const day = repeated ? { ...said.date, repeated } : said.date;
    const beside = said.form === 'clock' && !day ? this.dayBeside(found) : null;
    const date = day ? (this.dateBehind(day, found) ?? this.resolve(day, found)) : beside;
    const implied = beside ? ['date'] : (date?.implied ?? []);
    if (said.form === 'part') return { timex: partTimex(date?.timex ?? '', said.part), implied };
    const time = clockTimex(said.hour, said.minute, said.second);
    return {
      timex: `${date?.timex ?? ''}${time}`,
      implied: said.halfUnknown ? [...implied, 'meridiem'] : implied,
    };
  }

  private resolve(said: DateSaid, { start, end, with: shared }: Found): Resolved {
    const anchors: Anchors = {
      ...this.setting,
      mention: this.mention,
      period: this.period,
      direction: directionAt(this.lex, shared?.start ?? start, shared?.end ?? end),
    };
    const resolved = resolveDate(said, anchors);
    if (resolved.unit === 'day') this.lastDay = { day: resolved, end };
    if (resolved.first !== null && !isAnaphor(said)) {
      this.mention = resolved;
      if (
        resolved.unit === 'quarter' ||
        (resolved.unit === 'month' && this.period?.unit !== 'quarter')
      )
        this.period = resolved;
    }
    return resolved;
  }
}
