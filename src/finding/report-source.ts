import type { Signature } from '../stories/index.ts';
import type { ReportChoice, ReportSide, StoryName } from './reading.ts';

/** A report of the page's story that lies in a source; its text is got when it is chosen. */
export interface SourceReport {
  readonly choice: ReportChoice;
  /** How surely it is of the page's story: 0 to 1. */
  readonly score: number;
  /** True where it may be of another story: it is offered all the same, behind all that is not. */
  readonly unsure?: boolean;
  /** The known story that it is of, where it is one. */
  readonly story: StoryName | null;
  /** The report with its text, or null where it is gone since. */
  load(): Promise<ReportSide | null>;
}

/**
 * A place on this device where other reports lie: the stories that came with the extension, the reports that the
 * reader saved. It is looked through at every click; what needs more than that is a `Finder`, which is asked for.
 */
export interface ReportSource {
  /** The source's reports of the page's story, without the page itself. */
  find(page: ReportSide, signature: Signature): Promise<readonly SourceReport[]>;
}
