import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { Signature } from '../stories/index.ts';
import { migrations } from './migrations.ts';
import type { ReportHead, SavedReport } from './report.ts';
import type { Shard } from './shards/shard.ts';

/** A saved report's signature, under the week in which news of its story is to be looked for. */
export interface SignatureRecord {
  readonly id: string;
  readonly week: number;
  readonly signature: Signature;
}

/**
 * What the device keeps, as the newest migration leaves it. Heads and texts are apart so that a list of thousands
 * of reports reads none of their texts.
 */
export interface LibrarySchema extends DBSchema {
  heads: { key: string; value: ReportHead; indexes: { savedAt: string } };
  versions: { key: [id: string, version: number]; value: SavedReport };
  signatures: { key: string; value: SignatureRecord; indexes: { week: number } };
  shards: { key: [week: number, number: number]; value: Shard };
}

export type StoreName = StoreNames<LibrarySchema>;

export type Database = IDBPDatabase<LibrarySchema>;

export const DATABASE_NAME = 'second-source';

/**
 * Opens the library's database and brings it to the newest schema, whichever it had.
 *
 * @param name another name, for tests
 */
export function openDatabase(name: string = DATABASE_NAME): Promise<Database> {
  return openDB<LibrarySchema>(name, migrations.length, {
    // The upgrade's transaction stays open while the migrations wait for nothing but it.
    async upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(database, transaction);
    },
    // An older open connection (a page of a former version) makes way for the upgrade.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
