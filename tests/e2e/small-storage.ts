import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../browser/build.ts';
import { ChromiumWithExtension } from '../browser/chromium.ts';
import type { ExtensionBrowser, ExtensionPage } from '../browser/extension-browser.ts';
import type { BrowserKind } from '../browser/find-browser.ts';
import { FirefoxWithExtension } from '../browser/firefox.ts';

/** What the browser stores for the extension at most, in bytes: the least that Firefox takes for a limit. */
const QUOTA = 10 * 1024 * 1024;

/** Starts a browser that stores little for the extension, and holds that limit as any other of its own. */
export function launchSmall(kind: BrowserKind): Promise<ExtensionBrowser> {
  return kind === 'chromium' ? smallChromium() : smallFirefox();
}

const smallFirefox = (): Promise<ExtensionBrowser> =>
  FirefoxWithExtension.launch(buildFolder('firefox', 'production'), {
    headless: true,
    preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': QUOTA / 1024 },
  });

/** Chromium holds no limit against an extension with `unlimitedStorage`: the build goes without that one permission. */
async function smallChromium(): Promise<ExtensionBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-limited-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(buildFolder('chromium', 'production'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  const browser = await ChromiumWithExtension.launch(folder, { headless: true });
  // It holds for as long as the session that asked for it.
  const session = await (await browser.control()).createCDPSession();
  const origin = new URL(browser.extensionUrl).href.replace(/\/$/, '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
  return browser;
}

/**
 * Stores noise in the extension's database, its settings and what it keeps for the session, until each takes no more.
 *
 * @returns how many bytes went into each
 */
export function fillStorage(
  page: ExtensionPage,
): Promise<{ database: number; local: number; session: number }> {
  return page.evaluate(async () => {
    const noise = (length: number) =>
      Array.from({ length }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
    /** Ever smaller pieces, until none is taken of `least` characters or more, wherever among the others it comes. */
    const fill = async (least: number, put: (key: string, text: string) => Promise<unknown>) => {
      let filled = 0;
      for (let size = 1_000_000, key = 0, refused = 0; refused < 100; key++) {
        try {
          await put(`${noise(2)} ballast ${key}`, noise(size));
          filled += size;
          refused = 0;
        } catch {
          if (size === least) refused++;
          size = Math.max(least, Math.floor(size / 2));
        }
      }
      return filled;
    };
    const opening = indexedDB.open('ballast');
    opening.onupgradeneeded = () => opening.result.createObjectStore('noise');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const filled = {
      database: await fill(
        1,
        (key, text) =>
          new Promise<void>((resolve, reject) => {
            const transaction = database.transaction('noise', 'readwrite');
            transaction.objectStore('noise').put(text, key);
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error);
          }),
      ),
      local: await fill(1, (key, text) => chrome.storage.local.set({ [key]: text })),
      // Of tiny ones Chromium takes any number.
      session: await fill(100, (key, text) => chrome.storage.session.set({ [key]: text })),
    };
    database.close();
    return filled;
  });
}

/** Takes the noise out again. */
export function emptyStorage(page: ExtensionPage): Promise<void> {
  return page.evaluate(async () => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const keys = Object.keys(await area.get(null));
      await area.remove(keys.filter((key) => key.includes(' ballast ')));
    }
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('ballast');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
  });
}
