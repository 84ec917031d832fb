/**
 * An import of 10,000 reports in real Chromium and Firefox while the background is stopped over and over: how long it
 * takes, how often the background was stopped, and whether every record is whole afterwards. The browser tests do the
 * same with 1,000.
 *
 *     npm run bench stopped-import
 *     npx tsx tests/bench/stopped-import.bench.ts 1000     another number
 */
import { buildExtension } from '../browser/build.ts';
import { ChromiumWithExtension } from '../browser/chromium.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { FirefoxWithExtension } from '../browser/firefox.ts';
import { press, pressToLeave, untilShown } from '../browser/popup.ts';
import { examineLibrary } from '../e2e/library-records.ts';
import { chooseReports, fileOf, stopUntilImported } from '../e2e/stopped-import.ts';

const [count = 10_000] = process.argv.slice(2).map(Number).filter(Number.isInteger);

async function openLibrary(browser: ExtensionBrowser) {
  const popup = await browser.click(await browser.open('about:blank'));
  await press(popup, 'Library');
  await pressToLeave(popup, 'Open full library');
  return browser.tab('library.html');
}

for (const kind of ['chromium', 'firefox'] as const) {
  const folder = await buildExtension(kind, 'production');
  const browser = await { chromium: ChromiumWithExtension, firefox: FirefoxWithExtension }[
    kind
  ].launch(folder, { headless: true });
  try {
    const library = await openLibrary(browser);
    const began = Date.now();
    await chooseReports(library, fileOf(count));
    const stopped = await stopUntilImported(browser, library, count);
    const seconds = (Date.now() - began) / 1000;
    await library.close();
    const anew = await openLibrary(browser);
    await untilShown(anew, `${count.toLocaleString('en')} reports`);
    const { problems, reports } = await examineLibrary(anew, []);
    console.log(
      `${kind}: ${reports} of ${count} reports in ${seconds.toFixed(0)} s, the background stopped ${stopped} times, ` +
        `${problems.length} records not whole`,
    );
    for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
    if (problems.length > 0 || reports !== count) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
