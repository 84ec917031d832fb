import { openDatabase } from '../../../src/library/database.ts';
import { reportId } from '../../../src/library/identity.ts';
import { headOf, type SavedReport } from '../../../src/library/report.ts';
import { outlineOf } from '../../../src/library/shards/outline.ts';
import { CAPACITY, emptyShard, type Shard, withEntry } from '../../../src/library/shards/shard.ts';
import { weekOf } from '../../../src/library/week.ts';
import { chiefTermsOf } from '../../../src/stories/chief-terms.ts';
import { reportOf, signatureOfReport } from './reports.ts';

const SAVED_AT = '2031-01-06T08:00:00.000Z';
const BATCH = 500;

/** Fills a library as if so many reports had been saved one after the other, in far fewer transactions. */
export async function seedLibrary(count: number): Promise<void> {
  const database = await openDatabase();
  let open = new Map<number, Shard>();
  for (let from = 0; from < count; from += BATCH) {
    const reports: SavedReport[] = await Promise.all(
      Array.from({ length: Math.min(BATCH, count - from) }, async (_, i) => {
        const draft = reportOf(from + i, count);
        return { ...draft, id: await reportId(draft), version: 1, savedAt: SAVED_AT };
      }),
    );
    const transaction = database.transaction(
      ['heads', 'versions', 'signatures', 'shards', 'outlines'],
      'readwrite',
      { durability: 'relaxed' },
    );
    const put = (shard: Shard) => {
      void transaction.objectStore('shards').put(shard);
      void transaction.objectStore('outlines').put(outlineOf(shard));
    };
    const touched = new Map<number, Shard>();
    for (const [i, report] of reports.entries()) {
      const signature = signatureOfReport(from + i, count);
      const week = weekOf(report);
      void transaction.objectStore('heads').put(headOf(report));
      void transaction.objectStore('versions').put(report);
      void transaction.objectStore('signatures').put({ id: report.id, week, signature });
      const known = touched.get(week) ?? open.get(week) ?? emptyShard(week, 0);
      if (known.count >= CAPACITY) put(known);
      const shard = known.count < CAPACITY ? known : emptyShard(week, known.number + 1);
      touched.set(week, withEntry(shard, { id: report.id, terms: chiefTermsOf(signature.terms) }));
    }
    for (const shard of touched.values()) put(shard);
    await transaction.done;
    open = touched;
  }
  database.close();
}
