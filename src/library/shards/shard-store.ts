import type { IDBPObjectStore } from 'idb';
import type { ChiefTerms } from '../../stories/chief-terms.ts';
import { type DocumentFrequency, documentFrequencyOf } from '../../stories/index.ts';
import { termIndexOf } from '../../stories/term-index.ts';
import type { LibrarySchema, StoreName } from '../database.ts';
import { UNDATED } from '../week.ts';
import { likeliest, type Outline } from './outline.ts';
import {
  CAPACITY,
  type Candidate,
  candidates,
  type Entry,
  emptyShard,
  idAt,
  isSound,
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

/**
 * Puts a report into its week's index. It must not be in it yet.
 *
 * @returns the shard that it is in
 */
export async function addEntry(store: ShardStore, week: number, entry: Entry): Promise<Shard> {
  const latest = await store.openCursor(shardsOf(week), 'prev');
  const shard = latest?.value ?? emptyShard(week, 0);
  const open =
    isSound(shard) && shard.count < CAPACITY ? shard : emptyShard(week, shard.number + 1);
  const added = withEntry(open, entry);
  await store.put(added);
  return added;
}

/**
 * Takes a report out of its week's index, if it is in it; where its week is damaged, out of any week's.
 *
 * @returns the shards that it was in, without it
 */
export async function removeEntry(store: ShardStore, week: unknown, id: string): Promise<Shard[]> {
  const changed: Shard[] = [];
  const range = typeof week === 'number' ? shardsOf(week) : null;
  for (let at = await store.openCursor(range); at; at = await at.continue()) {
    const rest = withoutEntry(at.value, id);
    if (rest === at.value) continue;
    await at.update(rest);
    changed.push(rest);
  }
  return changed;
}

/** The index of some weeks, and how common terms are in it. */
export interface Around {
  readonly shards: readonly Shard[];
  readonly documentFrequency: DocumentFrequency;
}

/**
 * Reads the index of a week and of so many before and after it, the nearest first, then that of reports without a date;
 * what was damaged is passed over.
 */
export async function readAround(
  store: { getAll(weeks: IDBKeyRange): Promise<Shard[]> },
  week: number,
  reach: number,
): Promise<Around> {
  const [near, undated] = await Promise.all([
    store.getAll(IDBKeyRange.bound([week - reach], [week + reach, []])),
    week === UNDATED ? [] : store.getAll(shardsOf(UNDATED)),
  ]);
  const shards = near.filter(isSound);
  shards.sort((a, b) => Math.abs(a.week - week) - Math.abs(b.week - week));
  return aroundOf([...shards, ...undated.filter(isSound)]);
}

/** Some shards, their terms counted when that is first asked for. */
export function aroundOf(shards: readonly Shard[]): Around {
  let counted: DocumentFrequency | null = null;
  return {
    shards,
    get documentFrequency() {
      counted ??= documentFrequencyIn(shards);
      return counted;
    },
  };
}

/** So many shards are read for a report that can be of any week: more reports than those of the weeks around one. */
export const MAX_SHARDS = 24;

/**
 * The shards of all weeks in which reports with such terms are likeliest, the likeliest first; what was damaged is
 * passed over.
 */
export async function likeliestShards(
  outlines: { getAll(): Promise<Outline[]> },
  shards: { get(key: [week: number, number: number]): Promise<Shard | undefined> },
  terms: ChiefTerms,
): Promise<Shard[]> {
  const chosen = likeliest(await outlines.getAll(), terms, MAX_SHARDS);
  const read = await Promise.all(chosen.map(({ week, number }) => shards.get([week, number])));
  return read.filter((shard) => shard !== undefined).filter(isSound);
}

/** From so many reports on, more of them hardly change what is common, and take longer to go through. */
const ENOUGH_COUNTED = 1000;

/**
 * How common terms are among the reports of some shards: of the first ones, until there are enough.
 *
 * @param more a report that is in none of them, and counts as they do
 */
export function documentFrequencyIn(
  shards: readonly Shard[],
  more?: ChiefTerms,
): DocumentFrequency {
  const counted: Shard[] = [];
  let reports = 0;
  for (const shard of shards) {
    if (reports >= ENOUGH_COUNTED) break;
    counted.push(shard);
    reports += shard.count;
  }
  return documentFrequencyOf(more ? [...counted, termIndexOf([more])] : counted);
}

/** The ids of the reports of some shards whose terms are most like some, the most alike first. */
export function bestOf(shards: readonly Shard[], terms: ChiefTerms, most: number): string[] {
  let found: Candidate[] = [];
  for (const shard of shards) {
    // Once there are enough, most reports are passed over by their score alone.
    const least = found.length < most ? 0 : found.at(-1)?.score;
    const better = candidates(shard, terms, least);
    if (better.length > 0) {
      found = [...found, ...better].sort((a, b) => b.score - a.score).slice(0, most);
    }
  }
  return found.map(({ shard, place }) => idAt(shard, place));
}
