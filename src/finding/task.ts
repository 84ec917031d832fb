import type { AvailableReport } from './available.ts';
import type { StoryQuery } from './searches/query.ts';

/** What the reader asks for: another report, by one of the ways. */
export type FindTask =
  /** In every tab, after access to all sites was asked for. */
  | { readonly way: 'tabs' }
  | {
      readonly way: 'address';
      readonly address: string;
      readonly purpose: 'address' | 'citedLink' | 'feedItem' | 'searchResult';
    }
  /** `service` is an id, as `FindingView` gives it. */
  | { readonly way: 'search'; readonly service: string; readonly query: StoryQuery };

/**
 * How a task ended. What was read stands beside the page already; what is only known to exist is listed.
 * `asking` waits for the reader's access to these origins.
 */
export type FindEnd =
  | { readonly state: 'asking'; readonly origins: readonly string[] }
  | {
      readonly state: 'found';
      readonly available: readonly AvailableReport[];
    }
  | { readonly state: 'nothing' }
  | { readonly state: 'failed'; readonly code: string; readonly message?: string | undefined };

/** A search service as the reader sees it. */
export interface ServiceView {
  readonly id: string;
  readonly kind: 'gdelt' | 'rss' | 'searxng' | 'miniflux';
  /** Where the words are sent. */
  readonly host: string;
}

/** A page that waits for a second report, as the reader sees it. */
export interface HeldView {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
}

/** All that can be tried to find another report for a page. */
export interface FindingView {
  /** False while the reader has switched the network off. */
  readonly network: boolean;
  /** Feeds that the page names and that are not followed yet. */
  readonly feeds: readonly { readonly title: string | null; readonly address: string }[];
  readonly query: StoryQuery;
  readonly services: readonly ServiceView[];
  /** The service whose results the reader agreed to see here, by its id; null where searches open in a tab. */
  readonly chosenService: string | null;
  /** The pages that wait for a second report, without this one. */
  readonly held: readonly HeldView[];
  /** Whether this page waits for one, and whether it can: one of a private window is not held. */
  readonly isHeld: boolean;
  readonly isPrivate: boolean;
  /** The task that is being done for the tab now. */
  readonly running: FindTask | null;
  /** The last task for this page and its end, where there was one. */
  readonly last: { readonly task: FindTask; readonly end: FindEnd } | null;
}
