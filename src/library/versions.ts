import * as v from 'valibot';
import { type SavedReport, savedReportSchema } from './report.ts';
import { instantOf } from './time.ts';

/** Whether two are one version of a report: saved at one time, and saying the same. */
const isSameVersion = (a: SavedReport, b: SavedReport): boolean =>
  instantOf(a.savedAt) === instantOf(b.savedAt) && isSameText(a, b);

/**
 * Puts versions of a report that another library kept among those that are here. Nothing is dropped, and each list's
 * own order stays, for a clock may have been set back; else they are in the order of their saving.
 *
 * @param here in their order
 * @param incoming of the same report, in any order
 * @returns all of them, and which of these are new
 */
export function withVersions(
  here: readonly SavedReport[],
  incoming: readonly SavedReport[],
): { readonly all: readonly SavedReport[]; readonly added: ReadonlySet<SavedReport> } {
  const all = [...here];
  const added = new Set<SavedReport>();
  // A page can have changed and changed back at one time: each that is here is one of them, and no more.
  const unmatched = new Set(here);
  let place = 0;
  for (const version of [...incoming].sort((a, b) => a.version - b.version)) {
    const known = [...unmatched].find((one) => isSameVersion(one, version));
    if (known) {
      unmatched.delete(known);
      place = Math.max(place, all.indexOf(known) + 1);
      continue;
    }
    const before = all[place - 1];
    if (before && isSameVersion(before, version)) continue;
    const time = instantOf(version.savedAt);
    while (place < all.length && instantOf(all[place]?.savedAt) <= time) place++;
    all.splice(place, 0, version);
    added.add(version);
    place++;
  }
  return { all, added };
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
