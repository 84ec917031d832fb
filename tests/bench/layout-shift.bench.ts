/**
 * How much of the popup's comparison moves after it was first painted, as browsers measure it (Layout Instability):
 * 0 is nothing. Everything that comes later (the highlights' switch, what is loaded lazily) must find its place free.
 */
import { buildExtension } from '../browser/build.ts';
import { ChromiumWithExtension, chromiumExtensionPage } from '../browser/chromium.ts';
import { submitAdded, type, untilShown } from '../browser/popup.ts';
import { layOut } from '../browser/sites/layouts.ts';
import { Site } from '../browser/sites/site.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../e2e/reports.ts';

/** How long the popup is watched after its comparison is there, in milliseconds. */
const WATCHED_MS = 1_500;

const folder = await buildExtension('chromium', 'production');
const site = await Site.start('localhost', { '/a': layOut(LANDSLIDE_A, 'structured') });
const browser = await ChromiumWithExtension.launch(folder, { headless: true });
try {
  const page = await browser.open(site.url('/a'));
  const first = chromiumExtensionPage(await browser.clickForPage(page));
  await untilShown(first, 'Add another report');
  await type(first, LANDSLIDE_B.paragraphs.join('\n'));
  await submitAdded(first);
  await untilShown(first, 'Added by you');
  await first.close();

  const popup = chromiumExtensionPage(await browser.clickForPage(page));
  await untilShown(popup, 'Added by you');
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
  const shifts = await popup.evaluate(
    () =>
      new Promise<{ value: number; at: number; what: string[] }[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        }
        const observer = new PerformanceObserver((list) => {
          resolve(
            (list.getEntries() as Shift[]).map(({ value, startTime, sources }) => ({
              value,
              at: startTime,
              what: sources.map(({ node }) =>
                node instanceof Element ? `${node.tagName}.${node.className}` : 'text',
              ),
            })),
          );
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Without a shift the observer is never called.
        setTimeout(() => resolve([]), 500);
      }),
  );
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  console.log(`layout shift of the popup: ${sum.toFixed(4)} (${shifts.length} shifts)`);
  for (const shift of shifts) console.log(JSON.stringify(shift));
} finally {
  await browser.close();
  await site.stop();
}
