import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseFile, press, readingOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { compareWithPasted, openLibrary, openOptions, saveReport } from '../journeys.ts';
import { examineLibrary } from '../library-records.ts';
import { LANDSLIDE_A, LANDSLIDE_B, LANDSLIDE_C, OTHER_LANDSLIDE } from '../reports.ts';
import { emptyStorage, fillStorage, launchSmall } from '../small-storage.ts';
import { chooseReports, fileOf } from '../stopped-import.ts';
import type { World } from '../world.ts';

/* What becomes of it all when the browser stores no more, as on a device that is full. */

const world = {} as World;

beforeAll(async () => {
  world.here = await Site.start('127.0.0.1');
  world.there = world.here;
  world.browser = await launchSmall(inject('browser'));
  world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
  world.here.publish('/b', layOut(LANDSLIDE_B, 'structured'));
  world.here.publish('/other', layOut(OTHER_LANDSLIDE, 'structured'));
});
afterAll(async () => {
  await world.browser?.close();
  await world.here?.stop();
});

const IMPORTED = 50;

const languageOf = (options: ExtensionPage) =>
  options.evaluate(() => document.querySelector<HTMLSelectElement>('#language select')?.value);

async function chooseLanguage(options: ExtensionPage, language: string): Promise<void> {
  await until('the choice of languages', () =>
    languageOf(options).then((now) => now !== undefined),
  );
  await options.evaluate((language) => {
    const select = document.querySelector<HTMLSelectElement>('#language select');
    if (!select) throw new Error('There is no choice');
    select.value = language;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}

const storedLanguage = (options: ExtensionPage) =>
  options.evaluate(async () => (await chrome.storage.local.get('language')).language ?? null);

const FEEDS = 300;

/** Chooses a file of feeds, more than fit in where there is hardly any room. */
function followFeeds(options: ExtensionPage): Promise<void> {
  const long = 'x'.repeat(1_000);
  const outlines = Array.from(
    { length: FEEDS },
    (_, at) => `<outline type="rss" xmlUrl="https://feeds.example/${at + 1}/${long}"/>`,
  );
  return chooseFile(options, '#feeds input[type=file]', {
    name: 'feeds.opml',
    type: 'text/x-opml',
    text: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
  });
}

/** Changes the settings anew, when there is room. */
async function goOn(options: ExtensionPage): Promise<void> {
  await followFeeds(options);
  await untilShown(options, `feeds.example/${FEEDS}/`);
  await chooseLanguage(options, 'es');
  await untilShown(options, 'Opciones');
  await chooseLanguage(options, 'en');
  await untilShown(options, 'Options');
  await options.close();
}

describe('a browser that has no room left', () => {
  it('says so of everything that is not kept, loses nothing, still compares, and goes on when there is room', async () => {
    const { browser, here } = world;
    const first = await browser.click(await browser.open(here.url('/a')));
    await saveReport(first);
    const before = [{ url: here.url('/a'), text: (await readingOf(first)).reading }].flatMap(
      ({ url, text }) =>
        'page' in text && 'text' in text.page ? [{ url, text: text.page.text }] : [],
    );
    expect(before).toHaveLength(1);
    await first.close();

    const library = await openLibrary(world);
    const filled = await fillStorage(library);
    // In Firefox what is stored for the extension counts together.
    expect(filled.database + filled.local).toBeGreaterThan(1_000_000);
    expect(filled.session).toBeGreaterThan(1_000_000);

    // Saving.
    const page = await browser.open(here.url('/other'));
    const popup = await browser.click(page);
    await press(popup, 'Save report');
    await untilShown(popup, 'Not saved. Browser storage is full');
    // Comparing, and what is noted of the tab.
    await compareWithPasted(popup, LANDSLIDE_C);
    expect((await readingOf(popup)).reading).toMatchObject({
      state: 'compared',
      other: { origin: 'pasted' },
    });
    await popup.close();

    // Importing, on the library's page.
    const full = await browser.tab('library.html');
    await chooseReports(full, fileOf(IMPORTED));
    await untilShown(full, 'Import stopped: this device has no space left.');

    // Settings. A tiny one Firefox may still have a corner for: what is shown is what is stored.
    const options = await openOptions(world, here.url('/a'));
    await chooseLanguage(options, 'es');
    const shown = await untilShown(options, /Not saved\. This device has no space left|Opciones/);
    expect((await storedLanguage(options)) === 'es').toBe(!shown.includes('Not saved'));
    await until(
      'the language that is stored',
      async () => (await languageOf(options)) === ((await storedLanguage(options)) ?? ''),
    );
    await chooseLanguage(options, '');
    await untilShown(options, 'Options');
    await followFeeds(options);
    await untilShown(options, 'Not saved. This device has no space left.');

    const examined = await examineLibrary(full, before);
    expect(examined.problems).toEqual([]);
    expect(examined.reports).toBeGreaterThan(0);

    await emptyStorage(full);
    await goOn(options);

    await chooseReports(full, fileOf(IMPORTED));
    await untilShown(full, 'Import finished.');
    await full.close();
    const again = await browser.click(page);
    await saveReport(again);
    await again.close();
    const anew = await openLibrary(world);
    await untilShown(anew, `${IMPORTED + 2} reports`);
    expect((await examineLibrary(anew, before)).problems).toEqual([]);
  });
});
