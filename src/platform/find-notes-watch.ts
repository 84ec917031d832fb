import { browser } from './browser.ts';

/** Calls `changed` when a task for a tab has come to another end. Returns what stops it. */
export function onFindNoted(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && `find:${tabId}` in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
