import * as v from 'valibot';
import { addressSchema } from '../web/schemas.ts';
import { browser } from './browser.ts';
import type { HeadlinesRequest } from './headlines-port.ts';
import { ownMessage } from './own-messages.ts';

const MAX_LENGTH = 1000;

/** What a page's script says is checked: it runs beside the page's own code. */
const listSchema = v.pipe(
  v.array(v.object({ text: v.pipe(v.string(), v.maxLength(MAX_LENGTH)), url: addressSchema })),
  v.maxLength(1000),
);

export type HeadlineList = v.InferOutput<typeof listSchema>;

/** The headlines that a tab's page lists; none where it takes no script. Puts the script there that marks them. */
export async function listHeadlines(tabId: number): Promise<HeadlineList> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/headlines.js'],
    });
    const list = v.safeParse(listSchema, frame?.result);
    return list.success ? list.output : [];
  } catch {
    return [];
  }
}

async function ask(tabId: number, request: HeadlinesRequest): Promise<void> {
  // Where the page is gone there is nothing to mark.
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}

/** Marks headlines of the list that was just given, and no others. */
export async function markHeadlines(tabId: number, marked: readonly number[]): Promise<void> {
  const label = await ownMessage('headlinesHighlighted');
  return ask(tabId, { name: 'headlines.show', marked, label });
}

/** Takes the marks away from a page, which is watched no longer. */
export function clearHeadlinesOf(tabId: number): Promise<void> {
  return ask(tabId, { name: 'headlines.clear' });
}

/** Takes the marks away from every page. */
export async function clearHeadlines(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : clearHeadlinesOf(id))));
}
