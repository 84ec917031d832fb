import type { AvailableReport } from '../../finding/available.ts';
import type { Candidate } from '../../finding/candidates.ts';
import type { FindEnd, FindingView, FindTask } from '../../finding/task.ts';

/* What the view of finding is given. */

export type { StoryQuery } from '../../finding/searches/query.ts';
export type { FindTask, HeldView } from '../../finding/task.ts';

/** A report that is known to exist and was not fetched yet. */
export type AvailableView = Omit<AvailableReport, 'summary'>;

/** A report that can be set beside the page: one that is on this device, or one that is known to exist. */
export interface CandidateView extends Omit<Candidate, 'kind' | 'score'> {
  readonly kind: Candidate['kind'] | 'search';
}

/** How a task stands, for the interface to word. */
export type FindStateView =
  | { readonly state: 'searching' }
  | { readonly state: 'refused'; readonly origins: readonly string[] }
  | { readonly state: 'found'; readonly available: readonly AvailableView[] }
  | Exclude<FindEnd, { readonly state: 'found' }>;

/** A task and how it stands. */
export interface FindStep {
  readonly task: FindTask;
  readonly now: FindStateView;
}

/** All that can be tried to find another report for a page. */
export interface FindView extends Omit<FindingView, 'running' | 'last' | 'services'> {
  readonly services: readonly { readonly id: string; readonly host: string }[];
}
