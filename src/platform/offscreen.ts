import type { Encoder, Passage, PassageVectors } from '../encoder/index.ts';
import { browser, type Runtime } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { type PackedVectors, packVectors, unpackVectors } from './packed-vectors.ts';

/*
 * Chromium's background is a worker without a DOM, which can start no worker of its own: what needs either is asked of a
 * document of the extension that is never shown.
 */

/** Chromium's own API, which the polyfill doesn't know. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }): Promise<void>;
}

/** What can be asked of the document. */
export type OffscreenRequest =
  | { readonly name: 'parsePage'; readonly html: string; readonly address: string }
  | { readonly name: 'encode'; readonly passages: readonly Passage[] };

/** A failure is a value, or the one who asked would wait until the browser gives up. */
type OffscreenAnswer = { readonly value: unknown } | { readonly failure: string };

const opening = inTurn();

function offscreen(): Offscreen {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly offscreen: Offscreen };
  };
  return chrome.offscreen;
}

async function open(): Promise<void> {
  if (await offscreen().hasDocument()) return;
  await offscreen().createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification:
      'Reads the text of a news page that the reader asked for, without running it, and compares sentences by a model that runs in a worker',
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

/**
 * Answers such requests, in the document; closes it when it has not been asked for a while, and so gives its memory back.
 *
 * @param idle in milliseconds
 */
export function answerOffscreen(
  parse: (html: string, address: string) => unknown,
  encoder: Encoder,
  idle: number,
): void {
  let running = 0;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const closeLater = () => {
    closing = setTimeout(() => window.close(), idle);
  };
  const work = async (request: OffscreenRequest): Promise<OffscreenAnswer> => {
    clearTimeout(closing);
    running++;
    try {
      if (request.name === 'parsePage') return { value: parse(request.html, request.address) };
      return { value: (await encoder.encode(request.passages)).map(packVectors) };
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
  const { name, html, address, passages } = message as Readonly<Record<string, unknown>>;
  return name === 'parsePage'
    ? typeof html === 'string' && typeof address === 'string'
    : name === 'encode' && Array.isArray(passages);
}
