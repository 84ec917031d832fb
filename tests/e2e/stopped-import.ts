import {
  type ExtensionBrowser,
  type ExtensionPage,
  PATIENCE,
} from '../browser/extension-browser.ts';
import { chooseFile, textOf } from '../browser/popup.ts';

/** So many reports in a file, each of its own page, as an export has them. */
export function fileOf(count: number): string {
  const reports = Array.from({ length: count }, (_, at) => ({
    ...{
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      version: 1,
      partial: false,
    },
    ...{ url: `https://post.example/${at}`, title: `Boats counted on day ${at}`, lang: 'en' },
    ...{ publisher: 'Harbour Post', byline: null, published: '2031-05-14' },
    text: `On day ${at} the harbour office of Tallow Point counted ${100 + at} boats. Nobody was hurt.`,
    savedAt: '2031-05-14T10:00:00.000Z',
  }));
  return JSON.stringify({ format: 'second-source-library', version: 1, reports });
}

/** Chooses a file of reports on the library's page, as {@link fileOf} makes it. */
export const chooseReports = (library: ExtensionPage, text: string): Promise<void> =>
  chooseFile(library, 'input[type=file]', { name: 'library.json', type: 'application/json', text });

/**
 * Stops the background over and over until the library's page says that so many reports were imported.
 *
 * @returns how often it was stopped
 * @throws when the page shows nothing new for as long as anything may take
 */
export async function stopUntilImported(
  browser: ExtensionBrowser,
  library: ExtensionPage,
  count: number,
): Promise<number> {
  const done = `${count.toLocaleString('en')} reports added.`;
  let stopped = 0;
  let shown = '';
  for (let moved = Date.now(); !shown.includes(done); stopped++) {
    // It is woken each time, and asked for what is being written.
    await library.evaluate(() => {
      const message = { name: 'listReports', payload: {} };
      chrome.runtime.sendMessage(message).catch(() => undefined);
    });
    await browser.stopBackground();
    const now = await textOf(library);
    if (now !== shown) moved = Date.now();
    else if (Date.now() - moved > PATIENCE) throw new Error(`The import stands still at: ${shown}`);
    shown = now;
  }
  return stopped;
}
