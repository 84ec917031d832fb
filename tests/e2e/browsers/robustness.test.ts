import { beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../browser/extension-browser.ts';
import { press, readingOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted, saveReport } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** The popup on a report, beside which another was pasted. */
async function popupWithPasted(): Promise<ExtensionPage> {
  const page = await world.browser.open(world.here.url('/a'));
  const popup = await world.browser.click(page);
  await compareWithPasted(popup, LANDSLIDE_B);
  return popup;
}

const savedReports = (popup: ExtensionPage) =>
  popup.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ name: 'listReports', payload: {} });
    return (answer as { value: { id: string; title: string | null }[] }).value;
  });

beforeEach(() => world.here.publish('/a', layOut(LANDSLIDE_A, 'structured')));

describe('a background that the browser stopped', () => {
  it('goes on where it was: the popup that is open still saves', async () => {
    const popup = await popupWithPasted();
    await world.browser.stopBackground();
    await saveReport(popup);
    expect((await savedReports(popup)).map(({ title }) => title)).toContain(LANDSLIDE_A.title);
  });

  it('remembers what was set beside the page', async () => {
    const page = await world.browser.open(world.here.url('/a'));
    const popup = await world.browser.click(page);
    await compareWithPasted(popup, LANDSLIDE_B);
    await popup.close();
    await world.browser.stopBackground();
    await untilShown(await world.browser.click(page), 'Added by you');
  });
});

describe('a page that says something else by now', () => {
  it('is read anew, and what was set beside the former text is not shown', async () => {
    const page = await world.browser.open(world.here.url('/a'));
    const popup = await world.browser.click(page);
    await compareWithPasted(popup, LANDSLIDE_B);
    await popup.close();
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('article p:not(.meta)');
      if (paragraph) paragraph.textContent += ' A third worker was hurt later in the morning.';
    });
    await untilShown(await world.browser.click(page), 'No other report on this story yet');
  });

  it('shows that it changed when the tab loads another page under the open popup', async () => {
    const page = await world.browser.open(world.here.url('/a'));
    const popup = await world.browser.click(page);
    await untilShown(popup, 'Add another report');
    await page.evaluate(() => location.reload());
    await untilShown(popup, 'The page changed while it was being read');
  });
});

describe('a hostile page', () => {
  it('can send messages, and nothing comes of them', async () => {
    const popup = await popupWithPasted();
    const before = await savedReports(popup);
    const answers = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [tab?.id ?? -1],
        // Runs where the content script runs, which is what a page that broke out of its own world would reach.
        func: async (tabId: number) => {
          const report = { url: null, title: 'x', publisher: null, byline: null, published: null };
          const messages: unknown[] = [
            { name: 'readTab', payload: { tabId } },
            { name: 'saveReport', payload: { tabId, side: 'page' } },
            { name: 'addReport', payload: { tabId, report: { ...report, text: 'x'.repeat(200) } } },
            { name: 'listReports', payload: {} },
            { name: 'removeReport', payload: { id: 'x' } },
            { name: 'setWatch', payload: { host: null, watch: 'all' } },
            { name: 'noSuchMessage', payload: {} },
            { name: '__proto__', payload: {} },
            { name: 'articleSeen' },
            null,
            'readTab',
            [],
            { payload: { tabId } },
          ];
          return Promise.all(messages.map((message) => chrome.runtime.sendMessage(message)));
        },
      });
      return frame?.result as unknown[];
    });
    expect(answers).toHaveLength(13);
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'refused' });
    expect(await savedReports(popup)).toEqual(before);
    expect((await readingOf(popup)).reading).toMatchObject({
      state: 'compared',
      other: { origin: 'pasted', text: LANDSLIDE_B.paragraphs.join('\n') },
    });
  });
});

describe('messages of the extension’s own that are not well-formed', () => {
  it('are refused', async () => {
    const page = await world.browser.open(world.here.url('/a'));
    const popup = await world.browser.click(page);
    const answers = await popup.evaluate(() =>
      Promise.all(
        [
          { name: 'readTab', payload: { tabId: '1' } },
          { name: 'readTab', payload: { tabId: -1 } },
          { name: 'saveReport', payload: { tabId: 1, side: 'both' } },
          { name: 'addReport', payload: { tabId: 1, report: { text: 5 } } },
          { name: 'setWatch', payload: { host: null, watch: 'everywhere' } },
          // Only a page may say that it has been seen.
          { name: 'articleSeen', payload: {} },
        ].map((message) => chrome.runtime.sendMessage(message)),
      ),
    );
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'refused' });
  });
});

describe('stored objects that are not well-formed', () => {
  it('change nothing and break nothing', async () => {
    const page = await world.browser.open(world.here.url('/a'));
    const first = await world.browser.click(page);
    await saveReport(first);
    const before = await savedReports(first);
    expect(before).not.toEqual([]);
    await first.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.storage.local.set({ watch: { all: 'yes', hosts: [7] } });
      await chrome.storage.session.set({
        pendingWatch: 3,
        [`tab:${tab?.id}`]: { page: 'nonsense' },
      });
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of database.objectStoreNames) {
        const store = transaction.objectStore(name);
        const keys = Array.isArray(store.keyPath) ? store.keyPath : [store.keyPath ?? 'id'];
        const broken = Object.fromEntries(
          keys.map((key, index) => [key, index === 0 ? 'broken' : 1]),
        );
        // The reader's decisions are one record, under a key that is no part of it.
        if (store.keyPath === null) store.put(broken, 'all');
        else store.put(broken);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    });
    await first.close();
    await world.browser.stopBackground();
    const second = await world.browser.click(page);
    await untilShown(second, 'Saved on this device');
    expect(await savedReports(second)).toEqual(before);
    await press(second, 'Library');
    await untilShown(second, LANDSLIDE_A.title);
  });
});
