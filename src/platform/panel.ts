import { browser } from './browser.ts';

/** Chromium's own API, which the polyfill doesn't know. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/**
 * Opens the panel beside the pages of a window. Must be called while a click is being handled, before anything is
 * waited for: only then do browsers open it.
 */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  if (panel) await panel.open({ windowId });
  else await browser.sidebarAction.open();
}

/** Calls `changed` when the background notes something new of a tab, such as after a click on the toolbar button. */
export function onTabNoted(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && `tab:${tabId}` in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls `changed` when another tab comes to the front of this window, or the one in front has loaded a page. */
export function onFrontChanged(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
    if (active && status === 'complete') changed();
  });
}
