import { chiefTermsOf } from '../../stories/chief-terms.ts';
import type { SignatureRecord, Writing } from '../database.ts';
import { outlineOf } from './outline.ts';
import { addEntry, removeEntry } from './shard-store.ts';

/** Puts a report's signature in the place of what was known of it, and into the index. */
export async function indexReport(transaction: Writing, record: SignatureRecord): Promise<void> {
  await forgetReport(transaction, record.id);
  const story = await transaction.objectStore('stories').index('members').getKey(record.id);
  const placed = story === undefined ? { ...record, unplaced: 1 as const } : record;
  const [shard] = await Promise.all([
    addEntry(transaction.objectStore('shards'), record.week, {
      id: record.id,
      terms: chiefTermsOf(record.signature.terms),
    }),
    transaction.objectStore('signatures').put(placed),
  ]);
  await transaction.objectStore('outlines').put(outlineOf(shard));
}

/** Takes a report's signature out of the library and of the index. */
export async function forgetReport(transaction: Writing, id: string): Promise<void> {
  const signatures = transaction.objectStore('signatures');
  const known = await signatures.get(id);
  if (known === undefined) return;
  const [shards] = await Promise.all([
    removeEntry(transaction.objectStore('shards'), known.week, id),
    signatures.delete(id),
  ]);
  for (const shard of shards) await transaction.objectStore('outlines').put(outlineOf(shard));
}
