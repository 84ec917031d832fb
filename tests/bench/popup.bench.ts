/**
 * From the click on the toolbar button to the painted comparison, beside the popup of an extension that only says
 * something, in the same browser, by turns. What counts is the ratio: the machine decides the milliseconds.
 */
import { resolve } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { buildExtension } from '../browser/build.ts';
import { ChromiumWithExtension, chromiumExtensionPage } from '../browser/chromium.ts';
import { until } from '../browser/extension-browser.ts';
import { press, type, untilShown } from '../browser/popup.ts';
import { layOut } from '../browser/sites/layouts.ts';
import { Site } from '../browser/sites/site.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../e2e/reports.ts';

const TURNS = 15;
const MINIMAL = resolve(import.meta.dirname, 'minimal-extension');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Clicks and waits for the mark "painted". Milliseconds from the click to the mark. */
async function clickToPainted(
  browser: ChromiumWithExtension,
  extension: Extension,
  page: Page,
): Promise<number> {
  const address = `chrome-extension://${extension.id}/popup.html`;
  await page.bringToFront();
  const clicked = Date.now();
  await extension.triggerAction(page);
  const target = await until('the popup', () =>
    browser.browser.targets().find((each) => each.url() === address),
  );
  const popup = await target.asPage();
  const painted = await until('the mark', () =>
    popup.evaluate(() => {
      const [mark] = performance.getEntriesByName('painted');
      return mark && performance.timeOrigin + mark.startTime;
    }),
  );
  await popup.close();
  await until('the popup to close', () =>
    browser.browser.targets().every((each) => each.url() !== address),
  );
  return painted - clicked;
}

const folder = await buildExtension('chromium', 'production');
const site = await Site.start('localhost', { '/a': layOut(LANDSLIDE_A, 'structured') });
const browser = await ChromiumWithExtension.launch(folder, { headless: true, beside: [MINIMAL] });
try {
  const minimal = [...(await browser.browser.extensions()).values()].find(
    ({ path }) => path === MINIMAL,
  );
  if (!minimal) throw new Error('The minimal extension was not loaded');
  const page = await browser.open(site.url('/a'));
  const popup = chromiumExtensionPage(await browser.clickForPage(page));
  await untilShown(popup, 'Add another report');
  await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
  await press(popup, 'Compare');
  await untilShown(popup, 'Pasted by you');
  await popup.close();

  for (const [name, prepare] of [
    ['background awake', async () => undefined],
    ['background stopped', () => browser.stopBackground()],
  ] as const) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      theirs.push(await clickToPainted(browser, minimal, page));
      await prepare();
      ours.push(await clickToPainted(browser, browser.extension, page));
    }
    const ratio = median(ours) / median(theirs);
    console.log(
      `${name.padEnd(20)} ours ${median(ours).toFixed(0)} ms, minimal ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await site.stop();
}
