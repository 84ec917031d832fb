import { signatureOf } from '../../stories/index.ts';
import { type Database, inOneStep, type Writing } from '../database.ts';
import { reportId } from '../identity.ts';
import { asKept, headOf, type SavedReport, savedReportSchema } from '../report.ts';
import { indexReport } from '../shards/index-report.ts';
import { allVersionsOf, withVersions } from '../versions.ts';
import { weekOf } from '../week.ts';
import { wellFormed } from '../well-formed.ts';

/**
 * Adds versions of reports that another library kept, in one whole step. What is here stays; versions of one
 * report are put in the order of their saving and numbered anew.
 *
 * @returns how many of them were not here yet
 */
export async function mergeReports(
  database: Database,
  reports: readonly SavedReport[],
): Promise<number> {
  const incoming = new Map<string, SavedReport[]>();
  for (const report of reports) {
    const id = await reportId(report);
    incoming.set(id, [...(incoming.get(id) ?? []), { ...report, id }]);
  }
  return inOneStep(database, async (transaction) => {
    let count = 0;
    for (const versions of incoming.values()) count += await mergeVersions(transaction, versions);
    return count;
  });
}

/** Adds versions of one report. */
async function mergeVersions(
  transaction: Writing,
  incoming: readonly SavedReport[],
): Promise<number> {
  const [{ id }] = incoming as [SavedReport];
  const store = transaction.objectStore('versions');
  const stored: readonly SavedReport[] = await store.getAll(allVersionsOf(id));
  const here = wellFormed(stored, savedReportSchema);
  const { all, added } = withVersions(here, incoming);
  const last = all.at(-1);
  if (!last) return 0;
  // As the reader saved one of them, the report stays.
  const stays = [...here, ...incoming].some(({ rememberedAt }) => rememberedAt === undefined);
  const isToStay = stays && last.rememberedAt !== undefined;
  if (added.size === 0 && !isToStay) return 0;

  // A damaged one is left where it is.
  const taken = new Set(stored.map(({ version }) => version));
  for (const { version } of here) taken.delete(version);
  let number = 0;
  const numbered = all.map((version) => {
    do number++;
    while (taken.has(number));
    return { ...version, version: number };
  });
  const latest = numbered.at(-1) as SavedReport;
  const kept = stays ? asKept(latest) : latest;
  await Promise.all([
    ...numbered.slice(0, -1).map((version) => store.put(version)),
    store.put(kept),
    transaction.objectStore('heads').put(headOf(kept)),
  ]);
  if (added.has(last)) {
    await Promise.all([
      // They are of the version before.
      transaction.objectStore('vectors').delete(id),
      indexReport(transaction, { id, week: weekOf(kept), signature: signatureOf(kept) }),
    ]);
  }
  return added.size;
}
