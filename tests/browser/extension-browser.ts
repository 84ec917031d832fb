import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

/** The Firefox add-on's id, as wxt.config.ts states it. */
export const GECKO_ID = '{f53a088a-7138-421d-b20b-4c538f90c7a9}';

/**
 * A page of the extension: the popup that the browser itself opened, or one in a tab. Functions run in the page,
 * with arguments and results as JSON, as if the reader had just clicked; `chrome` there is the extension's own API in
 * both browsers.
 */
export interface ExtensionPage {
  evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Shows the page as readers see it who want it dark, or light. */
  setDark(dark: boolean): Promise<void>;
  /** Shows the page as it would be printed, or as on a screen. */
  setMedium(medium: 'print' | 'screen'): Promise<void>;
  /** Runs a script's source, such as axe's. */
  addScript(source: string): Promise<void>;
  /** Drags a file over the element that a selector finds, and drops it there, by events that the browser trusts. */
  dropFile(selector: string, file: DroppedFile): Promise<void>;
  /** A picture of what the page shows, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A file as it is dropped: its name, its MIME type, what is in it. */
export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A web page in a private window. */
export interface PrivatePage {
  /** Clicks the toolbar button of the private window, and waits for the popup. */
  click(): Promise<ExtensionPage>;
  /** Closes the window, and with it the last of the private session. */
  close(): Promise<void>;
}

export interface InstallOptions {
  /** Whether the page of the first run stays open, which the extension shows when it has been installed. */
  readonly keepWelcome?: boolean | undefined;
}

/** A real browser with the extension loaded, whichever it is. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  /** "Chromium 140.0", as the browser names itself. */
  readonly version: string;
  /** The address of the extension's own pages, with a slash at the end. */
  readonly extensionUrl: string;
  /** Opens a page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the toolbar button while this page is in front, and waits for the popup that the browser opens. */
  click(page: Page): Promise<ExtensionPage>;
  /** The badge on the toolbar button while this page is in front. */
  badge(page: Page): Promise<string>;
  /** The side panel or sidebar, when it is open. */
  panel(): Promise<ExtensionPage>;
  /** The extension's own page of this name in a tab, when it is open; it is brought to the front. */
  tab(name: string): Promise<ExtensionPage>;
  /** Gives or refuses the access that the extension has just asked for; false where this browser can't show a prompt. */
  answerPrompt(answer: 'allow' | 'refuse'): Promise<boolean>;
  /** Lets the extension into private windows, as the browser's own page of extensions does, and opens a page in one. */
  openPrivate(url: string): Promise<PrivatePage>;
  /** Stops the service worker or event page, as browsers do when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Puts another version of the extension in place of the one that runs, as the browser does by itself: what is kept
   * stays, what runs is ended wherever it is.
   *
   * @param folder of that version's build
   */
  update(folder: string): Promise<void>;
  /**
   * Closes all that is open, takes the extension out with everything that it kept and was given, and puts it in anew.
   *
   * @param folder of the build to put in
   */
  renew(folder: string, options: InstallOptions): Promise<void>;
  close(): Promise<void>;
}

/** How long anything in a browser may take, in milliseconds; the machine may be slow and busy. */
export const PATIENCE = 30_000;

type Nothing = undefined | null | false | '';

/** Waits until `get` gives something: not undefined, null, false or "". Fails after PATIENCE, naming `what`. */
export async function until<T>(
  what: string,
  get: () => Promise<T | Nothing> | T | Nothing,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  let last: unknown = null;
  for (;;) {
    try {
      const value = await get();
      if (value !== undefined && value !== null && value !== false && value !== '') return value;
      last = null;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
