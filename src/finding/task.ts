import type { AvailableReport } from './available.ts';
import type { CitedLink } from './cited-links.ts';
import type { StoryQuery } from './searches/query.ts';

/** What the reader asks for: another report, by one of the ways. */
export type FindTask =
  /** `all`: in every tab, after access to all sites was asked for. */
  | { readonly way: 'tabs'; readonly all: boolean }
  | {
      readonly way: 'address';
      readonly address: string;
      readonly purpose: 'address' | 'citedLink' | 'feedItem' | 'searchResult';
    }
  /** `service` is an id, as `FindingView` gives it. */
  | { readonly way: 'search'; readonly service: string; readonly query: StoryQuery };

/**
 * How a task ended. What was read stands beside the page already; what is only known to exist is listed.
 * `asking` waits for the reader's access to these origins; `unread` tabs could not be looked into for want of it.
 */
export type FindEnd =
  | { readonly state: 'asking'; readonly origins: readonly string[] }
  | {
      readonly state: 'found';
      readonly available: readonly AvailableReport[];
      readonly unread?: number | undefined;
    }
  | { readonly state: 'nothing'; readonly unread?: number | undefined }
  | { readonly state: 'failed'; readonly code: string; readonly message?: string | undefined };

/** A search service as the reader sees it. */
export interface ServiceView {
  readonly id: string;
  readonly kind: 'gdelt' | 'rss' | 'searxng' | 'miniflux';
  /** Where the words are sent. */
  readonly host: string;
}

/** All that can be tried to find another report for a page. */
export interface FindingView {
  /** False while the reader has switched the network off. */
  readonly network: boolean;
  readonly cited: readonly CitedLink[];
  /** Feeds that the page names and that are not followed yet. */
  readonly feeds: readonly { readonly title: string | null; readonly address: string }[];
  /** Reports of the page's story that followed feeds have listed. */
  readonly listed: readonly AvailableReport[];
  readonly query: StoryQuery;
  readonly services: readonly ServiceView[];
  /** Where a search is opened in a tab; `{query}` stands for the words. */
  readonly webSearch: string;
  /** The task that is being done for the tab now. */
  readonly running: FindTask | null;
  /** The last task for this page and its end, where there was one. */
  readonly last: { readonly task: FindTask; readonly end: FindEnd } | null;
}
