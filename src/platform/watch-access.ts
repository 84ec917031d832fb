import { webAddress } from '../web/address.ts';

/*
 * What the popup needs to ask for access. Apart from what reads and checks stored lists, so that the popup, which
 * opens at every click, carries no validation.
 */

export const ALL_SITES = '*://*/*';

/** The match pattern of a host's pages; null where the host can't be in one. */
export function patternOf(host: string): string | null {
  const isHost = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/.test(host);
  return isHost ? `*://${host}/*` : null;
}

/** The host of an address that can be watched, or null. */
export function hostOf(address: string | undefined): string | null {
  const web = webAddress(address);
  if (web === null) return null;
  const { hostname } = new URL(web);
  return patternOf(hostname) ? hostname : null;
}

/** A choice that waits for the reader's answer to the browser's prompt. */
export interface PendingWatch {
  readonly host: string | null;
  readonly watch: 'site' | 'all';
}

/** The origins that a choice needs access to. */
export function originsOf({ host, watch }: PendingWatch): string[] {
  if (watch === 'all') return [ALL_SITES];
  const pattern = host === null ? null : patternOf(host);
  return pattern === null ? [] : [pattern];
}
