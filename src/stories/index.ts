import type { Report } from '../claims/index.ts';

/** What is kept of a report to recognise others of its story: small, without the report's text. */
export interface Signature {
  readonly published: string | null;
  /** Weighted key terms. */
  readonly terms: ReadonlyMap<string, number>;
}

export interface StoryMatch {
  /** 0 to 1. */
  readonly score: number;
  /** By the one threshold that the extension uses. */
  readonly same: boolean;
}

/** The signature of a report. */
export function signatureOf(report: Report): Signature {
  return { published: report.published ?? null, terms: new Map() };
}

/** Whether two reports are of one event, not merely of one kind of event. */
export function compareStories(_a: Signature, _b: Signature): StoryMatch {
  return { score: 0, same: false };
}
