import { type TimexParts, timexParts } from '../dates/timex-parts.ts';
import type { Figure } from '../figure.ts';
import { EQUAL, type FigureRelation, INCOMPARABLE } from './relation.ts';

const MINUTES = 24 * 60;

/** A stretch of time in minutes from 1970; or, where no date is said, from midnight. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether the date is known, so that `start` counts from 1970. */
  readonly dated: boolean;
  /** Length of the unit that the text names, in minutes: 1440 for a day, 0 for a time by the clock. */
  readonly grain: number;
}

/** Parts of a day in minutes from its midnight, wide enough for what reports call so. */
const PARTS: Readonly<Record<string, readonly [start: number, end: number]>> = {
  MO: [0, 12 * 60],
  MI: [11 * 60, 14 * 60],
  AF: [12 * 60, 18 * 60],
  EV: [16 * 60, 24 * 60],
  NI: [17 * 60, 30 * 60],
  DT: [6 * 60, 19 * 60],
};

/** How much earlier or later than said an approximate time may be, in minutes. */
const ABOUT_MINUTES = 15;
const ABOUT_HOUR = 30;
/** "Shortly before" and "just after" reach this far, in minutes. */
const SHORTLY = 30;
/** A time given by the hour alone may stand for one some minutes off it. */
const HOUR_SLACK = 10;

/** START, MID and END cut a stretch to a part of itself, with room for how loosely they are used. */
const EDGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  START: [0, 0.5],
  MID: [0.25, 0.75],
  END: [0.5, 1],
};

function clockStretch(parts: TimexParts, mod: string | undefined): [number, number] {
  const hour = parts.hour ?? 0;
  const minute = parts.minute ?? 0;
  const at = hour * 60 + minute + (parts.second ?? 0) / 60;
  if (mod === 'BEFORE') return [at - SHORTLY, at];
  if (mod === 'AFTER') return [at, at + SHORTLY];
  if (mod === 'APPROX') {
    const about = minute === 0 ? ABOUT_HOUR : ABOUT_MINUTES;
    return [at - about, at + about];
  }
  return [at, at];
}

function stretch(figure: Figure, shift: number): Stretch | null {
  const parts = figure.timex === null ? null : timexParts(figure.timex);
  if (!parts) return null;
  const day = parts.first === null ? 0 : parts.first * MINUTES;
  const dated = parts.first !== null;
  if (parts.hour !== null) {
    const [start, end] = clockStretch(parts, figure.mod);
    return { start: day + start + shift, end: day + end + shift, dated, grain: 0 };
  }
  let start: number;
  let end: number;
  const part = parts.part === null ? undefined : PARTS[parts.part];
  if (part) [start, end] = [day + part[0], day + part[1]];
  else if (parts.first !== null && parts.after !== null)
    [start, end] = [day, parts.after * MINUTES];
  else return null;
  const edge = EDGES[figure.mod ?? ''];
  const length = end - start;
  if (edge) [start, end] = [start + length * edge[0], start + length * edge[1]];
  return { start, end, dated, grain: part ? MINUTES : length };
}

/** "At 9:45", morning or evening unsaid, is either. */
const shifts = (figure: Figure): readonly number[] =>
  figure.implied?.includes('meridiem') ? [0, 12 * 60] : [0];

const timeOfDay = (minutes: number): number => ((minutes % MINUTES) + MINUTES) % MINUTES;

/** Both on one day, where only one side has a date. */
function undated({ start, end, grain }: Stretch): Stretch {
  const from = timeOfDay(start);
  return { start: from, end: from + (end - start), grain, dated: false };
}

const different = (absolute: number): FigureRelation => ({
  relation: 'different',
  reason: null,
  details: { distance: { absolute: absolute / MINUTES, relative: null } },
});

const compatible = (reason: 'bound' | 'rounding'): FigureRelation => ({
  relation: 'compatible',
  reason,
  details: {},
});

function relateStretches(a: Stretch, b: Stretch, exact: boolean): FigureRelation {
  if (a.start === b.start && a.end === b.end) return exact ? EQUAL : compatible('bound');
  const room = Math.max(b.start - a.end, a.start - b.end);
  const instants = a.grain === 0 && b.grain === 0;
  // Stretches of the calendar end where the next begins; to touch is not to share.
  const meet = instants || a.start === a.end || b.start === b.end ? room <= 0 : room < 0;
  if (meet) {
    const day = (s: Stretch): boolean => s.grain === MINUTES;
    const partOfDay = day(a) && day(b) && exact;
    const inside = (x: Stretch, y: Stretch): boolean => x.start >= y.start && x.end <= y.end;
    const whole = (x: Stretch): boolean => x.end - x.start === MINUTES && x.start % MINUTES === 0;
    if (
      partOfDay &&
      ((whole(a) && (inside(b, a) || b.start < a.end)) ||
        (whole(b) && (inside(a, b) || a.start < b.end)))
    )
      return EQUAL;
    return compatible('bound');
  }
  const alike = a.end - a.start === b.end - b.start;
  return different(alike ? Math.abs(a.start - b.start) : Math.max(room, 0));
}

/** Zones that are nobody's local time: what has no zone beside them is in another. */
const UNIVERSAL = /^(?:GMT|UTC)$/;

/** Whether two times are by different clocks: "9pm EST" and "2am GMT", "0347 GMT" and "10:47 p.m.". */
function inOtherZones(a: Figure, b: Figure): boolean {
  if (a.kind !== 'time' || b.kind !== 'time' || a.zone === b.zone || a.timex === b.timex)
    return false;
  return a.zone && b.zone ? !zonesAlike(a.zone, b.zone) : UNIVERSAL.test(a.zone ?? b.zone ?? '');
}

/** "ET" is "EST" or "EDT" as the season has it. */
function zonesAlike(a: string, b: string): boolean {
  const named = (zone: string): string =>
    UNIVERSAL.test(zone) ? 'UTC' : zone.replace(/^([ECMP])[SD]T$/, '$1T');
  return named(a) === named(b);
}

/** Two dates or times as stretches of time; see `relate`. */
export function relateTimes(a: Figure, b: Figure): FigureRelation {
  if (a.timex === null || b.timex === null || inOtherZones(a, b)) return INCOMPARABLE;
  if (a.timex === b.timex && a.mod === b.mod) {
    return /X/.test(a.timex) && !/\d/.test(a.timex) ? INCOMPARABLE : EQUAL;
  }
  const x = timexParts(a.timex);
  const y = timexParts(b.timex);
  if (!x || !y) return INCOMPARABLE;
  const partial = relatePartial(x, y);
  if (partial) return partial;
  let best: FigureRelation | null = null;
  for (const shiftA of shifts(a)) {
    for (const shiftB of shifts(b)) {
      const found = relateShifted(a, b, shiftA, shiftB);
      if (found && (!best || rank(found) < rank(best))) best = found;
    }
  }
  if (best?.relation === 'different') best = relateImplied(a, b) ?? best;
  return best?.relation === 'compatible' && isRefined(a, b) ? EQUAL : (best ?? INCOMPARABLE);
}

const wordsOf = ({ text }: Figure): string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** A day of a date or of a week, or a part of it: "2031-05-06", "XXXX-WXX-5TAF". */
const DAY = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)(?:T\p{Lu}{2})?$/u;

/**
 * Whether one repeats the other's words and only adds to them: "Friday" and "late Friday", "2031" and "May 2031". A
 * reader takes these for the same; the end of a year is not the year.
 */
function isRefined(a: Figure, b: Figure): boolean {
  const [less, more] = wordsOf(a).length <= wordsOf(b).length ? [a, b] : [b, a];
  const said = new Set(wordsOf(more));
  const words = wordsOf(less);
  if (words.length === 0 || !words.every((word) => said.has(word))) return false;
  const isFiner = (more.timex ?? '').length > (less.timex ?? '').length;
  return DAY.test(less.timex ?? '') || (less.kind === 'date' && isFiner);
}

/** What was only implied makes no difference between two texts that say the same. */
function relateImplied(a: Figure, b: Figure): FigureRelation | null {
  return relateWithoutYear(a, b) ?? relateWeekdays(a, b);
}

/** "Monday" in both, and only the tense beside one of them puts it into another week. */
function relateWeekdays(a: Figure, b: Figure): FigureRelation | null {
  const weekdays = [a, b].map(({ implied, timex }) =>
    implied?.includes('day') ? (timexParts(timex ?? '')?.first ?? null) : null,
  );
  const [x, y] = weekdays;
  if (x == null || y == null || Math.abs(x - y) !== 7) return null;
  return compatible('bound');
}

function relateWithoutYear(a: Figure, b: Figure): FigureRelation | null {
  const implied = [a, b].filter((figure) => figure.implied?.join() === 'year').length;
  const [said, other] = [a, b].map(({ timex }) => /^\d{4}(-.+)$/.exec(timex ?? '')?.[1]);
  if (implied === 0 || said === undefined || said !== other || a.mod !== b.mod) return null;
  return implied === 2 ? EQUAL : compatible('bound');
}

const rank = ({ relation, details }: FigureRelation): number =>
  relation === 'equal' ? 0 : relation === 'compatible' ? 1 : 2 + (details.distance?.absolute ?? 0);

function relateShifted(
  a: Figure,
  b: Figure,
  shiftA: number,
  shiftB: number,
): FigureRelation | null {
  const left = stretch(a, shiftA);
  const right = stretch(b, shiftB);
  if (!left || !right) return null;
  const exact =
    !(a.mod ?? b.mod) || [a.mod, b.mod].every((mod) => mod === undefined || mod in EDGES);
  if (left.dated === right.dated)
    return settle(relateStretches(left, right, exact && a.mod === b.mod), a, b, left, right);
  // One side has no date: only the time of the day can be compared, and a whole day or more says nothing of it.
  const [dated] = left.dated ? [left] : [right];
  if (dated && dated.grain > 0 && dated.end - dated.start >= MINUTES) return null;
  const found = relateStretches(undated(left), undated(right), exact && a.mod === b.mod);
  return settle(found, a, b, left, right);
}

/** Hours said without minutes are rounded; an approximate time at the same minute is the same. */
function settle(
  found: FigureRelation,
  a: Figure,
  b: Figure,
  left: Stretch,
  right: Stretch,
): FigureRelation {
  if (left.grain > 0 || right.grain > 0) return found;
  const mods = [a.mod, b.mod].filter((mod) => mod !== undefined);
  const middle = (s: Stretch): number => timeOfDay((s.start + s.end) / 2);
  if (
    mods.every((mod) => mod === 'APPROX') &&
    middle(left) === middle(right) &&
    found.relation !== 'different'
  )
    return EQUAL;
  const apart = (found.details.distance?.absolute ?? 0) * MINUTES;
  const hourly = [a, b].some(
    ({ timex, text }) => /T\d\d:00$/.test(timex ?? '') && !/\d[:.]\d\d/.test(text),
  );
  return found.relation === 'different' && hourly && apart <= HOUR_SLACK
    ? compatible('rounding')
    : found;
}

/** Dates of which the year or more is unknown: compared by what both say. */
function relatePartial(x: TimexParts, y: TimexParts): FigureRelation | null {
  if (x.first !== null && y.first !== null) return null;
  if (x.bareTime || y.bareTime) return null;
  const fields: ReadonlyArray<readonly [number | null, number | null]> = [
    [x.year, y.year],
    [x.month, y.month],
    [x.day, y.day],
    [x.weekday, y.weekday],
  ];
  const shared = fields.filter(([p, q]) => p !== null && q !== null);
  if (shared.length === 0) return INCOMPARABLE;
  return shared.every(([p, q]) => p === q) ? compatible('bound') : different(0);
}
