import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { chiefTermsOf } from '../stories/chief-terms.ts';
import type { LibrarySchema, StoreName } from './database.ts';
import { outlineOf } from './shards/outline.ts';
import { CAPACITY, type Entry, shardOf } from './shards/shard.ts';
import { UNDATED, weekOf } from './week.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

/** Brings a database from the schema before to the next, inside the upgrade's own transaction. */
export type Migration = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: Upgrade,
) => void | Promise<void>;

/** Makes the index anew from the signatures. */
async function rebuildShards(transaction: Upgrade): Promise<void> {
  const shards = transaction.objectStore('shards');
  const outlines = transaction.objectStore('outlines');
  await Promise.all([shards.clear(), outlines.clear()]);
  let week = Number.NaN;
  let number = 0;
  let entries: Entry[] = [];
  const put = async () => {
    const shard = shardOf(week, number++, entries);
    entries = [];
    await Promise.all([shards.put(shard), outlines.put(outlineOf(shard))]);
  };
  const byWeek = transaction.objectStore('signatures').index('week');
  for (let at = await byWeek.openCursor(); at; at = await at.continue()) {
    const { id, signature } = at.value;
    if (entries.length > 0 && (at.value.week !== week || entries.length === CAPACITY)) await put();
    if (at.value.week !== week) [week, number] = [at.value.week, 0];
    entries.push({ id, terms: chiefTermsOf(signature.terms) });
  }
  if (entries.length > 0) await put();
}

/**
 * One migration for each schema that ever was, in order; the schema's version is how many there are.
 * None is ever changed once it has been released: a new schema is a new entry.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    database.createObjectStore('versions', { keyPath: ['id', 'version'] });
    database.createObjectStore('signatures', { keyPath: 'id' }).createIndex('week', 'week');
  },
  // Signatures by the hundred thousand are too many to look through: an index in shards, which the fifth fills.
  (database) => {
    database.createObjectStore('shards', { keyPath: ['week', 'number'] });
  },
  // Stories, and what the reader decides of them; reports that are remembered for a time.
  async (database, transaction) => {
    database
      .createObjectStore('stories', { keyPath: 'id' })
      .createIndex('members', 'members', { multiEntry: true });
    database.createObjectStore('decisions');
    transaction.objectStore('heads').createIndex('rememberedAt', 'rememberedAt');
    const signatures = transaction.objectStore('signatures');
    signatures.createIndex('unplaced', 'unplaced');
    for (let at = await signatures.openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, unplaced: 1 });
    }
  },
  // A report that states no date can be of any week: in which ones to look is told by outlines of the shards.
  (database) => {
    database.createObjectStore('outlines', { keyPath: ['week', 'number'] });
  },
  // The shards have their reports by term.
  (_database, transaction) => rebuildShards(transaction),
  // Reports that state no date stand by themselves, where they are found from any week.
  async (_database, transaction) => {
    const signatures = transaction.objectStore('signatures');
    for (let at = await signatures.openCursor(); at; at = await at.continue()) {
      if (weekOf(at.value.signature) === UNDATED) await at.update({ ...at.value, week: UNDATED });
    }
    await rebuildShards(transaction);
  },
  // The encoder's vectors of reports.
  (database) => {
    database.createObjectStore('vectors', { keyPath: 'id' }).createIndex('madeOf', 'madeOf');
  },
];
