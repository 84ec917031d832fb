import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from '../browser/find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserKind;
  }
}

/** A busy machine with two slow browsers; a test that waits in vain still says for what, long before. */
const TIMEOUT = 120_000;

const inBrowser = (browser: BrowserKind, ...folders: string[]) => ({
  test: {
    name: browser,
    include: folders.map((folder) => `tests/e2e/${folder}/**/*.test.ts`),
    provide: { browser },
    // The files that a worker runs share its browser (world.ts).
    isolate: false,
    testTimeout: TIMEOUT,
    hookTimeout: TIMEOUT,
  },
});

/** Every test of browsers/ runs in real Chromium and in real Firefox; those of package/ look at the builds. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    globalSetup: [resolve(import.meta.dirname, 'global-setup.ts')],
    // Each worker has one browser at a time; most of what it does is to wait.
    maxWorkers: 2,
    projects: [
      inBrowser('chromium', 'browsers'),
      // Chromium can't answer a permission prompt without a display.
      inBrowser('firefox', 'browsers', 'prompts'),
      {
        test: {
          name: 'package',
          include: ['tests/e2e/package/**/*.test.ts'],
          testTimeout: TIMEOUT,
          hookTimeout: TIMEOUT,
        },
      },
    ],
  },
});
