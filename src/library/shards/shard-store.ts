import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { LibrarySchema, StoreName } from '../database.ts';
import {
  CAPACITY,
  type Candidate,
  candidates,
  type Entry,
  emptyShard,
  type Query,
  withEntry,
  withoutEntry,
} from './shard.ts';

/** The store of shards within a transaction that may write it. */
export type ShardStore = IDBPObjectStore<
  LibrarySchema,
  StoreName[],
  'shards',
  'readwrite' | 'versionchange'
>;

const shardsOf = (week: number): IDBKeyRange => IDBKeyRange.bound([week], [week, []]);

/** Puts a report into its week's index. It must not be in it yet. */
export async function addEntry(store: ShardStore, week: number, entry: Entry): Promise<void> {
  const latest = await store.openCursor(shardsOf(week), 'prev');
  const shard = latest?.value ?? emptyShard(week, 0);
  const open = shard.count < CAPACITY ? shard : emptyShard(week, shard.number + 1);
  await store.put(withEntry(open, entry));
}

/** Takes a report out of its week's index, if it is in it. */
export async function removeEntry(store: ShardStore, week: number, id: string): Promise<void> {
  for (let at = await store.openCursor(shardsOf(week)); at; at = await at.continue()) {
    const rest = withoutEntry(at.value, id);
    if (rest !== at.value) await at.update(rest);
  }
}

/**
 * The reports of some weeks that share key terms with the query, the most alike first.
 *
 * @param from first week, @param to last week
 * @param most how many are wanted
 */
export async function searchShards(
  database: IDBPDatabase<LibrarySchema>,
  from: number,
  to: number,
  query: Query,
  most: number,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const shard of await database.getAll('shards', IDBKeyRange.bound([from], [to, []]))) {
    found.push(...candidates(shard, query));
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}
