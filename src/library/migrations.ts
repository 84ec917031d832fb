import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { LibrarySchema } from './database.ts';

type Upgrade = IDBPTransaction<
  LibrarySchema,
  ('heads' | 'versions' | 'signatures')[],
  'versionchange'
>;

/** Brings a database from the schema before to the next, inside the upgrade's own transaction. */
export type Migration = (database: IDBPDatabase<LibrarySchema>, transaction: Upgrade) => void;

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
];
