import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

/** Environment variables that name the browser to use; nothing else is looked at where one is set. */
export const PATH_VARIABLE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'SECOND_SOURCE_CHROMIUM',
  firefox: 'SECOND_SOURCE_FIREFOX',
};

/** Where Puppeteer's installer keeps its browsers, ours among them. */
export const PUPPETEER_CACHE =
  process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

const PUPPETEER_NAME = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** Commands under which Linux distributions install the browsers. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where the browsers' own installers put them on macOS and Windows. */
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Whether a file is a browser that starts. Ubuntu's `chromium` without its snap is a script that only says how to
 * get it; on Windows a browser asked for its version opens a window, so there the file alone is believed.
 */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\b(?:chrom|firefox|edge)[^\n]*\d+\.\d+/i.test(stdout);
}

function* candidates(kind: BrowserKind): Generator<string> {
  for (const command of COMMANDS[kind]) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) yield join(folder, command);
  }
  yield* PLACES[kind];
}

/**
 * The browser to test with: the one that the environment names, else one in the usual places, else one that
 * Puppeteer's installer put there.
 *
 * @returns its executable, or null where there is none
 * @throws where the environment names one that isn't there
 */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const named = process.env[PATH_VARIABLE[kind]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${PATH_VARIABLE[kind]} names ${named}, and there is no such file.`);
  }
  for (const path of candidates(kind)) if (isBrowser(path)) return path;
  const installed = await getInstalledBrowsers({ cacheDir: PUPPETEER_CACHE });
  return (
    installed.find(
      ({ browser, executablePath }) =>
        browser === PUPPETEER_NAME[kind] && isBrowser(executablePath),
    )?.executablePath ?? null
  );
}
