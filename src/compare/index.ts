import type { Report } from '../claims/index.ts';
import { readClaims } from '../claims/index.ts';
import type { Comparison } from './comparison.ts';

export type * from './comparison.ts';

/** How two reports relate as stories; given in, so that comparing does not depend on how stories are recognised. */
export interface StoryScore {
  readonly score: number;
  readonly same: boolean;
}

/** Sets two reports side by side. It always compares, whatever `sameStory` says. */
export function compareReports(a: Report, b: Report, sameStory: StoryScore): Comparison {
  return {
    sameStory,
    matches: [],
    figures: [],
    onlyA: readClaims(a).map(({ start, end }) => ({ start, end })),
    onlyB: readClaims(b).map(({ start, end }) => ({ start, end })),
    within: { a: [], b: [] },
  };
}

/** How far two sentences state the same fact, details included: 0 to 1, 0.5 and above is "the same". */
export function scoreSentences(a: string, b: string): number {
  return a === b ? 1 : 0;
}
