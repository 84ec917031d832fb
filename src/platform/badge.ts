import { browser } from './browser.ts';

/** Dark enough for white text: a contrast of 7 to 1. */
const COLOUR = '#8a3b00';

/**
 * Shows on the toolbar button how many figures of the tab's page differ; nothing where there is nothing beside it.
 *
 * @param differing null where no other report is known
 */
export async function showBadge(tabId: number, differing: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: differing === null ? '' : String(differing) });
  } catch {
    // The tab is gone, and its badge with it.
  }
}
