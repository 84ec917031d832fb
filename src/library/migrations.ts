import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { LibrarySchema, StoreName } from './database.ts';
import { keyTerms } from './shards/key-terms.ts';
import { outlineOf } from './shards/outline.ts';
import { addEntry } from './shards/shard-store.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

/** Brings a database from the schema before to the next, inside the upgrade's own transaction. */
export type Migration = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: Upgrade,
) => void | Promise<void>;

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
  // Signatures by the hundred thousand are too many to look through: an index in shards.
  async (database, transaction) => {
    const shards = database.createObjectStore('shards', { keyPath: ['week', 'number'] });
    const signatures = transaction.objectStore('signatures');
    for (let at = await signatures.openCursor(); at; at = await at.continue()) {
      const { id, week, signature } = at.value;
      await addEntry(shards, week, { id, terms: keyTerms(signature) });
    }
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
  async (database, transaction) => {
    const outlines = database.createObjectStore('outlines', { keyPath: ['week', 'number'] });
    const shards = transaction.objectStore('shards');
    for (let at = await shards.openCursor(); at; at = await at.continue()) {
      await outlines.put(outlineOf(at.value));
    }
  },
];
