import { compareStories, type Signature } from './index.ts';

/** A story as far as recognising its reports needs it. */
export interface KnownStory {
  readonly id: string;
  readonly reports: ReadonlyArray<{ readonly id: string; readonly signature: Signature }>;
}

/** The story that a page is a report of. */
export interface Recognised {
  readonly storyId: string;
  /** The best score with one of its reports. */
  readonly score: number;
}

/** The story that a report is of: the one with the report nearest to it, or null where no report is of one story. */
export function storyOf(page: Signature, stories: readonly KnownStory[]): Recognised | null {
  let best: Recognised | null = null;
  for (const story of stories) {
    for (const report of story.reports) {
      const { score, same } = compareStories(page, report.signature);
      if (same && (!best || score > best.score)) best = { storyId: story.id, score };
    }
  }
  return best;
}
