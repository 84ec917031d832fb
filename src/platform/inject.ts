import { browser } from './browser.ts';

/** What the content script gave, not checked yet, or what the browser said instead. */
export type Injected =
  | { readonly result: unknown; readonly error?: never }
  | { readonly error: string; readonly result?: never };

/**
 * Runs the content script in a tab's page, with the access that a click or the reader's choice of sites gives.
 * Apart from what checks its answer: the popup injects too, while the background still wakes.
 */
export async function injectReader(tabId: number): Promise<Injected> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
    });
    // Firefox says nothing of its own pages: it injects into no frame of them.
    return frame ? { result: frame.result } : { error: 'the page has no frame to read' };
  } catch (error) {
    return { error: String(error) };
  }
}
