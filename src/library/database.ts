import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Decisions, Story } from '../stories/cluster.ts';
import type { Signature } from '../stories/index.ts';
import { migrations } from './migrations.ts';
import type { ReportHead, SavedReport } from './report.ts';
import type { Outline } from './shards/outline.ts';
import type { Shard } from './shards/shard.ts';
import type { VectorsRecord } from './vectors.ts';

/** A saved report's signature, under the week in which news of its story is to be looked for. */
export interface SignatureRecord {
  readonly id: string;
  readonly week: number;
  readonly signature: Signature;
  /** Present until the report has been put into a story, so that what was cut short is taken up again. */
  readonly unplaced?: 1;
}

/** A story with its reports' ids, the first saved first. */
export interface StoryRecord extends Story {
  /** When its latest report was published, or saved where it states no date: ISO 8601. */
  readonly latest: string;
}

/** The one record of the decisions' store. */
export const DECISIONS_KEY = 'all';

/**
 * What the device keeps, as the newest migration leaves it. Heads and texts are apart so that a list of thousands
 * of reports reads none of their texts.
 */
export interface LibrarySchema extends DBSchema {
  heads: { key: string; value: ReportHead; indexes: { savedAt: string; rememberedAt: string } };
  versions: { key: [id: string, version: number]; value: SavedReport };
  signatures: {
    key: string;
    value: SignatureRecord;
    indexes: { week: number; unplaced: number };
  };
  shards: { key: [week: number, number: number]; value: Shard };
  /** One for each shard. */
  outlines: { key: [week: number, number: number]; value: Outline };
  stories: { key: string; value: StoryRecord; indexes: { members: string } };
  /** What the reader decided of stories, under {@link DECISIONS_KEY}. */
  decisions: { key: string; value: Decisions };
  /** What the encoder made of reports. */
  vectors: { key: string; value: VectorsRecord; indexes: { madeOf: string } };
}

export type StoreName = StoreNames<LibrarySchema>;

export const STORES: StoreName[] = [
  'heads',
  'versions',
  'signatures',
  'shards',
  'outlines',
  'stories',
  'decisions',
  'vectors',
];

export type Database = IDBPDatabase<LibrarySchema>;

/** A transaction over everything. */
export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/**
 * Does something to everything, in one whole step: what it answers is on disk, and where it fails nothing of it is.
 *
 * @param work waits for nothing but the transaction; it may be done anew, when nothing of it is left
 */
export async function inOneStep<T>(
  database: Database,
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  try {
    return await attempt(database, work);
  } catch (error) {
    // Firefox lets the transaction that follows one without room only delete; the next writes again, if there is room.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    return attempt(database, work);
  }
}

async function attempt<T>(
  database: Database,
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  // Its end means that it is on disk.
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const [answer] = await Promise.all([work(transaction), transaction.done]);
    return answer;
  } catch (error) {
    // Where a request failed the browser takes all back; where the work did, what it had written would stay.
    try {
      transaction.abort();
    } catch {
      // It has come to its end.
    }
    // Of a transaction that the browser gave up, each request says no more than that.
    throw transaction.error ?? error;
  }
}

export const DATABASE_NAME = 'second-source';

/**
 * Opens the library's database and brings it to the newest schema, whichever it had.
 *
 * @param name another name, for tests
 * @param onClosed told when the connection was closed and is of no more use: an upgrade or a deletion needed it away, or
 *   the browser cleared the storage
 */
export function openDatabase(
  name: string = DATABASE_NAME,
  onClosed: () => void = () => {},
): Promise<Database> {
  return openDB<LibrarySchema>(name, migrations.length, {
    // The upgrade's transaction stays open while the migrations wait for nothing but it.
    async upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(database, transaction);
    },
    // An older open connection (a page of a former version) makes way for the upgrade.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
