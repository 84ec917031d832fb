import type { Quantity } from '../../compare/quantities.ts';
import type { StoredReportView } from './views.ts';

/* What the library page is given. The type check of the entrypoint holds these to src/library's records. */

/** A kept report; `rememberedAt` is there where the extension remembered it by itself. */
export interface KeptReportView extends StoredReportView {
  readonly rememberedAt?: string | undefined;
}

/** A story in the list of all. */
export interface StoryItemView {
  readonly id: string;
  /** The reader's name for it, or its first report's headline. */
  readonly title: string | null;
  readonly reports: number;
  /** ISO 8601, of its latest report. */
  readonly latest: string;
}

/** What a later version of a page changed: figures, or none that was found. */
export interface ChangesView {
  /** ISO 8601: when the version that the page is held against was saved. */
  readonly since: string;
  readonly figures: ReadonlyArray<{ readonly now: string; readonly before: string }>;
}

/** A report in its story. */
export interface StoryReportView {
  readonly report: KeptReportView;
  /** An earlier report of the story with largely the same text. */
  readonly copyOf: KeptReportView | null;
  readonly changes: ChangesView | null;
}

/** The figures of a story's reports, or how far reading them has come. */
export type StoryFiguresView =
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | {
      readonly state: 'ready';
      /** Their `report` is a place in the story's list of reports. */
      readonly quantities: readonly Quantity[];
      /** The places of the reports that were compared. */
      readonly compared: readonly number[];
    };

/** The story that the reader opened. Its reports are in the order of their dates. */
export interface OpenStoryView {
  readonly id: string;
  readonly title: string | null;
  /** The reader's own name for it, or empty. */
  readonly name: string;
  readonly reports: readonly StoryReportView[];
  readonly figures: StoryFiguresView;
}

/** What a search has found so far. */
export interface SearchView {
  readonly query: string;
  readonly isRunning: boolean;
  /** There is more than is shown. */
  readonly isCut: boolean;
  readonly found: ReadonlyArray<{
    readonly head: KeptReportView;
    readonly before: string;
    readonly word: string;
    readonly after: string;
  }>;
}

export const STORY_ORDERS = ['newest', 'oldest', 'most'] as const;

export type StoryOrder = (typeof STORY_ORDERS)[number];

/** What an export or import is doing, or came to. */
export type TransferView =
  | { readonly state: 'exporting'; readonly count: number }
  | {
      readonly state: 'exported';
      readonly count: number;
      /** The file's name, and the address at which the browser has it. */
      readonly name: string;
      readonly href: string;
    }
  | { readonly state: 'importing'; readonly count: number }
  | {
      readonly state: 'imported';
      readonly outcome: 'done' | 'cancelled' | 'damaged' | 'full' | 'otherFormat' | 'newerVersion';
      readonly added: number;
      readonly known: number;
      readonly refused: number;
    }
  | { readonly state: 'failed' };
