import * as v from 'valibot';
import type { LoggedRequest } from '../finding/network/ports.ts';
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'requests';

/** Some weeks of a reader with many feeds; what is older is dropped. */
export const MOST_REQUESTS = 1_000;

const requestSchema = v.object({
  at: v.string(),
  host: v.string(),
  purpose: v.picklist(['address', 'citedLink', 'feed', 'feedItem', 'search', 'searchResult']),
  outcome: v.union([v.number(), v.string()]),
}) satisfies v.GenericSchema<unknown, LoggedRequest>;

const writing = inTurn();

/** Every request that the extension made or refused to make, the latest first, as far as the log reaches back. */
export async function readRequestLog(): Promise<LoggedRequest[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((one) => v.is(requestSchema, one)) : [];
}

/** Adds a request to the log. */
export function logRequest(request: LoggedRequest): Promise<void> {
  return writing(async () => {
    const log = [request, ...(await readRequestLog())].slice(0, MOST_REQUESTS);
    await browser.storage.local.set({ [KEY]: log });
  });
}

/** Empties the log. */
export function clearRequestLog(): Promise<void> {
  return writing(() => browser.storage.local.remove(KEY));
}

/** Calls `changed` when the log changes. Returns what stops it. */
export function onRequestLogged(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
