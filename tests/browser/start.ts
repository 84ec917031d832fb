import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { sideBySide } from '../../src/cli/side-by-side.ts';
import { terminal } from '../../src/cli/terminal.ts';
import { readArguments } from './arguments.ts';
import { buildExtension } from './build.ts';
import { ChromiumWithExtension } from './chromium.ts';
import { demonstrationPages } from './demonstration.ts';
import { press, readingOf, textOf, untilRead, untilShown } from './popup.ts';
import { Site } from './sites/site.ts';

const SCREENSHOT = resolve(import.meta.dirname, '../../.output/popup.png');

/** The two pages as news sites of this machine: the one to read, and the other. */
async function publish(pages: readonly [a: string, b: string] | null): Promise<[Site, Site]> {
  const [a, b] = pages
    ? pages.map((file) => ({ path: `/${basename(file)}`, html: readFileSync(file, 'utf8') }))
    : demonstrationPages();
  if (!a || !b) throw new Error('The demonstration has fewer than two reports');
  const sites: [Site, Site] = [await Site.start('localhost'), await Site.start('localhost')];
  sites[0].publish('/', a.html);
  sites[1].publish('/', b.html);
  return sites;
}

async function saveReport(browser: ChromiumWithExtension, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.click(page);
  await untilRead(popup);
  await press(popup, 'Save report');
  await untilShown(popup, 'Saved on this device');
  await page.close();
}

async function clickAndPrint(browser: ChromiumWithExtension, url: string): Promise<boolean> {
  const page = await browser.open(url);
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
    if (options.pages) {
      console.log(`Saving ${options.pages[1]}.`);
      await saveReport(browser, there.url('/'));
    }
    if (options.headless) return (await clickAndPrint(browser, here.url('/'))) ? 0 : 1;
    await browser.open(here.url('/'));
    console.log(
      `The browser shows a report. Click the Second Source button at the right of the address bar
(behind the puzzle piece, if it is hidden), or press Alt+Shift+2.${
        options.pages ? '' : `\nThe other report is at ${there.url('/')}`
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
