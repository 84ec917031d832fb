import { browser } from './browser.ts';
import type { Injected } from './inject.ts';
import type { TabReading } from './messages.ts';

/*
 * What was last shown of a tab, where the popup finds it: a background that was stopped takes longer to wake than all
 * else that happens at a click. It is kept as JSON, so that the popup can tell by one look that nothing has changed.
 */

const PREFIX = 'shown';

const keyOf = (tabId: number) => `${PREFIX}:${tabId}`;

/** Where it is kept from what a comparison was made that was read closely since. */
const ofKey = (tabId: number) => `${PREFIX}-of:${tabId}`;

/**
 * Keeps a tab's comparison while the browser runs; of anything else, and of private windows, nothing is kept.
 *
 * @param of tells apart from what it was made
 */
export async function keepPrepared(tabId: number, of: number, shown: TabReading): Promise<void> {
  if (shown.private || shown.reading.state !== 'compared') return dropPrepared(tabId);
  try {
    await browser.storage.session.set({
      [keyOf(tabId)]: JSON.stringify(shown),
      [ofKey(tabId)]: of,
    });
  } catch {
    // Without room for it the popup waits for the background, as it does for a page that was never read.
    await dropPrepared(tabId);
  }
}

export async function dropPrepared(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), ofKey(tabId)]);
}

/** Forgets what was shown of every tab: what the reader deletes must not come up again. */
export async function dropAllPrepared(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
}

/** What was last shown of a tab, if it was made from this and its sentences were read; else null. */
export async function preparedFrom(tabId: number, of: number): Promise<TabReading | null> {
  const [shown, from] = [keyOf(tabId), ofKey(tabId)];
  const kept: Readonly<Record<string, unknown>> = await browser.storage.session.get([shown, from]);
  if (kept[from] !== of || typeof kept[shown] !== 'string') return null;
  const reading = JSON.parse(kept[shown]) as TabReading;
  return reading.closer === 'done' ? reading : null;
}

/** What was last shown of a tab, as JSON; null where nothing is kept. */
export async function preparedOf(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return typeof kept === 'string' ? kept : null;
}

/** The prepared reading, if it is of the very text that the page has now; else null. */
export function preparedFor(injected: Injected, prepared: string | null): TabReading | null {
  if (prepared === null || typeof injected.result !== 'object' || injected.result === null) {
    return null;
  }
  const { isArticle, text } = injected.result as { isArticle?: unknown; text?: unknown };
  // Written by the background of this very version: the browser empties this storage at an update.
  const shown = JSON.parse(prepared) as TabReading;
  const isSame = shown.reading.state === 'compared' && shown.reading.page.text === text;
  return isArticle === true && isSame ? shown : null;
}
