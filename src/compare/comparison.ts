import type { Figure } from '../figures/index.ts';
import type { Span } from '../text/span.ts';
import type { Limits } from './limits.ts';

export type { Limits, ReportLimits } from './limits.ts';

/** What two figures are to one another. */
export type Verdict = 'agree' | 'compatible' | 'disagree' | 'scope';

/** Why a verdict is not plain agreement; null where nothing needs explaining. */
export type Reason =
  | 'period'
  | 'place'
  | 'group'
  | 'outcome'
  | 'update'
  | 'source'
  | 'bound'
  | 'unit'
  | 'rounding';

/**
 * How a row of figures may be shown: `contradiction` (the same thing in the same scope, and both can't be true),
 * `difference` (comparable, of another scope, which the reason names), `alike` (agree, compatible), or `possible`
 * (none of these is sure enough: shown neutrally, never counted).
 */
export type Level = 'contradiction' | 'difference' | 'alike' | 'possible';

/** Words that two quotations of one statement have in common or not, as runs of spans into the two texts. */
export interface Wording {
  readonly parts: ReadonlyArray<{
    readonly kind: 'same' | 'onlyA' | 'onlyB';
    readonly a: Span | null;
    readonly b: Span | null;
  }>;
}

/** Two claims, one of each report, that state the same fact or share a substantial part. */
export interface Match {
  readonly a: Span;
  readonly b: Span;
  /** 0 to 1. */
  readonly score: number;
  /** Whether it is one quotation on both sides. */
  readonly quote: boolean;
  /** Present where one quotation is worded differently. */
  readonly wording?: Wording;
}

/** One report's side of a row of figures. */
export interface FigureMention extends Span {
  readonly text: string;
  /** Full name of who gives the figure. */
  readonly speaker?: string;
  /** TIMEX3 value of the date that the figure holds for, where the report says so. */
  readonly asOf?: string;
  /** The figure as read: its value and bound draw the number line, its unit and kind word it. */
  readonly figure?: Figure;
}

/**
 * What a verdict rests on: spans and values, worded by the interface, never prose. What each report states of the
 * reason stands in `a` and `b`: the report's own words, a TIMEX3 value, `{text, timex?}`, or a list of these.
 */
export type Details = Readonly<Record<string, unknown>>;

/** A quantity that both reports give. */
export interface FigurePair {
  readonly a: FigureMention;
  readonly b: FigureMention;
  /** What is measured, in one report's own words: "North Korean troops killed or wounded". */
  readonly what: string;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly details: Details;
  readonly level: Level;
  /** 0 to 1: the chance that a careful reader would confirm the row: comparable figures, and the right verdict. */
  readonly sure: number;
  /** Further mentions of the same quantity. */
  readonly repeats: ReadonlyArray<{ readonly a: Span; readonly b: Span }>;
}

/** Two figures of one report that contradict one another. */
export interface WithinConflict {
  readonly kind: 'headline' | 'sum';
  readonly figures: readonly FigureMention[];
  readonly details: Details;
}

/** One report beside another. Spans named `a` are into the first report's text, `b` into the second's. */
export interface Comparison {
  readonly sameStory: { readonly score: number; readonly same: boolean };
  readonly matches: readonly Match[];
  readonly figures: readonly FigurePair[];
  /** Claims without a match, most telling first. */
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
  readonly within: {
    readonly a: readonly WithinConflict[];
    readonly b: readonly WithinConflict[];
  };
  /** Present where there is more than is compared. */
  readonly limits?: Limits;
}
