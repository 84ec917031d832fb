import type { Figure } from '../figures/index.ts';
import type { Span } from '../text/span.ts';

/** One article about a story, by one publisher at one time, as the engine reads it. */
export interface Report {
  readonly title?: string | null;
  readonly text: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly lang?: string | null;
}

/** Who is said to have said a claim. The span and `text` are the mention nearest to it ("he"). */
export interface Speaker extends Span {
  readonly text: string;
  /** The fullest form that the report uses for this speaker. */
  readonly name: string;
}

/** One sentence of a report, with its figures, its speaker and its quotations. All spans are into the report's text. */
export interface Claim extends Span {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Null where the report speaks in its own voice. */
  readonly speaker: Speaker | null;
  /** What stands between quotation marks, without the marks. */
  readonly quotes: readonly Span[];
  /** The word that attributes the claim ("announced"), or null. */
  readonly cue: string | null;
}
