import { browser } from './browser.ts';

/** The keys that open the popup, as the browser writes them; null where the reader has set none. */
export async function popupShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Chromium's page; every browser built on it takes this address for its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** What opens the browser's page for changing shortcuts; null where the browser lets no extension open it. */
export function openShortcutSettings(): (() => Promise<unknown>) | null {
  // Firefox has a way from version 137, which the types don't know yet.
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  const open = commands.openShortcutSettings;
  if (open) return () => open.call(commands);
  if (browser.runtime.getURL('').startsWith('chrome-extension:')) {
    return () => browser.tabs.create({ url: CHROMIUM_PAGE });
  }
  return null;
}
