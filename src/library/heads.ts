import type { Database } from './database.ts';
import { type ReportHead, savedHeadSchema } from './report.ts';
import { wellFormed } from './well-formed.ts';

/** The heads of some reports, in their order; one that isn't there or isn't well-formed is left out. */
export async function headsOf(database: Database, ids: readonly string[]): Promise<ReportHead[]> {
  const store = database.transaction('heads').store;
  const records = await Promise.all(ids.map((id) => store.get(id)));
  return wellFormed(records, savedHeadSchema);
}
