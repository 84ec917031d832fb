import { resolve } from 'node:path';
import { build } from 'wxt';
import type { BrowserKind } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** "e2e" has access to 127.0.0.1, because no prompt can be answered without a display; nothing else differs. */
export type BuildMode = 'production' | 'e2e';

const WXT_NAME = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder of a build. */
export function buildFolder(kind: BrowserKind, mode: BuildMode): string {
  const suffix = mode === 'production' ? '' : `-${mode}`;
  return resolve(ROOT, '.output', `${WXT_NAME[kind]}-mv3${suffix}`);
}

/** Builds the extension for a browser. Returns the build's folder. */
export async function buildExtension(kind: BrowserKind, mode: BuildMode): Promise<string> {
  await build({ root: ROOT, browser: WXT_NAME[kind], mode, logLevel: 'warn' } as Parameters<
    typeof build
  >[0]);
  return buildFolder(kind, mode);
}
