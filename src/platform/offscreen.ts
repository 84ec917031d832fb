import { browser, type Runtime } from './browser.ts';
import { inTurn } from './in-turn.ts';

/** Chromium's own API, which the polyfill doesn't know. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** A page to be parsed, for the document that can. */
export interface ParseRequest {
  readonly name: 'parsePage';
  readonly html: string;
  readonly address: string;
}

/** Long enough for the pages that are fetched one after the other; then the document's memory is given back. */
const IDLE_MS = 30_000;

const opening = inTurn();
let closing: ReturnType<typeof setTimeout> | undefined;

function offscreen(): Offscreen {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly offscreen: Offscreen };
  };
  return chrome.offscreen;
}

/**
 * Has a page parsed in a document of the extension that is never shown: a service worker has no DOM.
 *
 * @returns what the document answered, unchecked
 */
export async function parseOffscreen(html: string, address: string): Promise<unknown> {
  clearTimeout(closing);
  await opening(async () => {
    if (await offscreen().hasDocument()) return;
    await offscreen().createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the text of a news page that the reader asked for, without running it',
    });
  });
  try {
    const request: ParseRequest = { name: 'parsePage', html, address };
    return await browser.runtime.sendMessage(request);
  } finally {
    clearTimeout(closing);
    closing = setTimeout(
      () =>
        void offscreen()
          .closeDocument()
          .catch(() => undefined),
      IDLE_MS,
    );
  }
}

/** Answers such requests, in the document. */
export function answerParsing(parse: (html: string, address: string) => unknown): void {
  const answer = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (value: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isParseRequest(message)) return undefined;
    respond(parse(message.html, message.address));
    return true;
  };
  browser.runtime.onMessage.addListener(
    answer as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

function isParseRequest(message: unknown): message is ParseRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { name, html, address } = message as Readonly<Record<string, unknown>>;
  return name === 'parsePage' && typeof html === 'string' && typeof address === 'string';
}
