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

/** Runs WXT for a browser, quietly; what it says is told only where it fails. */
async function wxt(
  command: 'build' | 'zip',
  kind: BrowserKind,
  mode: BuildMode,
  cwd: string,
): Promise<void> {
  const args = [WXT, command, '-b', WXT_NAME[kind], '--mode', mode];
  // A test runner says NODE_ENV=test, with which the build would not be the one that is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, args, { cwd, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The ${command} for ${kind} failed:\n${stdout}${stderr}`);
  }
}

/** Builds the extension for a browser. Returns the build's folder. */
export async function buildExtension(kind: BrowserKind, mode: BuildMode): Promise<string> {
  await wxt('build', kind, mode, ROOT);
  return buildFolder(kind, mode);
}

/** Builds what is shipped for a browser, and zips it, for Firefox with its sources, into the folder .output of `root`. */
export const zipExtension = (kind: BrowserKind, root = ROOT): Promise<void> =>
  wxt('zip', kind, 'production', root);
