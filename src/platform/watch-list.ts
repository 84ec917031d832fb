import * as v from 'valibot';
import { browser } from './browser.ts';
import { ALL_SITES, type PendingWatch, patternOf } from './watch-access.ts';

const watchListSchema = v.object({
  all: v.boolean(),
  hosts: v.array(v.pipe(v.string(), v.minLength(1))),
});

/** Where the reader wants stories looked for without a click. What the browser grants is another matter. */
export type WatchList = Readonly<v.InferOutput<typeof watchListSchema>>;

const KEY = 'watch';
const NOWHERE: WatchList = { all: false, hosts: [] };

/** The match patterns that a list stands for. */
export function patternsOf({ all, hosts }: WatchList): string[] {
  if (all) return [ALL_SITES];
  return hosts.flatMap((host) => patternOf(host) ?? []).sort();
}

/** Reads the reader's list; an empty one where none, or none that is well-formed, is stored. */
export async function readWatchList(): Promise<WatchList> {
  const stored = await browser.storage.local.get(KEY);
  const list = v.safeParse(watchListSchema, stored[KEY]);
  return list.success ? list.output : NOWHERE;
}

export async function writeWatchList(list: WatchList): Promise<void> {
  await browser.storage.local.set({ [KEY]: list });
}

const PENDING = 'pendingWatch';

const pendingSchema = v.object({
  host: v.nullable(v.string()),
  watch: v.picklist(['site', 'all']),
}) satisfies v.GenericSchema<unknown, PendingWatch>;

/** Notes a choice that the browser's prompt stands before, until the browser closes. */
export async function writePendingWatch(pending: PendingWatch): Promise<void> {
  await browser.storage.session.set({ [PENDING]: pending });
}

export async function readPendingWatch(): Promise<PendingWatch | null> {
  const stored = await browser.storage.session.get(PENDING);
  const pending = v.safeParse(pendingSchema, stored[PENDING]);
  return pending.success ? pending.output : null;
}

export async function clearPendingWatch(): Promise<void> {
  await browser.storage.session.remove(PENDING);
}
