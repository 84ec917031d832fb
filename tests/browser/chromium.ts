import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core';
import {
  type DroppedFile,
  type ExtensionBrowser,
  type ExtensionPage,
  type InstallOptions,
  type PrivatePage,
  until,
} from './extension-browser.ts';
import { findOrInstallBrowser } from './install-browser.ts';
import { EXAMPLE_NAMES } from './sites/site.ts';

/** What keeps a browser from talking to anyone but the tests' own servers, and from asking anything. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=${EXAMPLE_NAMES.map((name) => `MAP ${name} 127.0.0.1`).join(',')}`,
];

/** Without a display the screen is 800 by 600 and cuts popups off; a common laptop's is assumed instead. */
const SCREEN = ['--screen-info={1440x900}', '--window-size=1400,860'];

export interface ChromiumOptions {
  readonly headless: boolean;
  /** Folders of unpacked extensions to load. */
  readonly extensions: readonly string[];
  readonly args?: readonly string[];
  /** The folder of a profile that stays when the browser goes; without one, a new profile goes with it. */
  readonly profile?: string;
  /** The address at which the default search engine of a new profile answers, with {searchTerms} in it. */
  readonly searchAt?: string | undefined;
  /** How long one call into a page may take, in milliseconds, where it is longer than a test waits. */
  readonly protocolTimeout?: number;
}

/** Starts Chromium. */
export async function launchChromium(options: ChromiumOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'second-source-chromium-'));
  if (options.searchAt !== undefined) setSearchEngine(profile, options.searchAt);
  const browser = await puppeteer.launch({
    executablePath: await findOrInstallBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: [...options.extensions],
    userDataDir: profile,
    defaultViewport: null,
    ...(options.protocolTimeout !== undefined && { protocolTimeout: options.protocolTimeout }),
    args: [
      ...QUIET,
      ...(options.headless ? SCREEN : []),
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  if (options.profile === undefined) {
    // Whichever goes first; with this process Puppeteer ends the browser, which may still be writing.
    const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    process.once('exit', remove);
    browser.process()?.once('exit', () => {
      process.off('exit', remove);
      remove();
    });
  }
  return browser;
}

/** Makes a search engine the default one of a profile that was not used yet. */
function setSearchEngine(profile: string, url: string): void {
  const engine = { short_name: 'Local search', keyword: 'local', url, prepopulate_id: 0 };
  const preferences = { default_search_provider_data: { template_url_data: engine } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** How long a page may take to read a file that was dropped on it, in milliseconds. */
const FILE_KEPT_MS = 10_000;

/** What has not moved for this long, in milliseconds, rests. */
const RESTING_MS = 100;

/** A page of the extension in Chromium. */
export function chromiumExtensionPage(page: Page): ExtensionPage {
  return {
    // Of functions that tsx compiles, those with a name within them call a helper of its that no page has.
    evaluate: (run, ...args) =>
      page.evaluate(
        `((__name) => (${run}))((named) => named)(...${JSON.stringify(args)})`,
      ) as Promise<never>,
    addScript: async (source) => void (await page.evaluate(source)),
    dropFile: (selector, file) => dropFile(page, selector, file),
    screenshot: () => page.screenshot({ type: 'png' }),
    setDark: (dark) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]),
    setMedium: (medium) => page.emulateMediaType(medium),
    close: () => page.close(),
  };
}

/** The middle of an element, in the page's pixels, once it rests: a popup grows while it is being laid out. */
function restingMiddle(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const middle = () =>
    page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  let before = { x: Number.NaN, y: Number.NaN };
  return until(`${selector} to rest`, async () => {
    const [former, now] = [before, await middle()];
    before = now;
    await new Promise((resolve) => setTimeout(resolve, RESTING_MS));
    return former.x === now.x && former.y === now.y && now;
  });
}

/** The browser's own drag of a file from outside: it enters the page, moves over the element, is let go. */
async function dropFile(page: Page, selector: string, file: DroppedFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-drop-'));
  const path = join(folder, file.name);
  writeFileSync(path, file.text);
  try {
    const point = await restingMiddle(page, selector);
    const session = await page.createCDPSession();
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...point, data });
    }
    await session.detach();
  } finally {
    // The page reads the file after the drop.
    setTimeout(() => rmSync(folder, { recursive: true, force: true }), FILE_KEPT_MS).unref();
  }
}

const extensionFrom = (browser: Browser, folder: string): Promise<Extension> =>
  until('the extension to be loaded', async () =>
    [...(await browser.extensions()).values()].find(({ path }) => path === folder),
  );

/** Chromium with one extension: the seam that the browser tests and `npm start` use. */
export class ChromiumWithExtension implements ExtensionBrowser {
  readonly kind = 'chromium';
  private controlPage: Page | null = null;
  /** Of targets that Puppeteer doesn't take for pages: popups, panels. */
  private readonly pages = new WeakMap<Target, Page>();

  private constructor(
    readonly browser: Browser,
    readonly version: string,
    private installed: Extension,
  ) {}

  get extension(): Extension {
    return this.installed;
  }

  static async launch(
    folder: string,
    options: InstallOptions & {
      readonly headless: boolean;
      readonly args?: readonly string[];
      readonly searchAt?: string | undefined;
      /** Folders of other extensions to load with it. */
      readonly beside?: readonly string[];
    },
  ): Promise<ChromiumWithExtension> {
    const extensions = [folder, ...(options.beside ?? [])];
    const browser = await launchChromium({ ...options, extensions });
    try {
      const extension = await extensionFrom(browser, folder);
      const launched = new ChromiumWithExtension(browser, await browser.version(), extension);
      await launched.welcome(options);
      return launched;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  get extensionUrl(): string {
    return `chrome-extension://${this.extension.id}/`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  async click(page: Page): Promise<ExtensionPage> {
    return chromiumExtensionPage(await this.clickForPage(page));
  }

  /** Clicks the toolbar button; the popup as Puppeteer's page. */
  async clickForPage(page: Page): Promise<Page> {
    await page.bringToFront();
    const popup = `${this.extensionUrl}popup.html`;
    const before = new Set(this.browser.targets());
    await this.extension.triggerAction(page);
    const target = await until('the popup to open', () =>
      this.browser
        .targets()
        .find(
          (target) =>
            !before.has(target) &&
            target.type() !== TargetType.SERVICE_WORKER &&
            target.url().startsWith(popup),
        ),
    );
    return target.asPage();
  }

  async badge(page: Page): Promise<string> {
    const control = await this.control();
    await page.bringToFront();
    return control.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  }

  async panel(): Promise<ExtensionPage> {
    return chromiumExtensionPage(await this.pageOf('sidepanel.html'));
  }

  async tab(name: string): Promise<ExtensionPage> {
    const page = await this.pageOf(name);
    await page.bringToFront();
    return chromiumExtensionPage(page);
  }

  /** Without a display it shows no prompt: what needs access is tested with the build that has it. */
  async answerPrompt(): Promise<boolean> {
    return false;
  }

  async openPrivate(url: string): Promise<PrivatePage> {
    await this.allowPrivate();
    const control = await this.control();
    const windowId = await control.evaluate(
      async (url) => (await chrome.windows.create({ incognito: true, url })).id ?? -1,
      url,
    );
    const target = await until('the page in the private window', () =>
      this.browser.targets().find((one) => one.type() === TargetType.PAGE && one.url() === url),
    );
    const page = await target.asPage();
    return {
      click: () => this.click(page),
      close: async () =>
        void (await control.evaluate((windowId) => chrome.windows.remove(windowId), windowId)),
    };
  }

  /** What the switch "Allow in Incognito" does. It loads the extension anew, which needs the developer mode. */
  private async allowPrivate(): Promise<void> {
    const page = await this.open('chrome://extensions');
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (settings: object) => Promise<void>>;
      };
      await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
    }, this.extension.id);
    await page.close();
    this.controlPage = null;
    await until('the extension to be let into private windows', async () => {
      const control = await this.control().catch(() => null);
      return control?.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
    });
  }

  async stopBackground(): Promise<void> {
    // Closing the worker's target is not enough: one that is only starting takes no notice of it.
    // Any page will do to ask for it; a new one would take the focus, and the popup would close.
    const [page] = await this.browser.pages();
    if (!page) throw new Error('No page is open');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** Of a folder that is loaded already Chromium takes what is in it now. */
  async update(folder: string): Promise<void> {
    this.controlPage = null;
    await this.browser.installExtension(folder);
    this.installed = await extensionFrom(this.browser, folder);
  }

  async renew(folder: string, options: InstallOptions): Promise<void> {
    const before = await this.browser.pages();
    // With its last page the browser would close, too.
    await this.browser.newPage();
    // One that has closed by itself meanwhile, as a popup does, is closed.
    for (const page of before) await page.close().catch(() => undefined);
    this.controlPage = null;
    await this.browser.uninstallExtension(this.extension.id);
    await this.browser.installExtension(folder);
    this.installed = await extensionFrom(this.browser, folder);
    await this.welcome(options);
  }

  private async welcome({ keepWelcome = false }: InstallOptions): Promise<void> {
    const page = await this.pageOf('welcome.html');
    if (!keepWelcome) await page.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Waits until somebody closes the browser. */
  async closed(): Promise<void> {
    if (!this.browser.connected) return;
    await new Promise<void>((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  /** A page of the extension that runs nothing of its own, kept in a tab for questions to the browser's API. */
  async control(): Promise<Page> {
    this.controlPage ??= await this.open(`${this.extensionUrl}manifest.json`);
    return this.controlPage;
  }

  private async pageOf(name: string): Promise<Page> {
    const target = await until(`${name} to open`, () =>
      this.browser.targets().findLast((one) => one.url().startsWith(`${this.extensionUrl}${name}`)),
    );
    // A second `asPage` of one target would miss what the first was told, and wait for it in vain.
    const page = (await target.page()) ?? this.pages.get(target) ?? (await target.asPage());
    this.pages.set(target, page);
    return page;
  }
}
