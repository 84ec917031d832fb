import type { Comparison } from '../../compare/index.ts';
import type { Quantity } from '../../compare/quantities.ts';

/*
 * What the interface is given. The same shapes as src/finding's `Reading` and src/library's `ReportHead`, declared here
 * so that components depend on the engine's types alone; the type check of the entrypoints holds the two together.
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

/** What a reader is told of a report. What the report does not state is null. */
export interface ReportChoiceView {
  readonly id: string;
  readonly origin: Origin;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly partial: boolean;
}

export interface ReportView extends ReportChoiceView {
  readonly text: string;
}

export interface StoryView {
  readonly id: string;
  readonly title: string;
}

export interface ComparedView {
  readonly state: 'compared';
  readonly page: ReportView;
  readonly other: ReportView;
  readonly choices: readonly ReportChoiceView[];
  readonly story: StoryView | null;
  readonly comparison: Comparison;
  /** Whether the two are copies of one text, and so count as one source. */
  readonly oneSource?: boolean;
  /** Reports that are copies of one text: by a copy's id, the id of the first with that text. */
  readonly copyOf?: Readonly<Record<string, string>>;
}

export type ReadingView =
  | { readonly state: 'restricted' }
  /** The panel is open beside a page that the extension was not given yet: the browser waits for a click. */
  | { readonly state: 'unread' }
  /** `readable`: the reader can have it read all the same. */
  | { readonly state: 'notArticle'; readonly title: string | null; readonly readable?: boolean }
  | { readonly state: 'noOther'; readonly page: ReportView; readonly story: StoryView | null }
  | ComparedView
  | { readonly state: 'changed' }
  /** The tab whose page was compared was closed: there is nothing to read again. */
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly code: string };

/** The figures of a page and all other reports of its story, as one table. */
export type FiguresOfAllView =
  | { readonly state: 'running' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      /** The page first; a quantity's mentions name a report by its place here. */
      readonly reports: readonly ReportChoiceView[];
      readonly quantities: readonly Quantity[];
      /** Reports that are copies of one text: by a copy's id, the id of the first with that text. */
      readonly copyOf?: Readonly<Record<string, string>>;
      /** How many further reports were left out. */
      readonly left: number;
    };

/** A report of the library, as a list shows it. */
export interface StoredReportView {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly savedAt: string;
}

/** The saved reports: null while they are read, "failed" where they could not be. */
export type LibraryView = readonly StoredReportView[] | 'failed' | null;

/** Which of the two reports. */
export type SideName = 'a' | 'b';
