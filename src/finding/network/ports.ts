/** The browser's `fetch`, or a test's. */
export type Fetcher = (address: string, init: RequestInit) => Promise<Response>;

/** Why a request was made, in the log that the reader can see. */
export type Purpose = 'address' | 'citedLink' | 'feed' | 'feedItem' | 'search' | 'searchResult';

/** One request that the extension made, or refused to make. */
export interface LoggedRequest {
  /** ISO 8601 date-time. */
  readonly at: string;
  readonly host: string;
  readonly purpose: Purpose;
  /** HTTP status, or the code of what went wrong. */
  readonly outcome: number | string;
}

/** What a request needs of the world around it. */
export interface Network {
  readonly fetch: Fetcher;
  /** False while the reader has switched the network off. */
  readonly isOn: () => Promise<boolean>;
  /** Whether the reader has granted this origin, for this purpose. */
  readonly mayRead: (origin: string, purpose: Purpose) => Promise<boolean>;
  readonly log: (request: LoggedRequest) => Promise<void>;
  /** ISO 8601 date-time. */
  readonly now: () => string;
}
