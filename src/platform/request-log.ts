import * as v from 'valibot';
import type { LoggedRequest } from '../finding/network/ports.ts';
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { onStoredChanged, StoredValue } from './stored.ts';

const KEY = 'requests';

/** Some weeks of a reader with many feeds; what is older is dropped. */
export const MAX_REQUESTS = 1_000;

const requestSchema = v.object({
  at: v.string(),
  host: v.string(),
  purpose: v.picklist(['address', 'citedLink', 'feed', 'feedItem', 'search', 'searchResult']),
  outcome: v.union([v.number(), v.string()]),
}) satisfies v.GenericSchema<unknown, LoggedRequest>;

const log = new StoredValue<readonly unknown[]>(
  KEY,
  (stored) => (Array.isArray(stored) ? stored : null),
  [],
);

const writing = inTurn();

/** Every request that the extension made or refused to make, the latest first, as far as the log reaches back. */
export async function readRequestLog(): Promise<LoggedRequest[]> {
  return (await log.read()).filter((one) => v.is(requestSchema, one));
}

/** Adds a request to the log. */
export function logRequest(request: LoggedRequest): Promise<void> {
  return writing(async () => log.write([request, ...(await log.read())].slice(0, MAX_REQUESTS)));
}

/** Empties the log. */
export function clearRequestLog(): Promise<void> {
  return writing(() => browser.storage.local.remove(KEY));
}

/** Calls `changed` when the log changes. Returns what stops it. */
export function onRequestLogged(changed: () => void): () => void {
  return onStoredChanged(KEY, changed);
}
