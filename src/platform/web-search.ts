import { browser } from './browser.ts';

/** Opens a search for these words with the reader's own search engine, in a tab beside another and in front of it. */
export async function searchBeside(tabId: number, words: string): Promise<void> {
  const { windowId, index } = await browser.tabs.get(tabId);
  const opened = await browser.tabs.create({
    ...(windowId !== undefined && { windowId }),
    index: index + 1,
    openerTabId: tabId,
  });
  if (opened.id === undefined) throw new Error('The browser opened no tab to search in');
  await browser.search.query({ text: words, tabId: opened.id });
}
