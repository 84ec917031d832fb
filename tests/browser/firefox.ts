import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  type DroppedFile,
  type ExtensionBrowser,
  type ExtensionPage,
  GECKO_ID,
  type InstallOptions,
  PATIENCE,
  type PrivatePage,
  until,
} from './extension-browser.ts';
import { findOrInstallBrowser } from './install-browser.ts';
import { EXAMPLE_NAMES } from './sites/site.ts';

/** The part of Puppeteer's WebDriver BiDi connection that is used here; Puppeteer doesn't export it. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: BidiResult }>;
}

interface BidiResult {
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs in each page of the extension that is driven, beside it: evaluates what it is sent in the page's own realm
 * (a sandbox, which the page's content policy doesn't stop) and answers with the result as JSON.
 */
const FRAME_SCRIPT = `
if (!this.secondSourceRuns) {
  this.secondSourceRuns = new Set();
  addMessageListener('second-source:run', async ({ data }) => {
    sendAsyncMessage('second-source:heard', { id: data.id });
    if (this.secondSourceRuns.has(data.id)) return;
    this.secondSourceRuns.add(data.id);
    const answer = { id: data.id };
    const handlingInput = content.windowUtils.setHandlingUserInput(true);
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const running = Cu.evalInSandbox(data.code, sandbox);
      handlingInput.destruct();
      answer.value = await running;
    } catch (error) {
      answer.error = String(error);
    }
    sendAsyncMessage('second-source:answer', answer);
  });
}`;

const MAKE_DRAG_EVENT = `({ kind, name, type, text }) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type }));
  return new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });
}`.replaceAll('\n', ' ');

/**
 * Drops a file. The events are made in the page's own realm, which alone may then read the file, and go through the
 * browser's dispatch, so that the page sees them as trusted.
 */
const dropScript = (selector: string, file: DroppedFile) => `
{
  const target = content.document.querySelector(${JSON.stringify(selector)});
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    sandbox.dragged = Cu.cloneInto({ kind, ...${JSON.stringify(file)} }, sandbox);
    const event = Cu.evalInSandbox('(${MAKE_DRAG_EVENT})(dragged)', sandbox);
    content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
  }
  sendAsyncMessage('second-source:dropped');
}`;

/** Where the browser's own window has the extension's pages: expressions that find the <browser> of each. */
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
const HIDE_POPUP = `${POPUP}?.closest('panel')?.hidePopup()`;
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** The private window, where one is open, and the popup in it. */
const PRIVATE = `[...Services.wm.getEnumerator('navigator:browser')].find((one) => PrivateBrowsingUtils.isWindowPrivate(one))`;
const PRIVATE_POPUP = `${PRIVATE}?.document.querySelector('browser.webextension-popup-browser')`;

const DARK_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';

/** The prompt in which the browser asks whether an extension may have what it asked for. */
const PROMPT = `document.getElementById('addon-webext-permissions-notification')`;

/** After this a reader who sees a prompt that did not take a click clicks again, in milliseconds. */
const CLICKED_AGAIN = 2000;

/** Firefox with one extension, driven through WebDriver BiDi and, for what that can't reach, the browser's own window. */
export class FirefoxWithExtension implements ExtensionBrowser {
  readonly kind = 'firefox';

  private constructor(
    readonly browser: Browser,
    readonly version: string,
    private readonly connection: BidiConnection,
    private readonly window: string,
  ) {}

  /** Another each time that the extension is installed. */
  private address = '';

  get extensionUrl(): string {
    return this.address;
  }

  static async launch(
    folder: string,
    options: InstallOptions & {
      readonly headless: boolean;
      readonly preferences?: Readonly<Record<string, string | number | boolean>>;
      /** The address at which the default search engine answers, with {searchTerms} in it. */
      readonly searchAt?: string | undefined;
    },
  ): Promise<FirefoxWithExtension> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await findOrInstallBrowser('firefox'),
      headless: options.headless,
      defaultViewport: null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // A prompt takes no answer in its first moments, lest a double click answers it.
        'security.notification_enable_delay': 0,
        'network.dns.localDomains': EXAMPLE_NAMES.join(','),
        ...options.preferences,
      },
    });
    try {
      const { connection } = browser as unknown as { connection: BidiConnection };
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const window = tree.result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'));
      if (!window) throw new Error("Firefox gave no access to the browser's own window");
      const launched = new FirefoxWithExtension(
        browser,
        await browser.version(),
        connection,
        window.context,
      );
      await launched.install(folder, options);
      if (options.searchAt !== undefined) await launched.setSearchEngine(options.searchAt);
      return launched;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  private async install(folder: string, { keepWelcome = false }: InstallOptions): Promise<void> {
    await this.browser.installExtension(folder);
    this.address = await this.inWindow(`policy.getURL('')`);
    const welcome = await this.tab('welcome.html');
    if (!keepWelcome) await welcome.close();
  }

  async update(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
    this.address = await this.inWindow(`policy.getURL('')`);
  }

  async renew(folder: string, options: InstallOptions): Promise<void> {
    await this.closePopup();
    await this.inWindow(`(async () => {
      SidebarController.hide();
      Services.prefs.clearUserPref('${DARK_PREFERENCE}');
      for (const one of [...Services.wm.getEnumerator('navigator:browser')]) if (one !== window) one.close();
      gBrowser.removeAllTabsBut(gBrowser.addTrustedTab('about:blank'), { animate: false });
    })()`);
    await this.browser.uninstallExtension(GECKO_ID);
    await this.install(folder, options);
  }

  /** What the page of settings does: adds a search engine and makes it the default one. */
  private async setSearchEngine(url: string): Promise<void> {
    const form = JSON.stringify({ name: 'Local search', url, alias: 'local' });
    await this.inWindow(`(async () => {
      const { SearchService } =
        ChromeUtils.importESModule('moz-src:///toolkit/components/search/SearchService.sys.mjs');
      const search = Services.search ?? SearchService;
      await search.init();
      const form = ${form};
      const made = await search.addUserEngine(form);
      const engine = made ?? search.getEngineByName(form.name);
      // Firefox asks for the reason, for its own counts: that the user chose it.
      const reason = search.CHANGE_REASON?.USER ?? Ci.nsISearchService?.CHANGE_REASON_USER ?? 1;
      await search.setDefault(engine, reason);
    })()`);
  }

  async open(url: string): Promise<Page> {
    await this.windowToFront();
    const page = await this.browser.newPage();
    if (url.startsWith('about:')) {
      // WebDriver waits in vain for the browser's own pages, which load in a process of their own.
      await page.bringToFront();
      await this.inWindow(`gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`);
      await until(`${url} to load`, () =>
        this.isInWindow(`gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)} &&
          !gBrowser.selectedBrowser.webProgress.isLoadingDocument`),
      );
    } else {
      await page.goto(url);
    }
    return page;
  }

  async click(page: Page): Promise<ExtensionPage> {
    await page.bringToFront();
    await this.windowToFront();
    await this.closePopup();
    await this.inWindow(`extension.browserAction.triggerAction(window)`);
    await until('the popup to open', () =>
      this.isInWindow(`${POPUP}?.closest('panel')?.state === 'open'`),
    );
    return this.extensionPage(POPUP, 'popup.html', HIDE_POPUP);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.inWindow(
      `extension.browserAction.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`,
    );
  }

  async panel(): Promise<ExtensionPage> {
    return this.extensionPage(SIDEBAR, 'sidepanel.html', 'SidebarController.hide()');
  }

  async tab(name: string): Promise<ExtensionPage> {
    const address = JSON.stringify(this.extensionUrl + name);
    const found = `gBrowser.browsers.findLast((one) => one.currentURI.spec.startsWith(${address}))`;
    const ownTab = `gBrowser.getTabForBrowser(${found})`;
    const page = await this.extensionPage(found, name, `gBrowser.removeTab(${ownTab})`);
    await this.inWindow(`gBrowser.selectedTab = ${ownTab}`);
    return page;
  }

  async answerPrompt(answer: 'allow' | 'refuse'): Promise<boolean> {
    await until('the prompt', () =>
      this.isInWindow(`PopupNotifications.panel.state === 'open' && ${PROMPT}`),
    );
    // As the reader's window manager has it: the click that answers is one outside of the popup.
    await this.closePopup();
    const button = `${PROMPT}?.${answer === 'allow' ? 'button' : 'secondaryButton'}`;
    // A prompt that is being shown anew loses the click, and the reader clicks again.
    let clicked = Number.NEGATIVE_INFINITY;
    await until('the prompt to close', async () => {
      if (performance.now() - clicked > CLICKED_AGAIN) {
        clicked = performance.now();
        await this.inWindow(`${button}?.click()`);
      }
      return this.isInWindow(`PopupNotifications.panel.state === 'closed'`);
    });
    return true;
  }

  async openPrivate(url: string): Promise<PrivatePage> {
    // What the switch "Run in Private Windows" does: the permission, and the extension loaded anew.
    await this.inWindow(`(async () => {
      const { ExtensionPermissions } =
        ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(extension.id, { permissions, origins: [] });
      await (await AddonManager.getAddonByID(extension.id)).reload();
    })()`);
    await until('the extension to be let into private windows', () =>
      this.isInWindow(
        `extension.privateBrowsingAllowed && extension.backgroundState === 'running'`,
      ),
    );
    await this.inWindow(`openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`);
    await until('the page in the private window', () =>
      this.isInWindow(`${PRIVATE}?.gBrowser?.selectedBrowser.currentURI.spec === ${JSON.stringify(url)} &&
        !${PRIVATE}.gBrowser.selectedBrowser.webProgress.isLoadingDocument`),
    );
    return {
      click: async () => {
        await this.inWindow(`extension.browserAction.triggerAction(${PRIVATE})`);
        await until('the popup to open', () =>
          this.isInWindow(`${PRIVATE_POPUP}?.closest('panel')?.state === 'open'`),
        );
        return this.extensionPage(
          PRIVATE_POPUP,
          'popup.html',
          `${PRIVATE_POPUP}?.closest('panel')?.hidePopup()`,
        );
      },
      close: async () => {
        await this.inWindow(`${PRIVATE}.close()`);
        await until('the private window to close', () => this.isInWindow(`!${PRIVATE}`));
      },
    };
  }

  async stopBackground(): Promise<void> {
    // Without the second option it isn't stopped while it answers a message. The state is looked at in the same
    // breath: another message starts it again at once.
    const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    const state = await this.inWindow(
      `extension.terminateBackground(${options}).then(() => extension.backgroundState)`,
    );
    if (state === 'running') throw new Error('The event page did not stop');
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /**
   * Evaluates an expression in the browser's own window, where `extension` is our extension with its `browserAction`.
   *
   * @returns what it gave, as text
   */
  async inWindow(expression: string): Promise<string> {
    const { result } = await this.connection.send('script.evaluate', {
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const policy = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        const extension = policy.extension;
        extension.browserAction ??= ExtensionParent.apiManager.global.browserActionFor(extension);
        return String(await (${expression}));
      })()`,
      target: { context: this.window },
      awaitPromise: true,
    });
    if (result.type !== 'success') {
      throw new Error(`In Firefox's window: ${result.exceptionDetails?.text}`);
    }
    return result.result?.value ?? '';
  }

  /** New tabs open in the window in front, and a popup in a window behind another closes at once. */
  private async windowToFront(): Promise<void> {
    await this.inWindow('window.focus()');
    await until('the window to come to the front', () => this.isInWindow('document.hasFocus()'));
  }

  private async closePopup(): Promise<void> {
    await this.inWindow(HIDE_POPUP);
    await this.popupGone();
  }

  private popupGone(): Promise<true> {
    return until('the popup to close', () => this.isInWindow(`!${POPUP}`));
  }

  private async isInWindow(expression: string): Promise<boolean> {
    return (await this.inWindow(`Boolean(${expression})`)) === 'true';
  }

  /**
   * A page of the extension, once the <browser> that an expression finds shows it.
   *
   * @param close the expression that closes it
   */
  private async extensionPage(found: string, name: string, close: string): Promise<ExtensionPage> {
    await until(`${name} to open`, () =>
      this.isInWindow(
        `${found}?.currentURI.spec.startsWith(${JSON.stringify(this.extensionUrl + name)})`,
      ),
    );
    // Firefox can swap the popup's process while it opens, and what was loaded into it is lost: hence the asking again.
    const run = async (code: string): Promise<string> =>
      this.inWindow(`new Promise((resolve, reject) => {
        const id = ${JSON.stringify(randomUUID())};
        const finish = (settle, value) => {
          clearInterval(asking);
          clearTimeout(deadline);
          settle(value);
        };
        const deadline = setTimeout(
          () => finish(reject, new Error('${name} did not answer')), ${PATIENCE});
        let asked = null;
        const ask = () => {
          const manager = ${found}?.messageManager;
          if (!manager) return finish(reject, new Error('${name} is closed'));
          if (manager !== asked) {
            asked = manager;
            manager.addMessageListener('second-source:heard', ({ data }) => {
              if (data.id === id) clearInterval(asking);
            });
            manager.addMessageListener('second-source:answer', ({ data }) => {
              if (data.id !== id) return;
              if (data.error === undefined) finish(resolve, data.value);
              else finish(reject, new Error(data.error));
            });
          }
          manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(FRAME_SCRIPT)}`)}, false);
          manager.sendAsyncMessage('second-source:run', { id, code: ${JSON.stringify(code)} });
        };
        const asking = setInterval(ask, 1000);
        ask();
      })`);
    return {
      evaluate: async (fn, ...args) => {
        // Of functions that tsx compiles, those with a name within them call a helper of its that no page has.
        const named = `((__name) => (${fn}))((named) => named)`;
        const json = await run(
          `(async () => JSON.stringify({ value: await ${named}(...${JSON.stringify(args)}) }))()`,
        );
        return JSON.parse(json).value;
      },
      dropFile: async (selector, file) => {
        const script = `data:,${encodeURIComponent(dropScript(selector, file))}`;
        await this.inWindow(`new Promise((done) => {
          const { messageManager } = ${found};
          messageManager.addMessageListener('second-source:dropped', done);
          messageManager.loadFrameScript(${JSON.stringify(script)}, false);
        })`);
      },
      addScript: async (source) => void (await run(`${source}\n;undefined`)),
      screenshot: async () => {
        const image = await this.inWindow(`(async () => {
          const bitmap = await ${found}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          return bytes.toBase64();
        })()`);
        return Buffer.from(image, 'base64');
      },
      setDark: async (dark) => {
        await this.inWindow(`Services.prefs.setIntPref('${DARK_PREFERENCE}', ${dark ? 0 : 1})`);
      },
      setMedium: async (medium) => {
        const override = medium === 'print' ? 'print' : '';
        await this.inWindow(`${found}.browsingContext.mediumOverride = '${override}'`);
      },
      close: async () => {
        await this.inWindow(close);
        if (found === POPUP) await this.popupGone();
      },
    };
  }
}
