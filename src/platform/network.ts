import type { Network } from '../finding/network/ports.ts';
import { browser } from './browser.ts';
import { isNetworkOn } from './network-switch.ts';
import { logRequest } from './request-log.ts';
import { ALL_SITES, patternOf } from './watch-access.ts';

/** Whether the reader has given access to an origin's host, or to all sites. */
export async function mayRead(origin: string): Promise<boolean> {
  if (origin === ALL_SITES) return browser.permissions.contains({ origins: [ALL_SITES] });
  const pattern = URL.canParse(origin) ? patternOf(new URL(origin).hostname) : null;
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * The browser's network, as far as the reader allows it.
 *
 * @param isPrivate for a private window, of which nothing is logged
 */
export function networkOf(isPrivate: boolean): Network {
  return {
    fetch: (address, init) => fetch(address, init),
    isOn: isNetworkOn,
    mayRead,
    log: async (request) => {
      if (!isPrivate) await logRequest(request);
    },
    now: () => new Date().toISOString(),
  };
}
