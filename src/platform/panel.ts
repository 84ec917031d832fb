import { browser } from './browser.ts';

/** Chromium's own API, which the polyfill doesn't know. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/** Whether the browser can show a panel beside its pages: not each can (Safari, browsers of phones). */
export const hasPanel = (): boolean => (sidePanel() ?? browser.sidebarAction) !== undefined;

/**
 * Opens the panel beside the pages of a window. Must be called while a click is being handled, before anything is
 * waited for: only then do browsers open it.
 */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  if (panel) await panel.open({ windowId });
  else await browser.sidebarAction.open();
}

/**
 * Calls `noted` when the background notes something of a tab, such as after a click on the toolbar button.
 *
 * @param noted told whether that is another thing than was noted of the tab before
 * @returns what stops it
 */
export function onTabNoted(tabId: number, noted: (isChange: boolean) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = area === 'session' ? changes[`tab:${tabId}`] : undefined;
    if (change?.newValue === undefined) return;
    const { oldValue, newValue } = change;
    // Firefox tells of values that are set to what they were, too.
    noted(oldValue !== undefined && JSON.stringify(oldValue) !== JSON.stringify(newValue));
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
