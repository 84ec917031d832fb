import { briefScore } from '../stories/brief-score.ts';
import { type Signature, signatureOf } from '../stories/index.ts';
import type { AvailableReport } from './available.ts';

/** What is told of a report that was not fetched yet, as far as it tells its story. */
export function signatureOfAvailable(report: AvailableReport): Signature {
  const { title, summary, published, publisher } = report;
  return signatureOf({ title, text: summary ?? title, published, publisher });
}

/** How surely an available report is of a story, 0 to 1; 0 where it is not. */
export function storyScore(wanted: Signature, report: AvailableReport): number {
  return briefScore(wanted, signatureOfAvailable(report));
}

/** The same of two signatures that were stored: one that can't be compared (damaged, of an older form) is of no story. */
export function storedScore(story: Signature, told: Signature): number {
  try {
    return briefScore(story, told);
  } catch {
    return 0;
  }
}
