import type { Network, Purpose } from '../finding/network/ports.ts';
import { browser } from './browser.ts';
import { isNetworkOn } from './network-switch.ts';
import { logRequest } from './request-log.ts';
import { withSearchTerms } from './search-consent.ts';
import { ALL_SITES, patternOf } from './watch-access.ts';

/** Whether the reader has given access to an origin's host, or to all sites, and for a search has let its words go there. */
export async function mayRead(origin: string, purpose: Purpose): Promise<boolean> {
  const pattern = origin === ALL_SITES ? ALL_SITES : hostPattern(origin);
  if (pattern === null) return false;
  const access = { origins: [pattern] };
  return browser.permissions.contains(purpose === 'search' ? withSearchTerms(access) : access);
}

function hostPattern(origin: string): string | null {
  return URL.canParse(origin) ? patternOf(new URL(origin).hostname) : null;
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
