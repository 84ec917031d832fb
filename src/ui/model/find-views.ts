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

/** A report that can be set beside the page: one that is on this device, or one that is known to exist. */
export interface CandidateView {
  /** Of one that has to be loaded, its address. */
  readonly id: string;
  readonly kind: 'tab' | 'saved' | 'feed' | 'cited' | 'search';
  readonly address: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly certainty: 'sure' | 'possible' | 'unknown';
  readonly because: readonly (
    | 'names'
    | 'places'
    | 'headline'
    | 'opening'
    | 'words'
    | 'days'
    | 'ages'
    | 'figures'
    | 'week'
  )[];
}

/** A page that waits for a second report. */
export interface HeldView {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
}

export interface QueryView {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

export type FindTaskView =
  | { readonly way: 'tabs' }
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
    }
  | { readonly state: 'nothing' }
  | { readonly state: 'failed'; readonly code: string; readonly message?: string | undefined };

/** A task and how it stands. */
export interface FindStep {
  readonly task: FindTaskView;
  readonly now: FindStateView;
}

/** All that can be tried to find another report for a page. */
export interface FindView {
  readonly network: boolean;
  readonly feeds: readonly { readonly title: string | null; readonly address: string }[];
  readonly query: QueryView;
  readonly services: readonly { readonly id: string; readonly host: string }[];
  /** The service that the reader agreed to have asked; null where a search opens in a tab. */
  readonly chosenService: string | null;
  readonly held: readonly HeldView[];
  /** Whether this page waits for a second report, and whether it can: one of a private window is not held. */
  readonly isHeld: boolean;
  readonly isPrivate: boolean;
}
