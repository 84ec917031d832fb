import * as v from 'valibot';
import { browser } from './browser.ts';

const watchListSchema = v.object({
  all: v.boolean(),
  hosts: v.array(v.pipe(v.string(), v.minLength(1))),
});

/** Where the reader wants stories looked for without a click. What the browser grants is another matter. */
export type WatchList = Readonly<v.InferOutput<typeof watchListSchema>>;

const KEY = 'watch';
export const ALL_SITES = '*://*/*';
const NOWHERE: WatchList = { all: false, hosts: [] };

/** The match pattern of a host's pages; null where the host can't be in one. */
export function patternOf(host: string): string | null {
  const isHost = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/.test(host);
  return isHost ? `*://${host}/*` : null;
}

/** The host of an address that can be watched, or null. */
export function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && patternOf(hostname) ? hostname : null;
}

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
});

/** A choice that waits for the reader's answer to the browser's prompt. */
export type PendingWatch = Readonly<v.InferOutput<typeof pendingSchema>>;

/** The origins that a choice needs access to. */
export function originsOf({ host, watch }: PendingWatch): string[] {
  if (watch === 'all') return [ALL_SITES];
  const pattern = host === null ? null : patternOf(host);
  return pattern === null ? [] : [pattern];
}

/** Notes a choice before the prompt is shown: the prompt closes the popup, and the background goes on. */
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
