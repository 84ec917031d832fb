import { webAddress } from '../web/address.ts';
import { browser } from './browser.ts';

/**
 * Opens a report's address in a new tab, if it is one of the web's: an address came from a page, a feed or a file, and
 * the browser lets an extension open more than a page may.
 */
export async function openAddress(stated: string | null): Promise<void> {
  const url = webAddress(stated);
  if (url !== null) await browser.tabs.create({ url });
}
