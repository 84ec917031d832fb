import type { Modifier } from '../language/en/modifiers.ts';
import type { Span } from '../text/span.ts';

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'age'
  | 'duration'
  | 'rate'
  | 'ordinal'
  | 'score'
  | 'date'
  | 'time';

/** How the text hedges a value; contract.md's table says which words give which bound. */
export type Bound =
  | 'exact'
  | 'about'
  | 'more'
  | 'atLeast'
  | 'less'
  | 'atMost'
  | 'range'
  | 'up'
  | 'down';

/**
 * What a quantity can be, as its text says: an interval with possibly open ends.
 * `null` is "no limit" in `low` and `high`, and "none stated" in `nominal` (ranges, vague counts, scores).
 */
export interface FigureValue {
  readonly nominal: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** The value in SI units, where the unit has one: the same bounds, converted. */
export interface SiValue {
  readonly nominal: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The singular English name of the SI unit: "metre", "kilogram", "second". */
  readonly unit: string;
}

/** A stretch of time that a figure counts over or holds for: "in the last week of December". */
export interface Period extends Span {
  readonly text: string;
  /** TIMEX3 value of the period, or of its anchor; null where it can't be resolved. */
  readonly timex: string | null;
  /** How the figure relates to it: it fell within it, it counts since it, up to it, or it is the day of the count. */
  readonly relation: 'in' | 'since' | 'until' | 'asOf';
}

/** Where the figure holds: "in Kursk", "across three counties". */
export interface Place extends Span {
  readonly text: string;
}

/** What became of what is counted: killed, wounded, missing; more than one for a union ("killed or wounded"). */
export interface Outcome extends Span {
  readonly text: string;
  /** Canonical outcome classes, sorted: ["killed"], ["injured","killed"]. */
  readonly classes: readonly string[];
}

/**
 * What a number says of the whole that its things belong to: `additional` "another 58", "30 others"; `all` "all four";
 * `rest` "the other three", "the remaining two"; `part` "including two children", "three of them", "two of the six".
 */
export interface FigureModifier extends Span {
  readonly text: string;
  readonly kind: Modifier;
}

/** Whose age a figure is: the name, description or pronoun beside it ("Marta Oyelowo", "a retired nurse", "he"). */
export interface Owner extends Span {
  readonly text: string;
}

/** A quantity, date or time as a text expresses it. Forms are fixed by the command line's contract. */
export interface Figure extends Span {
  /** The expression as written: hedge, sign, currency, number, scale and unit; not the noun that is counted. */
  readonly text: string;
  readonly kind: FigureKind;
  /** Null for dates and times, where `timex` speaks. */
  readonly value: FigureValue | null;
  /** ISO 4217 code, "percent", "percentage point", a singular English unit name, or null for a plain count. */
  readonly unit: string | null;
  readonly si?: SiValue;
  /** What an amount, percentage or count is for each of: "week" in "£120,000 a week"; a rate has it in its unit. */
  readonly per?: string;
  /**
   * What is counted, as written ("North Korean troops"), and of a percentage or share what it is of ("ballots" in "98% of
   * ballots"); null where there is none.
   */
  readonly counted: string | null;
  readonly countedSpan?: Span;
  readonly modifier?: FigureModifier;
  /** Of an age alone. */
  readonly owner?: Owner;
  readonly outcome?: Outcome;
  readonly place?: Place;
  readonly period?: Period;
  /** TIMEX3 value of a date, time or duration; else null. */
  readonly timex: string | null;
  /** TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER …), where there is one. */
  readonly mod?: string;
  /** The abbreviation of the zone that a time is given in: "GMT". */
  readonly zone?: string;
  /** Which parts of the value the text did not say, but we supplied: ["year"], ["unit"], ["scale"]. */
  readonly implied?: readonly string[];
  /** 0 to 1: how sure the reading is. Below 0.5 no verdict may say "disagree" because of it. */
  readonly confidence: number;
}

/** What a reading of figures needs to know beside the text. */
export interface FigureContext {
  /** ISO 8601 date or date-time on which the report was published; dates resolve against it. */
  readonly published?: string | null;
  /** BCP 47 language of the text; English where it is not stated. */
  readonly lang?: string | null;
}
