import type { Signature } from '../stories/index.ts';
import type { AvailableReport } from './available.ts';
import type { ReportSide } from './reading.ts';

/** The report whose counterpart is looked for. */
export interface Wanted {
  readonly page: ReportSide;
  readonly signature: Signature;
}

/** what a finder found: a report that was read, or one that it knows to exist somewhere. */
export type FoundReport =
  | { readonly kind: 'read'; readonly report: ReportSide }
  | { readonly kind: 'available'; readonly report: AvailableReport };

/**
 * How looking stands. Every finder goes through the same states, and ends in one of the last four:
 * `asking` needs the reader's permission for these origins first; `refused` was not given it.
 */
export type FinderState =
  | { readonly state: 'asking'; readonly origins: readonly string[] }
  | { readonly state: 'searching' }
  | {
      readonly state: 'found';
      readonly found: readonly FoundReport[];
    }
  | { readonly state: 'nothing' }
  | { readonly state: 'refused'; readonly origins: readonly string[] }
  | { readonly state: 'failed'; readonly code: string; readonly message?: string };

/** A way to get hold of the other report. */
export interface Finder {
  readonly name: 'tabs' | 'address' | 'search';
  /** Looks, and tells how it stands; the last state that comes is how it ended. */
  readonly look: (wanted: Wanted) => AsyncGenerator<FinderState>;
}

/** The end of a finder that looked everywhere it could. */
export function endOf(
  found: readonly FoundReport[],
): Extract<FinderState, { state: 'found' | 'nothing' }> {
  return found.length > 0 ? { state: 'found', found } : { state: 'nothing' };
}
