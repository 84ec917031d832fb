import * as v from 'valibot';
import { browser } from './browser.ts';
import { readSetting, type Setting, writeSetting } from './settings.ts';
import { ALL_SITES, type PendingWatch, patternOf } from './watch-access.ts';

/** Where the reader wants stories looked for without a click. */
export type WatchList = Setting<'watch'>;

/** The match patterns that a list stands for. */
export function patternsOf({ all, hosts }: WatchList): string[] {
  if (all) return [ALL_SITES];
  return hosts.flatMap((host) => patternOf(host) ?? []).sort();
}

/** Reads the reader's list; an empty one where none, or none that is well-formed, is stored. */
export const readWatchList = (): Promise<WatchList> => readSetting('watch');

export const writeWatchList = (list: WatchList): Promise<void> => writeSetting('watch', list);

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
