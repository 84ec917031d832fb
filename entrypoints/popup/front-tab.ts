import { browser, type Tabs } from '../../src/platform/browser.ts';
import { hostOf } from '../../src/platform/watch-access.ts';

/** The tab whose page is compared. */
export interface FrontTab {
  readonly id: number;
  readonly windowId: number;
  /** Null where its pages can't be watched. */
  readonly host: string | null;
  readonly private: boolean;
}

/** The tab in front of the reader; a click on the button lets its address be seen. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? frontTabOf(tab) : null;
}

function frontTabOf({ id, windowId, url, incognito }: Tabs.Tab): FrontTab | null {
  if (id === undefined || windowId === undefined) return null;
  return { id, windowId, host: hostOf(url), private: incognito };
}

/** The address of the page of its own that shows a tab's comparison. */
export const fullPageOf = (tabId: number): string =>
  browser.runtime.getURL(`/comparison.html?tab=${tabId}`);

/** The tab that such an address names; null where it names none, or one that is gone. */
export async function tabOfAddress(search: string): Promise<FrontTab | null> {
  const number = new URLSearchParams(search).get('tab');
  if (number === null || !/^\d{1,10}$/.test(number)) return null;
  try {
    return frontTabOf(await browser.tabs.get(Number(number)));
  } catch {
    return null;
  }
}

/** Brings a tab to the front of its window. */
export async function bringToFront({ id, windowId }: FrontTab): Promise<void> {
  await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

/** Calls `changed` when the tab loads another page, `closed` when it is gone. Returns what stops it. */
export function onTabChanged(tabId: number, changed: () => void, closed: () => void): () => void {
  const listener = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status === 'loading') changed();
  };
  const onRemoved = (id: number): void => {
    if (id === tabId) closed();
  };
  browser.tabs.onUpdated.addListener(listener);
  browser.tabs.onRemoved.addListener(onRemoved);
  return () => {
    browser.tabs.onUpdated.removeListener(listener);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}
