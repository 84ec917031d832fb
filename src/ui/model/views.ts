import type { Quantity } from '../../compare/quantities.ts';
import type { Reading, ReportChoice } from '../../finding/reading.ts';

/* What the interface is given. */

export type { Origin, ReportChoice, ReportSide } from '../../finding/reading.ts';

export type ComparedView = Extract<Reading, { readonly state: 'compared' }>;

export type ReadingView =
  | Reading
  /** The panel is open beside a page that the extension was not given yet: the browser waits for a click. */
  | { readonly state: 'unread' }
  /** The tab whose page was compared was closed: there is nothing to read again. */
  | { readonly state: 'gone' };

/** The figures of a page and all other reports of its story, as one table. */
export type FiguresOfAllView =
  | { readonly state: 'running' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      /** The page first; a quantity's mentions name a report by its place here. */
      readonly reports: readonly ReportChoice[];
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
