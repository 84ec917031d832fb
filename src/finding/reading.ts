import type { Comparison } from '../compare/index.ts';
import type { CopyOf } from './provenance.ts';

/**
 * Where a report came from; "bundled" is a full one that came with the extension, "summary" one of those in our own
 * words, which is never quoted word for word; "held" is one that waited for a second report.
 */
export type Origin =
  | 'page'
  | 'saved'
  | 'summary'
  | 'bundled'
  | 'pasted'
  | 'tab'
  | 'fetched'
  | 'held';

/** A report as one side of a comparison: all that a reader is told of it, and the text that the spans are into. */
export interface ReportSide {
  readonly id: string;
  readonly origin: Origin;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601, as far as the report states it. */
  readonly published: string | null;
  readonly lang: string | null;
  /** True where only part of the report could be read. */
  readonly partial: boolean;
  readonly text: string;
}

/** Another report that could be chosen, without its text. */
export type ReportChoice = Omit<ReportSide, 'text'>;

/** The story that a report is of, where it is a known one. */
export interface StoryName {
  readonly id: string;
  readonly title: string;
}

/**
 * What came of reading a page. Every expected state is a value here, which the interface words;
 * only what nobody expected is thrown.
 */
export type Reading =
  /** The browser lets no extension read this page. */
  | { readonly state: 'restricted' }
  /** `readable`: it has text enough to be read all the same, if the reader wants it. */
  | { readonly state: 'notArticle'; readonly title: string | null; readonly readable: boolean }
  /** An article, but no other report of its story is known. */
  | { readonly state: 'noOther'; readonly page: ReportSide; readonly story: StoryName | null }
  | {
      readonly state: 'compared';
      readonly page: ReportSide;
      readonly other: ReportSide;
      /** Every other report known for this story, the one compared with among them, best first. */
      readonly choices: readonly ReportChoice[];
      readonly story: StoryName | null;
      /** `a` is the page, `b` the other report. */
      readonly comparison: Comparison;
      /** Whether the two are copies of one text, an agency's or one another's, and so count as one source. */
      readonly oneSource: boolean;
      /** Which of the page and the choices are copies of one text: two outlets with one source count as one. */
      readonly copyOf: CopyOf;
    }
  /** The page changed or went away while it was read. */
  | { readonly state: 'changed' }
  | { readonly state: 'failed'; readonly code: string };
