import * as v from 'valibot';
import type { Encoder, Passage, PassageVectors } from '../encoder/index.ts';
import type { ParsedFeed } from '../finding/feeds/parse-feed.ts';
import { browser, type Runtime } from './browser.ts';
import { parsedFeedSchema } from './find-schemas.ts';
import { inTurn } from './in-turn.ts';
import { type PackedVectors, packVectors, unpackVectors } from './packed-vectors.ts';

/*
 * Chromium's background is a worker without a DOM, which can start no worker of its own: what needs either is asked of a
 * document of the extension that is never shown.
 */

/** Chromium's own APIs, which the polyfill doesn't know. */
interface Chromium {
  readonly runtime: {
    getContexts(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]>;
  };
  readonly offscreen: {
    createDocument(options: {
      readonly url: string;
      readonly reasons: readonly string[];
      readonly justification: string;
    }): Promise<void>;
  };
}

/** What can be asked of the document. */
export type OffscreenRequest =
  | { readonly name: 'parsePage'; readonly html: string; readonly address: string }
  | {
      readonly name: 'parseFeed';
      readonly text: string;
      readonly address: string;
      readonly now: string;
    }
  | { readonly name: 'encode'; readonly passages: readonly Passage[] };

/** A failure is a value, or the one who asked would wait until the browser gives up. */
type OffscreenAnswer = { readonly value: unknown } | { readonly failure: string };

const opening = inTurn();

async function open(): Promise<void> {
  const { chrome } = globalThis as unknown as { readonly chrome: Chromium };
  const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await chrome.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification:
      'Reads the text of a news page or feed that the reader asked for, without running it, and compares sentences by a model that runs in a worker',
  });
}

async function ask(request: OffscreenRequest): Promise<unknown> {
  const send = async (): Promise<OffscreenAnswer | undefined> => {
    await opening(open);
    return browser.runtime.sendMessage(request);
  };
  // It may have closed itself just before it was asked.
  const answer = (await send().catch(() => undefined)) ?? (await send());
  if (!answer) throw new Error('The document that is never shown did not answer');
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.value;
}

/**
 * Has a page parsed in the document.
 *
 * @returns what it answered, unchecked
 */
export function parseOffscreen(html: string, address: string): Promise<unknown> {
  return ask({ name: 'parsePage', html, address });
}

/** Has a feed read in the document, as `parseFeed` does. */
export async function parseFeedOffscreen(
  text: string,
  address: string,
  now: string,
): Promise<ParsedFeed> {
  return v.parse(parsedFeedSchema, await ask({ name: 'parseFeed', text, address, now }));
}

/** The encoder in the document, which is the only one to answer: its vectors are believed. */
export function offscreenEncoder(model: string): Encoder {
  return {
    model,
    async encode(passages): Promise<PassageVectors[]> {
      if (passages.length === 0) return [];
      const packed = (await ask({ name: 'encode', passages })) as PackedVectors[];
      return packed.map(unpackVectors);
    },
  };
}

/** What the document can do. */
export interface OffscreenWork {
  readonly parsePage: (html: string, address: string) => unknown;
  readonly parseFeed: (text: string, address: string, now: string) => Promise<ParsedFeed>;
  readonly encoder: Encoder;
}

/**
 * Answers such requests, in the document; closes it when it has not been asked for a while, and so gives its memory back.
 *
 * @param idle in milliseconds
 */
export function answerOffscreen(
  { parsePage, parseFeed, encoder }: OffscreenWork,
  idle: number,
): void {
  let running = 0;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const closeLater = () => {
    closing = setTimeout(() => window.close(), idle);
  };
  const done = async (request: OffscreenRequest): Promise<unknown> => {
    switch (request.name) {
      case 'parsePage':
        return parsePage(request.html, request.address);
      case 'parseFeed':
        return parseFeed(request.text, request.address, request.now);
      case 'encode':
        return (await encoder.encode(request.passages)).map(packVectors);
    }
  };
  const work = async (request: OffscreenRequest): Promise<OffscreenAnswer> => {
    clearTimeout(closing);
    running++;
    try {
      return { value: await done(request) };
    } catch (error) {
      return { failure: String(error) };
    } finally {
      running--;
      if (running === 0) closeLater();
    }
  };
  const answer = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (value: OffscreenAnswer) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return undefined;
    void work(message).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(
    answer as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  closeLater();
}

function isRequest(message: unknown): message is OffscreenRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { name, html, text, address, now, passages } = message as Readonly<Record<string, unknown>>;
  switch (name) {
    case 'parsePage':
      return typeof html === 'string' && typeof address === 'string';
    case 'parseFeed':
      return typeof text === 'string' && typeof address === 'string' && typeof now === 'string';
    case 'encode':
      return Array.isArray(passages);
    default:
      return false;
  }
}
