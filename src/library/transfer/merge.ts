import { signatureOf } from '../../stories/index.ts';
import { type Database, inOneStep } from '../database.ts';
import { reportId } from '../identity.ts';
import { asKept, headOf, type SavedReport } from '../report.ts';
import { indexReport } from '../shards/index-report.ts';
import { allVersionsOf, inOrder, isSameText } from '../versions.ts';
import { weekOf } from '../week.ts';

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
  const incoming = await Promise.all(
    reports.map(async (report) => ({ ...report, id: await reportId(report) })),
  );
  const signatures = incoming.map((report) => signatureOf(report));

  return inOneStep(database, async (transaction) => {
    const versions = transaction.objectStore('versions');
    let added = 0;
    for (const [i, report] of incoming.entries()) {
      const here = await versions.getAll(allVersionsOf(report.id));
      const all = [...here, report];
      const stays = all.some(({ rememberedAt }) => rememberedAt === undefined);
      const ordered = inOrder(all).map((version) => (stays ? asKept(version) : version));
      const isKnown = ordered.length === here.length;
      const isStaying = stays && here.some(({ rememberedAt }) => rememberedAt !== undefined);
      if (isKnown && !isStaying) continue;
      if (!isKnown) added++;
      const latest = ordered.at(-1);
      const signature = signatures[i];
      if (!latest || !signature) continue;
      const week = weekOf(report);
      await Promise.all([
        ...ordered.map((version) => versions.put(version)),
        transaction.objectStore('heads').put(headOf(latest)),
        transaction.objectStore('vectors').delete(report.id),
        isSameText(latest, report) && indexReport(transaction, { id: report.id, week, signature }),
      ]);
    }
    return added;
  });
}
