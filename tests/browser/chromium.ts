import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findOrInstallBrowser } from './install-browser.ts';

/** What keeps a browser from talking to anyone but the tests' own servers, and from asking anything. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ChromiumOptions {
  readonly headless: boolean;
  /** Folders of unpacked extensions to load. */
  readonly extensions: readonly string[];
  readonly args?: readonly string[];
}

/** Starts Chromium with a new profile. */
export async function launchChromium(options: ChromiumOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: await findOrInstallBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: [...options.extensions],
    userDataDir: mkdtempSync(join(tmpdir(), 'second-source-chromium-')),
    defaultViewport: null,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
}
