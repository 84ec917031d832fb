import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserKind } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WXT = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** "e2e" has access to 127.0.0.1, because Chromium can't answer a prompt without a display; nothing else differs. */
export type BuildMode = 'production' | 'e2e';

const WXT_NAME = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder of a build. */
export function buildFolder(kind: BrowserKind, mode: BuildMode): string {
  const suffix = mode === 'production' ? '' : `-${mode}`;
  return resolve(ROOT, '.output', `${WXT_NAME[kind]}-mv3${suffix}`);
}

/** Builds the extension for a browser, quietly; what the build says is told only where it fails. Returns its folder. */
export async function buildExtension(kind: BrowserKind, mode: BuildMode): Promise<string> {
  const args = [WXT, 'build', '-b', WXT_NAME[kind], '--mode', mode];
  // A test runner says NODE_ENV=test, with which the build would not be the one that is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build for ${kind} failed:\n${stdout}${stderr}`);
  }
  return buildFolder(kind, mode);
}
