import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { press, readingOf, untilRead, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted, openLibrary, saveReport, sayYes } from '../journeys.ts';
import { examineLibrary } from '../library-records.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { chooseReports, fileOf, stopUntilImported } from '../stopped-import.ts';
import { useWorld } from '../world.ts';

/* What becomes of pages, tabs, storage and the extension itself while it is used. */

const world = useWorld();

/**
 * Parsers stop at some hundred levels; a page's own script goes on. From some 3,000 on Chromium's page crashes, with or
 * without an extension; Firefox draws nothing of it any more.
 */
const LEVELS = { chromium: 2_000, firefox: 5_000 }[inject('browser')];

const deepPage = () =>
  layOut(LANDSLIDE_A, 'structured').replace(
    '</body>',
    `<script>
      const outermost = document.createElement('div');
      let deepest = outermost;
      for (let level = 1; level < ${LEVELS}; level++) {
        const next = document.createElement('div');
        deepest.append(next);
        deepest = next;
      }
      const article = document.querySelector('article');
      article.replaceWith(outermost);
      deepest.append(article);
      document.documentElement.dataset.levels = '${LEVELS}';
    </script></body>`,
  );

describe('a page more than a thousand levels deep', () => {
  it('is read, its report or that it has none said, and the next page is read as ever', async () => {
    const { browser, here } = world;
    here.publish('/deep', deepPage());
    const deep = await browser.open(here.url('/deep'));
    expect(await deep.evaluate(() => document.documentElement.dataset.levels)).toBe(`${LEVELS}`);
    const popup = await browser.click(deep);
    await untilShown(popup, 'Add another report');
    expect((await readingOf(popup)).reading).toMatchObject({
      page: {
        title: LANDSLIDE_A.title,
        text: expect.stringContaining(LANDSLIDE_A.paragraphs[0] ?? ''),
      },
    });
    await popup.close();
    await deep.close();
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await browser.open(here.url('/a'));
    await untilShown(await browser.click(page), 'Add another report');
    await page.close();
  });
});

/** What a site is to say for a browser to keep its pages. */
const KEPT = { 'cache-control': 'max-age=60' };

describe('a page that comes back from the browser’s memory', () => {
  it('is read as it is, and what was set beside it is still there', async () => {
    const { browser, here } = world;
    here.publish('/kept', layOut(LANDSLIDE_A, 'structured'), KEPT);
    here.publish('/b', layOut(LANDSLIDE_B, 'structured'), KEPT);
    const page: Page = await browser.open(here.url('/kept'));
    await page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
    const popup = await browser.click(page);
    await compareWithPasted(popup, LANDSLIDE_B);
    await popup.close();
    await page.goto(here.url('/b'));
    const onOther = await browser.click(page);
    await untilRead(onOther);
    expect((await readingOf(onOther)).reading).toMatchObject({
      page: { title: LANDSLIDE_B.title },
    });
    await onOther.close();
    // Not by the driver: it waits for the page to load, which one from memory doesn't.
    await page.evaluate(() => history.back());
    await until('the first page', async () => {
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      return path === '/kept';
    });
    // It was not loaded anew.
    expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('yes');
    const back = await browser.click(page);
    await untilRead(back);
    expect((await readingOf(back)).reading).toMatchObject({ page: { title: LANDSLIDE_A.title } });
    await back.close();
    await page.close();
  });
});

/** The library once more, in a window of its own; of Firefox's the tests reach the first alone, there in another tab. */
async function libraryElsewhere(first: ExtensionPage): Promise<ExtensionPage> {
  await first.evaluate(async (isOneWindow) => {
    document.documentElement.dataset.first = 'yes';
    const url = chrome.runtime.getURL('library.html');
    await (isOneWindow ? chrome.tabs.create({ url }) : chrome.windows.create({ url }));
  }, world.browser.kind === 'firefox');
  return until('the other page of the library', async () => {
    const found = await world.browser.tab('library.html');
    return (await found.evaluate(() => document.documentElement.dataset.first)) ? null : found;
  });
}

describe('two windows', () => {
  it('show the same library when the reader comes back to one, whichever of them changed it', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await browser.click(await browser.open(here.url('/a')));
    await saveReport(popup);
    await popup.close();
    const one = await openLibrary(world);
    await untilShown(one, '1 story · 1 report');
    const other = await libraryElsewhere(one);
    await untilShown(other, '1 story · 1 report');
    await press(other, 'Delete entire library');
    await sayYes(other);
    await untilShown(other, 'Your library is empty.');
    await other.close();
    await one.evaluate(() => void dispatchEvent(new Event('focus')));
    await untilShown(one, 'Your library is empty.');
    await one.close();
  });
});

describe('storage that is cleared while the popup and the library are open', () => {
  it('is empty to both, and is filled again', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const first = await browser.click(await browser.open(here.url('/a')));
    await saveReport(first);
    await first.close();
    const library = await openLibrary(world);
    await untilShown(library, '1 story · 1 report');
    const page = await browser.open(here.url('/a'));
    const popup = await browser.click(page);
    await untilShown(popup, 'Saved on this device');
    const cleared = await popup.evaluate(async () => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
      return new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase('second-source');
        deleting.onsuccess = () => resolve('deleted');
        deleting.onerror = () => resolve(String(deleting.error));
        setTimeout(resolve, 20_000, 'kept waiting by what has it open');
      });
    });
    expect(cleared).toBe('deleted');
    await popup.close();
    const again = await browser.click(page);
    await untilShown(again, 'Save report');
    await saveReport(again);
    await again.close();
    await library.close();
    const anew = await openLibrary(world);
    await untilShown(anew, '1 story · 1 report');
    await anew.close();
  });
});

/** `npm run bench stopped-import` does the same with 10,000. */
const IMPORTED = 1_000;

describe('a large file that is imported', () => {
  it('goes in whole, though the background is stopped over and over meanwhile', async () => {
    const { browser } = world;
    const library = await openLibrary(world);
    await chooseReports(library, fileOf(IMPORTED));
    expect(await stopUntilImported(browser, library, IMPORTED)).toBeGreaterThan(3);
    await library.close();
    const anew = await openLibrary(world);
    await untilShown(anew, `${(IMPORTED + 1).toLocaleString('en')} reports`);
    expect((await examineLibrary(anew, [])).problems).toEqual([]);
    await anew.close();
  });
});

describe('a tab that goes on to another page without a second report', () => {
  it('shows that page, and whether that one is saved', async () => {
    const { browser, here } = world;
    here.publish('/first', layOut(LANDSLIDE_B, 'structured'));
    here.publish('/second', layOut(OTHER_LANDSLIDE, 'structured'));
    const page = await browser.open(here.url('/first'));
    const first = await browser.click(page);
    await saveReport(first);
    await first.close();
    await page.goto(here.url('/second'));
    const second = await browser.click(page);
    await untilRead(second);
    expect(await readingOf(second)).toMatchObject({
      saved: false,
      reading: { page: { title: OTHER_LANDSLIDE.title } },
    });
    await second.close();
    await page.close();
  });
});
