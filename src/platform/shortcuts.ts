import { browser } from './browser.ts';

/** The keys that open the popup, as the browser writes them; null where the reader has set none. */
export async function popupShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Chromium's page; every browser built on it takes this address for its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's page for changing shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a way of its own, which the types don't know yet.
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
