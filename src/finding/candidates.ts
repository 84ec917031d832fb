import type { MatchReason, StoryMatch } from '../stories/index.ts';

/** Where a report that may be of the page's story is. */
export type CandidateKind = 'tab' | 'saved' | 'feed' | 'cited';

/** How surely it is of the page's story: `unknown` where nothing is known of it but a link, or it looks like another. */
export type Certainty = 'sure' | 'possible' | 'unknown';

/** A report that can be set beside the page, as a list tells of it. */
export interface Candidate {
  /** "tab:7", "saved:…"; of a report that is still to be fetched its address. */
  readonly id: string;
  readonly kind: CandidateKind;
  readonly address: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly certainty: Certainty;
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for one story. */
  readonly because: readonly MatchReason[];
}

/** Below this a report is of another story, as far as anybody knows. */
export const MIN_POSSIBLE = 0.1;

/** A reader chooses among these by eye. */
const MAX_CANDIDATES = 12;

/** How sure a match is, in three steps. */
export function certaintyOf({ same, score }: StoryMatch): Certainty {
  if (same) return 'sure';
  return score >= MIN_POSSIBLE ? 'possible' : 'unknown';
}

const CERTAINTIES: readonly Certainty[] = ['sure', 'possible', 'unknown'];

/** Those of several sources as one list, the surest first, each address once. */
export function rankCandidates(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const rank = ({ certainty }: Candidate) => CERTAINTIES.indexOf(certainty);
  const seen = new Set<string>();
  return lists
    .flat()
    .sort((a, b) => rank(a) - rank(b) || b.score - a.score)
    .filter(({ id, address }) => {
      const key = address ?? id;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MAX_CANDIDATES);
}
