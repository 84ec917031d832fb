/*
 * What the view of finding is given: the same shapes as src/finding's, declared here so that components depend on the
 * engine's types alone; the type check of the entrypoints holds the two together.
 */

/** A report that is known to exist and was not fetched yet. */
export interface AvailableView {
  readonly address: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

export interface QueryView {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

export type FindTaskView =
  | { readonly way: 'tabs'; readonly all: boolean }
  | {
      readonly way: 'address';
      readonly address: string;
      readonly purpose: 'address' | 'citedLink' | 'feedItem' | 'searchResult';
    }
  | { readonly way: 'search'; readonly service: string; readonly query: QueryView };

/** How a task stands, for the interface to word. */
export type FindStateView =
  | { readonly state: 'searching' }
  | { readonly state: 'asking'; readonly origins: readonly string[] }
  | { readonly state: 'refused'; readonly origins: readonly string[] }
  | {
      readonly state: 'found';
      readonly available: readonly AvailableView[];
      readonly unread?: number | undefined;
    }
  | { readonly state: 'nothing'; readonly unread?: number | undefined }
  | { readonly state: 'failed'; readonly code: string; readonly message?: string | undefined };

/** A task and how it stands. */
export interface FindStep {
  readonly task: FindTaskView;
  readonly now: FindStateView;
}

/** All that can be tried to find another report for a page. */
export interface FindView {
  readonly network: boolean;
  readonly cited: readonly {
    readonly name: string;
    readonly address: string;
    readonly host: string;
  }[];
  readonly feeds: readonly { readonly title: string | null; readonly address: string }[];
  readonly listed: readonly AvailableView[];
  readonly query: QueryView;
  readonly services: readonly { readonly id: string; readonly host: string }[];
  readonly webSearch: string;
}
