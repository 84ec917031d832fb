/**
 * From the click on the toolbar button to the painted comparison, beside the popup of an extension that only says
 * something, in the same browser, by turns: on a page that was read before (the next click, or a site where stories are
 * looked for), and on one that was never read; with the background awake, and stopped. What counts is the ratio: the
 * machine decides the milliseconds.
 */
import { resolve } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { buildExtension } from '../browser/build.ts';
import { ChromiumWithExtension, chromiumExtensionPage } from '../browser/chromium.ts';
import { until } from '../browser/extension-browser.ts';
import { press, untilShown } from '../browser/popup.ts';
import { layOut } from '../browser/sites/layouts.ts';
import { Site } from '../browser/sites/site.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../e2e/reports.ts';

const TURNS = 16;
/** Milliseconds after which the browser has told of every frame that was drawn. */
const PRESENTED = 50;
const MINIMAL = resolve(import.meta.dirname, 'minimal-extension');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds from the click until the popup's text is on the screen: the last of its largest contentful paints, as
 * the browser presents them, and no earlier than the mark "painted", which says that there is nothing more to come.
 */
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
  const painted = await until('the popup to be painted', () =>
    popup.evaluate(async (presented: number) => {
      const [mark] = performance.getEntriesByName('painted');
      if (!mark) return null;
      const paints = await new Promise<PerformanceEntryList>((resolve) => {
        const seen: PerformanceEntryList = [];
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(seen), presented);
      });
      const last = paints.at(-1);
      return last && performance.timeOrigin + Math.max(mark.startTime, last.startTime);
    }, PRESENTED),
  );
  await popup.close();
  await until('the popup to close', () =>
    browser.browser.targets().every((each) => each.url() !== address),
  );
  return painted - clicked;
}

const folder = await buildExtension('chromium', 'production');
const site = await Site.start('localhost', {
  '/a': layOut(LANDSLIDE_A, 'structured'),
  '/b': layOut(LANDSLIDE_B, 'structured'),
});
const browser = await ChromiumWithExtension.launch(folder, { headless: true, beside: [MINIMAL] });
try {
  const minimal = [...(await browser.browser.extensions()).values()].find(
    ({ path }) => path === MINIMAL,
  );
  if (!minimal) throw new Error('The minimal extension was not loaded');
  // The other report: with it saved, every page of the story has something to be compared with.
  const other = await browser.open(site.url('/b'));
  const popup = chromiumExtensionPage(await browser.clickForPage(other));
  await untilShown(popup, 'Save report');
  await press(popup, 'Save report');
  await untilShown(popup, 'Saved on this device');
  await popup.close();
  await other.close();
  const page = await browser.open(site.url('/a'));
  await clickToPainted(browser, browser.extension, page);

  for (const [name, isFirst, isStopped] of [
    ['read before, background awake', false, false],
    ['read before, background stopped', false, true],
    ['never read, background awake', true, false],
    ['never read, background stopped', true, true],
  ] as const) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const shown = isFirst ? await browser.open(site.url('/a')) : page;
      // Before both, so that what stopping costs the machine is borne by both.
      if (isStopped) await browser.stopBackground();
      const clickOurs = async () =>
        ours.push(await clickToPainted(browser, browser.extension, shown));
      if (turn % 2 === 0) await clickOurs();
      theirs.push(await clickToPainted(browser, minimal, shown));
      if (turn % 2 === 1) await clickOurs();
      if (isFirst) await shown.close();
    }
    const ratio = median(ours) / median(theirs);
    console.log(
      `${name.padEnd(32)} ours ${median(ours).toFixed(0)} ms, minimal ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await site.stop();
}
