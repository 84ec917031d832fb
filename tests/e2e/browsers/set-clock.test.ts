import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseFile, press, textOf, untilRead, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { feedOf } from '../feed-of.ts';
import { openOptions, saveReport } from '../journeys.ts';
import { examineLibrary } from '../library-records.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { useWorld } from '../world.ts';

/*
 * A clock that was set. No browser lets a test set it: instead every time that is stored is moved the other way, which
 * to the extension is the same.
 */

const world = useWorld('askable');
const DAY = 86_400_000;

let daily: Site;
beforeAll(async () => {
  daily = await Site.start('daily.example', { '/b': layOut(LANDSLIDE_B, 'classic') });
});
afterAll(() => daily?.stop());

/** Moves the times of what is no report: of feeds, what feeds listed, the clock itself and the alarms. */
const moveSettings = (page: ExtensionPage, by: number) =>
  page.evaluate(async (by) => {
    const TIMES = ['asked', 'askAgain', 'listedAt', 'last', 'since'];
    const moved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(moved);
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [
          key,
          TIMES.includes(key) && typeof one === 'string'
            ? new Date(Date.parse(one) + by).toISOString()
            : moved(one),
        ]),
      );
    };
    const local = await chrome.storage.local.get(null);
    for (const [key, text] of Object.entries(local)) {
      if (typeof text === 'string' && /^(feed:|listed$|clock$)/.test(key)) {
        await chrome.storage.local.set({ [key]: JSON.stringify(moved(JSON.parse(text))) });
      }
    }
    for (const { name, periodInMinutes = 5 } of await chrome.alarms.getAll()) {
      // Of one that was due long ago the browser makes one that is due now.
      if (by > 0) chrome.alarms.create(name, { when: Date.now() + by, periodInMinutes });
    }
  }, by);

/**
 * Sets times of the library's reports, of one or of all, past the library's own code.
 *
 * @param times for each field the field that it is taken from, and by how many milliseconds it is moved
 */
const setTimes = (
  page: ExtensionPage,
  times: Readonly<Record<string, { readonly from: string; readonly by: number }>>,
  url: string | null = null,
) =>
  page.evaluate(
    async (times, url) => {
      const opening = indexedDB.open('second-source');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(['heads', 'versions'], 'readwrite');
      for (const name of ['heads', 'versions']) {
        const store = transaction.objectStore(name);
        const request = store.getAll();
        request.onsuccess = () => {
          for (const record of request.result) {
            if (url !== null && record.url !== url) continue;
            const set = Object.entries(times).flatMap(([field, { from, by }]) =>
              typeof record[from] === 'string'
                ? [[field, new Date(Date.parse(record[from]) + by).toISOString()]]
                : [],
            );
            store.put({ ...record, ...Object.fromEntries(set) });
          }
        };
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    times,
    url,
  );

/** Moves every time that is stored: of reports, feeds, what feeds listed, the clock itself and the alarms. */
async function moveStored(page: ExtensionPage, by: number): Promise<void> {
  await moveSettings(page, by);
  await setTimes(page, {
    savedAt: { from: 'savedAt', by },
    rememberedAt: { from: 'rememberedAt', by },
  });
}

/** Makes a saved report one that the extension remembered by itself. */
const asRemembered = (page: ExtensionPage, url: string) =>
  setTimes(page, { rememberedAt: { from: 'savedAt', by: 0 } }, url);

const stored = (page: ExtensionPage, name: string) =>
  page.evaluate(async (name) => {
    const text = (await chrome.storage.local.get(name))[name];
    return typeof text === 'string' ? JSON.parse(text) : null;
  }, name);

const ask = <T>(page: ExtensionPage, name: string, payload: object) =>
  page.evaluate(
    (name, payload) => chrome.runtime.sendMessage({ name, payload }) as Promise<{ value: T }>,
    name,
    payload,
  );

const titles = async (page: ExtensionPage) =>
  (await ask<{ title: string }[]>(page, 'listReports', {})).value.map(({ title }) => title).sort();

const minutesToAlarm = (page: ExtensionPage) =>
  page.evaluate(async () => {
    const alarm = await chrome.alarms.get('feeds');
    return alarm ? (alarm.scheduledTime - Date.now()) / 60_000 : Number.POSITIVE_INFINITY;
  });

/** Starts the background anew, and waits until it has looked through what is remembered. */
async function startAnew(page: ExtensionPage): Promise<void> {
  await world.browser.stopBackground();
  const began = new Date().toISOString();
  await ask(page, 'wake', {});
  await until('what is remembered to be looked through', async () => {
    const clock = await stored(page, 'clock');
    return clock !== null && clock.last >= began;
  });
  // The clock is noted before anything is deleted by it.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

describe('a clock that is set', () => {
  it('back by months or far ahead costs no report, keeps no feed waiting and deletes nothing early', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    here.publish('/other', layOut(OTHER_LANDSLIDE, 'structured'));
    for (const path of ['/a', '/other']) {
      const popup = await browser.click(await browser.open(here.url(path)));
      await saveReport(popup);
      await popup.close();
    }
    const both = [LANDSLIDE_A.title, OTHER_LANDSLIDE.title].sort();
    daily.publish('/news', feedOf({ report: LANDSLIDE_B, address: daily.url('/b') }));
    const options = await openOptions(world, here.url('/a'));
    await chooseFile(options, '#feeds input[type=file]', {
      ...{ name: 'feeds.opml', type: 'text/x-opml' },
      text: `<opml version="2.0"><body><outline type="rss" xmlUrl="${daily.url('/news')}"/></body></opml>`,
    });
    await untilShown(options, '/news');
    if ((await textOf(options)).includes('Needs your permission')) {
      await press(options, 'Allow access to 1 feed');
      await browser.answerPrompt('allow');
    } else await press(options, 'Check now');
    await until('the report that the feed lists', () =>
      stored(options, 'listed').then((all) => all?.length === 1),
    );
    await asRemembered(options, here.url('/other'));
    const asked = () => daily.requests.filter((path) => path === '/news').length;

    // Back: all that is stored is yet to come.
    await moveStored(options, 200 * DAY);
    await startAnew(options);
    expect(await titles(options)).toEqual(both);
    expect(await minutesToAlarm(options)).toBeLessThanOrEqual(5);
    const before = asked();
    await ask(options, 'askFeeds', { all: false });
    expect(asked()).toBe(before + 1);
    // Once: it isn't asked over and over.
    await ask(options, 'askFeeds', { all: false });
    expect(asked()).toBe(before + 1);
    // What the reader was shown stays shown.
    await ask(options, 'seeListed', {});
    await startAnew(options);
    expect((await stored(options, 'listed')).map(({ seen }: { seen: boolean }) => seen)).toEqual([
      true,
    ]);
    // A later version of the page is the latest, though the former was saved in months to come.
    const changed = {
      ...LANDSLIDE_A,
      paragraphs: [...LANDSLIDE_A.paragraphs, 'The line opened again at noon.'],
    };
    here.publish('/a', layOut(changed, 'structured'));
    const page = await browser.open(here.url('/a'));
    const popup = await browser.click(page);
    await untilRead(popup);
    await saveReport(popup);
    await popup.close();
    const again = await browser.click(page);
    await untilShown(again, 'Saved on this device');
    await again.close();
    expect((await examineLibrary(options, [])).problems).toEqual([]);
    expect(await titles(options)).toEqual(both);

    // Far ahead: all that is stored is long ago, longer than anything is remembered.
    await moveStored(options, -400 * DAY);
    await startAnew(options);
    expect(await titles(options)).toEqual(both);

    // Where the clock has gone steadily, what is remembered does go.
    const day = 86_400_000;
    await options.evaluate(async (day) => {
      const clock = {
        last: new Date().toISOString(),
        since: new Date(Date.now() - 2 * day).toISOString(),
      };
      await chrome.storage.local.set({ clock: JSON.stringify(clock) });
    }, day);
    await startAnew(options);
    await until('what is remembered to go', async () => (await titles(options)).length === 1);
    expect(await titles(options)).toEqual([LANDSLIDE_A.title]);
    expect((await examineLibrary(options, [])).problems).toEqual([]);
    await options.close();
  });
});
