import { afterAll, beforeAll, inject } from 'vitest';
import { buildFolder } from '../browser/build.ts';
import { ChromiumWithExtension } from '../browser/chromium.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { FirefoxWithExtension } from '../browser/firefox.ts';
import { Site } from '../browser/sites/site.ts';

/** A browser with the extension and two news sites, for the tests of one file. */
export interface World {
  browser: ExtensionBrowser;
  /** Sites on different ports, which browsers take for different origins. */
  here: Site;
  there: Site;
}

/** The browser of this worker, which the files that it runs share; each file begins with the extension just installed. */
let shared: ExtensionBrowser | null = null;

// The runner ends a worker by this signal, and soon after by one that can't be heard: on exit Puppeteer ends its browsers.
process.once('SIGTERM', () => process.exit());

/**
 * The shared browser with the extension just installed: a new browser where there is none yet, or the former one is
 * beyond mending.
 */
async function freshBrowser(access?: 'askable', start?: 'firstRun'): Promise<ExtensionBrowser> {
  const former = shared;
  shared = null;
  try {
    await former?.renew(folderOf(access), { keepWelcome: start === 'firstRun' });
    shared = former;
  } catch (error) {
    console.error('The browser could not be used again:', error);
    await former?.close().catch(() => {});
  }
  shared ??= await launch(access, start);
  return shared;
}

/**
 * Sets the world up before the tests of a file and takes it down after them.
 *
 * @param access "askable" where the test asks for access to the sites and answers the browser's prompt: a browser
 *   without prompts gets the build that has access from the start
 * @param start "firstRun" where the test begins with the page that the extension shows when it has been installed
 */
export function useWorld(access?: 'askable', start?: 'firstRun'): World {
  const world = {} as World;
  beforeAll(async () => {
    world.here = await Site.start('127.0.0.1');
    world.there = await Site.start('127.0.0.1');
    world.browser = await freshBrowser(access, start);
  });
  afterAll(async () => {
    await Promise.all([world.here?.stop(), world.there?.stop()]);
  });
  return world;
}

/**
 * Starts the browser that this run tests, with a profile of its own.
 *
 * @param searchAt the address of its default search engine, with {searchTerms} in it
 */
export function launch(
  access?: 'askable',
  start?: 'firstRun',
  searchAt?: string,
): Promise<ExtensionBrowser> {
  const options = { headless: true, keepWelcome: start === 'firstRun', searchAt };
  return inject('browser') === 'chromium'
    ? ChromiumWithExtension.launch(folderOf(access), options)
    : FirefoxWithExtension.launch(folderOf(access), options);
}

/** Chromium has no prompts without a display: it gets the build that has the access which a test would ask for. */
function folderOf(access?: 'askable'): string {
  const kind = inject('browser');
  return buildFolder(kind, access && kind === 'chromium' ? 'e2e' : 'production');
}
