import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildFolder } from '../../browser/build.ts';
import { ChromiumWithExtension } from '../../browser/chromium.ts';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { FirefoxWithExtension } from '../../browser/firefox.ts';
import {
  chooseWatch,
  submitAdded,
  type as typeText,
  untilBadge,
  untilRead,
  untilShown,
} from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import {
  compareWithPasted,
  openFullPage,
  openLibrary,
  openOptions,
  saveReport,
} from '../journeys.ts';
import { examineLibrary } from '../library-records.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import type { World } from '../world.ts';

/* The extension is updated while it is used: under its own pages, under the pages that it reads, while it compares. */

const world = {} as World;
const kind = inject('browser');
let folder = '';
let version = 1;

/** Another version of the extension, in place of the one that runs. */
async function update(): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), version: `9.0.${version++}` };
  writeFileSync(path, JSON.stringify(manifest));
  await world.browser.update(folder);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-updated-'));
  // Chromium without a display shows no prompt for access: the build that has it.
  cpSync(buildFolder(kind, kind === 'chromium' ? 'e2e' : 'production'), folder, {
    recursive: true,
  });
  world.here = await Site.start('127.0.0.1');
  world.there = await Site.start('127.0.0.1');
  world.browser = await { chromium: ChromiumWithExtension, firefox: FirefoxWithExtension }[
    kind
  ].launch(folder, { headless: true });
  world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
  world.there.publish('/b', layOut(LANDSLIDE_B, 'structured'));
});
afterAll(async () => {
  await world.browser?.close();
  await Promise.all([world.here?.stop(), world.there?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that is logged of a page and of the extension's scripts in it, as it comes. */
async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  const { browser } = world;
  if (browser instanceof FirefoxWithExtension) {
    await browser.inWindow('Services.console.reset()');
    return async () => {
      const all: string[] = JSON.parse(
        await browser.inWindow(
          `JSON.stringify(Services.console.getMessageArray().map((one) => one.message ?? String(one)))`,
        ),
      );
      // Of what was on its way between page and background when one of them went, Firefox makes a note of its own.
      const onItsWay = /after context unloaded|other side closed connection/;
      return all.filter((one) => /content-scripts|invalidated/i.test(one) && !onItsWay.test(one));
    };
  }
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  // What WXT says in builds that aren't shipped, as this one: that the former script has come to its end.
  const isExpected = (one: string) => one.includes('404') || one.startsWith('[wxt] Content script');
  return async () => logged.filter((one) => !isExpected(one));
}

const pictureOf = async (page: Page) => (await page.screenshot({ encoding: 'base64' })).toString();

async function isOpen(page: ExtensionPage): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false));
  const here = page.evaluate(() => document.body !== null).catch(() => false);
  return Promise.race([here, late]);
}

describe('an update', () => {
  it('under the popup and the pages of the extension closes them, and all is there when they are opened again', async () => {
    const { browser, here } = world;
    const page = await browser.open(here.url('/a'));
    const saving = await browser.click(page);
    await saveReport(saving);
    await saving.close();
    const library = await openLibrary(world);
    const options = await openOptions(world, here.url('/a'));
    const popup = await browser.click(page);
    await untilRead(popup);
    await update();
    for (const one of [popup, library, options]) {
      await until('the page of the former version to go', async () => !(await isOpen(one)));
    }
    const again = await browser.click(page);
    await untilShown(again, 'Saved on this device');
    await again.close();
    const anew = await openLibrary(world);
    await untilShown(anew, '1 story · 1 report');
    expect((await examineLibrary(anew, [])).problems).toEqual([]);
    await anew.close();
    await page.close();
  });

  it('while two reports are compared loses nothing: the next click compares them', async () => {
    const { browser, here } = world;
    const page = await browser.open(here.url('/a'));
    const popup = await browser.click(page);
    await untilShown(popup, 'Add another report');
    await typeText(popup, LANDSLIDE_B.paragraphs.join('\n').repeat(20));
    await submitAdded(popup);
    await update();
    const again = await browser.click(page);
    await compareWithPasted(again, LANDSLIDE_B);
    await again.close();
    await page.close();
  });

  it('under a page with highlights takes them away, and the page stays whole and quiet', async () => {
    const { browser, here } = world;
    const page = await browser.open(here.url('/a'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const picture = await pictureOf(page);
    const logged = await listenTo(page);
    const popup = await browser.click(page);
    await compareWithPasted(popup, LANDSLIDE_B);
    const full = await openFullPage(world, popup);
    await until('the choice of highlights', () =>
      full.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.setting select');
        if (select?.value !== 'off') return false;
        select.value = 'page';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }),
    );
    await page.bringToFront();
    await until('the highlights to come', async () => (await pictureOf(page)) !== picture);
    await update();
    await page.bringToFront();
    await until('the highlights to go', async () => (await pictureOf(page)) === picture);
    await page.click('p');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await logged()).toEqual([]);
    await page.close();
  });

  it('under watched pages leaves one script at work in each, which goes on where the former was', async () => {
    const { browser, here, there } = world;
    const front = `<!doctype html><html lang="en"><head><title>Selmouth Daily</title></head><body><main>${[
      'Landslide buries railway line near Brackwell',
      'Harvest festival draws crowds to the old town',
      'Brackwell council to vote on cycle lanes',
      'Rowing club of Brackwell wins twice in one day',
    ]
      .map((title, at) => `<h2><a href="/${at}">${title}</a></h2><p>It was in the night.</p>`)
      .join('')}</main></body></html>`;
    there.publish('/', front);
    here.publish(
      '/today',
      layOut({ ...LANDSLIDE_A, published: new Date().toISOString() }, 'structured'),
    );
    const saving = await browser.click(await browser.open(here.url('/today')));
    await saveReport(saving);
    await saving.close();
    const page = await browser.open(there.url('/'));
    const popup = await browser.click(page);
    await untilShown(popup, 'No news report found on this page');
    await chooseWatch(popup, 'site');
    await browser.answerPrompt('allow');
    await popup.close().catch(() => {});
    const marks = () =>
      page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
    await until('the marks', async () => (await marks()) === 1);
    const logged = await listenTo(page);
    const body = await page.evaluate(() => document.body.outerHTML);
    for (let round = 0; round < 2; round++) {
      await update();
      // Both look at the page again when it changes.
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await page.evaluate(() => document.querySelector('h2')?.setAttribute('data-moved', ''));
      await page.evaluate(() => document.querySelector('h2')?.removeAttribute('data-moved'));
      await page.evaluate(() =>
        document.querySelector('main')?.append(document.createElement('h2')),
      );
      await page.evaluate(() => document.querySelector('main')?.lastElementChild?.remove());
      await until('one set of marks', async () => (await marks()) === 1);
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await marks()).toBe(1);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
    // A report takes the page's place without being loaded: the badge says what the new version finds.
    await page.goto(there.url('/b'));
    await untilBadge(browser, page, '1');
    expect(await logged()).toEqual([]);
    await page.close();
  });
});
