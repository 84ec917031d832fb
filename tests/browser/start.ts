import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sideBySide } from '../../src/cli/side-by-side.ts';
import { terminal } from '../../src/cli/terminal.ts';
import { readArguments } from './arguments.ts';
import { buildExtension } from './build.ts';
import { ChromiumWithExtension } from './chromium.ts';
import { demonstrationPages } from './demonstration.ts';
import { press, readingOf, textOf, untilRead, untilShown } from './popup.ts';
import { Site } from './sites/site.ts';

/** Where a report stands on its site: at the root there are front pages. */
const PATH = '/report';

const SCREENSHOT = resolve(import.meta.dirname, '../../.output/popup.png');

/** The two pages as news sites of this machine: the one to read, and the other. */
async function publish(pages: readonly [a: string, b: string] | null): Promise<[Site, Site]> {
  const [a, b] = pages
    ? pages.map((file) => ({ path: `/${basename(file)}`, html: readFileSync(file, 'utf8') }))
    : demonstrationPages();
  if (!a || !b) throw new Error('The demonstration has fewer than two reports');
  const sites: [Site, Site] = [await Site.start('localhost'), await Site.start('localhost')];
  sites[0].publish(PATH, a.html);
  sites[1].publish(PATH, b.html);
  return sites;
}

/** Clicks on a page, which must be one with a report. */
async function clickOnReport(browser: ChromiumWithExtension, page: Page, file: string) {
  const popup = await browser.click(page);
  await untilRead(popup);
  const { state } = (await readingOf(popup)).reading;
  if (state !== 'noOther' && state !== 'compared')
    throw new Error(`No report was found in ${file}.`);
  return popup;
}

async function saveReport(
  browser: ChromiumWithExtension,
  url: string,
  file: string,
): Promise<void> {
  const page = await browser.open(url);
  const popup = await clickOnReport(browser, page, file);
  await press(popup, 'Save report');
  await untilShown(popup, 'Saved on this device');
  await page.close();
}

/** Sets the saved report beside a page, whatever the story of each: these two were asked for. */
async function setBeside(browser: ChromiumWithExtension, page: Page, file: string): Promise<void> {
  const popup = await clickOnReport(browser, page, file);
  await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const listed = await chrome.runtime.sendMessage({ name: 'listReports', payload: {} });
    const [saved] = (listed as { value: readonly { id: string }[] }).value;
    const payload = { tabId: tab?.id, id: `saved:${saved?.id}` };
    await chrome.runtime.sendMessage({ name: 'compareWith', payload });
  });
  await popup.close();
}

async function clickAndPrint(browser: ChromiumWithExtension, page: Page): Promise<boolean> {
  const popup = await browser.click(page);
  await untilRead(popup);
  const { reading } = await readingOf(popup);
  writeFileSync(SCREENSHOT, await popup.screenshot());
  if (reading.state === 'compared') {
    console.log(sideBySide(reading.page, reading.other, reading.comparison, terminal()));
  } else {
    console.log(await textOf(popup));
  }
  console.log(`\nThe popup as the browser shows it: ${SCREENSHOT}`);
  return reading.state === 'compared';
}

/** Builds the extension, opens a browser with it on a report, and shows it beside another. */
async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2), process.env);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  console.log('Building the extension.');
  const folder = await buildExtension('chromium', 'production');
  const [here, there] = await publish(options.pages);
  const browser = await ChromiumWithExtension.launch(folder, { headless: options.headless });
  try {
    const [fileA, fileB] = options.pages ?? [];
    if (fileB !== undefined) {
      console.log(`Saving ${fileB}.`);
      await saveReport(browser, there.url(PATH), fileB);
    }
    const page = await browser.open(here.url(PATH));
    if (fileA !== undefined) await setBeside(browser, page, fileA);
    if (options.headless) return (await clickAndPrint(browser, page)) ? 0 : 1;
    console.log(
      `The browser shows a report. Click the Second Source button at the right of the address bar
(behind the puzzle piece, if it is hidden), or press Alt+Shift+2.${
        options.pages ? '' : `\nThe other report is at ${there.url(PATH)}`
      }
Close the browser when you have seen enough.`,
    );
    await browser.closed();
    return 0;
  } finally {
    await browser.close();
    await Promise.all([here.stop(), there.stop()]);
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
