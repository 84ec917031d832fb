import { browser } from './browser.ts';

/** Dark enough for white text: a contrast of 7 to 1. */
const COLOUR = '#8a3b00';

/**
 * Shows on the toolbar button how many figures of the tab's page another report contradicts; nothing where there is nothing beside it.
 *
 * @param contradictions null where no other report is known
 */
export async function showBadge(tabId: number, contradictions: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({
      tabId,
      // Null: what is shown on all tabs.
      text: contradictions === null ? null : String(contradictions),
    });
  } catch {
    // The tab is gone, and its badge with it.
  }
}

/** Shows on all tabs without a badge of their own how many new reports of saved stories the feeds listed. */
export async function showNewReports(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : `+${count}` });
}
