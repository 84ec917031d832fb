import type { IDBPObjectStore } from 'idb';
import type { LibrarySchema, StoreName } from '../database.ts';
import {
  CAPACITY,
  type Candidate,
  candidates,
  type Entry,
  emptyShard,
  type Query,
  type Shard,
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
  store: { getAll(weeks: IDBKeyRange): Promise<Shard[]> },
  from: number,
  to: number,
  query: Query,
  most: number,
): Promise<Candidate[]> {
  let found: Candidate[] = [];
  for (const shard of await store.getAll(IDBKeyRange.bound([from], [to, []]))) {
    // Once there are enough, most reports are passed over by their score alone.
    const least = found.length < most ? 0 : found.at(-1)?.score;
    const better = candidates(shard, query, least);
    if (better.length > 0) {
      found = [...found, ...better].sort((a, b) => b.score - a.score).slice(0, most);
    }
  }
  return found;
}
