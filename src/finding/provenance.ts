import { copiesAmong } from '../stories/copies.ts';
import type { ReportSide } from './reading.ts';

/** Whose text a report is a copy of: by the copy's id, the id of the first report with that text. */
export type CopyOf = Readonly<Record<string, string>>;

/**
 * Which reports are copies of one text, an agency's or one another's, and so count as one source.
 *
 * @param reports the page first, then the others as they are offered
 */
export function provenance(reports: readonly ReportSide[]): CopyOf {
  // A summary is in our own words, whatever text it sums up.
  const whole = reports.filter(({ origin }) => origin !== 'summary');
  const copies = copiesAmong(whole.map(({ text }) => text));
  const copyOf: Record<string, string> = {};
  for (const [place, { id }] of whole.entries()) {
    const first = copies[place] ?? null;
    const original = first === null ? undefined : whole[first]?.id;
    if (original !== undefined && original !== id) copyOf[id] = original;
  }
  return copyOf;
}
