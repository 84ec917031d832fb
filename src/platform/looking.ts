import { browser } from './browser.ts';

/*
 * Whether the popup is waiting for what the reader had looked for. The browser's prompt for access closes it meanwhile:
 * the next one goes on where that one was. Of the page nothing is kept, so that private windows need no exception.
 */

const keyOf = (tabId: number) => `looking:${tabId}`;

/** Notes that what is looked for for a tab has not been shown yet. */
export async function beginLooking(tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: true });
}

/** Notes that the reader has seen what came of it. */
export async function endLooking(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Whether a popup was closed over what it was looking for for a tab; it is told once. */
export async function wasLooking(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  if ((await browser.storage.session.get(key))[key] !== true) return false;
  await endLooking(tabId);
  return true;
}
