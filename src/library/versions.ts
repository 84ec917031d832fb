import * as v from 'valibot';
import { type SavedReport, savedReportSchema } from './report.ts';

/** Versions in the order of their saving, numbered from 1; one that says what the one before it says is none. */
export function inOrder(versions: readonly SavedReport[]): SavedReport[] {
  return [...versions]
    .sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))
    .filter((version, i, all) => {
      const before = all[i - 1];
      return before === undefined || !isSameText(before, version);
    })
    .map((version, i) => ({ ...version, version: i + 1 }));
}

/** Whether a stored record, whatever it is, is well-formed and says what the report says. */
export function isSameText(stored: unknown, report: SavedReport): stored is SavedReport {
  return (
    v.is(savedReportSchema, stored) && stored.text === report.text && stored.title === report.title
  );
}

/** The keys of every version of a report. */
export function allVersionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
