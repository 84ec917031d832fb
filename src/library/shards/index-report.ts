import type { SignatureRecord, Writing } from '../database.ts';
import { keyTerms } from './key-terms.ts';
import { addEntry, removeEntry } from './shard-store.ts';

/** Puts a report's signature in the place of what was known of it, and into the index. */
export async function indexReport(transaction: Writing, record: SignatureRecord): Promise<void> {
  await forgetReport(transaction, record.id);
  const story = await transaction.objectStore('stories').index('members').getKey(record.id);
  const placed = story === undefined ? { ...record, unplaced: 1 as const } : record;
  await Promise.all([
    transaction.objectStore('signatures').put(placed),
    addEntry(transaction.objectStore('shards'), record.week, {
      id: record.id,
      terms: keyTerms(record.signature),
    }),
  ]);
}

/** Takes a report's signature out of the library and of the index. */
export async function forgetReport(transaction: Writing, id: string): Promise<void> {
  const signatures = transaction.objectStore('signatures');
  const known = await signatures.get(id);
  if (known === undefined) return;
  await Promise.all([
    removeEntry(transaction.objectStore('shards'), known.week, id),
    signatures.delete(id),
  ]);
}
