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
    world.browser = await launch(access, start);
  });
  afterAll(async () => {
    await world.browser?.close();
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
  const kind = inject('browser');
  return kind === 'chromium'
    ? ChromiumWithExtension.launch(buildFolder(kind, access ? 'e2e' : 'production'), options)
    : FirefoxWithExtension.launch(buildFolder(kind, 'production'), options);
}
