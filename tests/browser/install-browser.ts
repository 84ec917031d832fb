import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserKind, findBrowser, PATH_VARIABLE, PUPPETEER_CACHE } from './find-browser.ts';

/** Set to anything, it forbids installing a browser. */
export const NO_INSTALL_VARIABLE = 'SECOND_SOURCE_NO_INSTALL';

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
const PUPPETEER_NAME = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function aptGet(...args: readonly string[]): void {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed`);
}

async function installWithPuppeteer(kind: BrowserKind): Promise<void> {
  const browser = PUPPETEER_NAME[kind];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`there is no ${kind} for ${process.platform} ${process.arch}`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const installDeps = kind === 'chromium' && process.platform === 'linux' && isRoot();
  await install({ browser, buildId, cacheDir: PUPPETEER_CACHE, installDeps });
}

function howToHelp(kind: BrowserKind): string {
  return [
    `No ${kind} was found. Either`,
    `  install ${kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} in the usual way, or`,
    `  run: npx @puppeteer/browsers install ${PUPPETEER_NAME[kind]}@stable --path ${PUPPETEER_CACHE}, or`,
    `  set ${PATH_VARIABLE[kind]} to the browser's executable,`,
    'and run this again.',
  ].join('\n');
}

/**
 * The browser to test with; one is installed where there is none and it is possible: Debian's package as root on
 * Debian, else what Puppeteer's installer downloads.
 *
 * @returns the browser's executable
 * @throws where there is none in the end, saying what to do
 */
export async function findOrInstallBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  if (process.env[NO_INSTALL_VARIABLE]) {
    throw new Error(`${howToHelp(kind)}\n(${NO_INSTALL_VARIABLE} is set, so none was installed.)`);
  }
  let reason = '';
  try {
    if (isDebian() && isRoot()) {
      console.log(`No ${kind} here: installing Debian's ${DEBIAN_PACKAGE[kind]} with apt-get.`);
      aptGet('update', '-qq');
      aptGet('install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind]);
    } else {
      console.log(`No ${kind} here: downloading one to ${PUPPETEER_CACHE}.`);
      await installWithPuppeteer(kind);
    }
  } catch (error) {
    reason = `\nInstalling one failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  const installed = await findBrowser(kind);
  if (installed) return installed;
  throw new Error(howToHelp(kind) + reason);
}
