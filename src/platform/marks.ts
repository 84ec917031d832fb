import { browser, type Runtime } from './browser.ts';
import { inTurnFor } from './in-turn.ts';

/** A sentence to highlight in a page: src/article's `PageMark`. */
export interface Mark {
  readonly key: string;
  readonly text: string;
}

/** What the page's script is asked. */
export type MarkRequest =
  | { readonly name: 'marks.show'; readonly marks: readonly Mark[]; readonly as: string }
  | { readonly name: 'marks.reveal'; readonly mark: Mark; readonly as: string }
  | { readonly name: 'marks.clear' };

/*
 * What a page's script says is checked by hand: these two are used by the popup, and a library of schemas would weigh
 * more than all that it does with them.
 */

function isKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The key in a message that a highlighted sentence was clicked; null for any other message. */
function chosenKey(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name, key } = message as Readonly<Record<string, unknown>>;
  return name === 'marks.chosen' && typeof key === 'string' ? key : null;
}

/** The port by which a page's script learns that the comparison is gone: highlights go with it. */
export const MARKS_PORT = 'marks';

/** Under what name the page has its highlights: one that says nothing, and is another one each time. */
const NAME = `m${crypto.randomUUID().replaceAll('-', '')}`;

/** How highlights of a name look, as a style sheet. */
type Style = (name: string) => string;

/** The tabs whose script holds on to this document. */
const held = new Set<number>();

function hold(tabId: number): void {
  if (held.has(tabId)) return;
  held.add(tabId);
  // A page that goes takes its script along: the next one is held anew.
  browser.tabs
    .connect(tabId, { name: MARKS_PORT })
    .onDisconnect.addListener(() => held.delete(tabId));
}

/** The next request to a tab waits for the last, or a slow one would undo what was asked after it. */
const inTurn = inTurnFor<number>();

/** Asks the page's script, which is put there first where it isn't yet. Null where the page takes none. */
function ask(tabId: number, request: MarkRequest, style: Style): Promise<unknown> {
  return inTurn(tabId, () => prepareAndAsk(tabId, request, style(NAME)));
}

async function prepareAndAsk(tabId: number, request: MarkRequest, css: string): Promise<unknown> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/marks.js'] });
    // Taken away before it is put there, so that there is only ever one.
    await browser.scripting.removeCSS({ target, css });
    await browser.scripting.insertCSS({ target, css });
    hold(tabId);
    return await browser.tabs.sendMessage(tabId, request);
  } catch {
    return null;
  }
}

/**
 * Highlights sentences in a tab's page, for as long as this document is open.
 * @param style how they look
 * @returns the keys of those that the page doesn't show; null where it can't be told
 */
export async function showMarks(
  tabId: number,
  marks: readonly Mark[],
  style: Style,
): Promise<readonly string[] | null> {
  const lost = await ask(tabId, { name: 'marks.show', marks, as: NAME }, style);
  return isKeys(lost) ? lost : null;
}

/** Scrolls a tab's page to a sentence. False where the page doesn't show it any more. */
export async function revealMark(tabId: number, mark: Mark, style: Style): Promise<boolean> {
  return (await ask(tabId, { name: 'marks.reveal', mark, as: NAME }, style)) === true;
}

/** Takes all highlights from a tab's page; a page that never had any is left alone. */
export async function clearMarks(tabId: number): Promise<void> {
  const request: MarkRequest = { name: 'marks.clear' };
  // Where there is no script of ours in the page, there is no highlight either.
  await inTurn(tabId, () => browser.tabs.sendMessage(tabId, request).catch(() => null));
}

/** Calls `choose` when the reader clicks a highlighted sentence. Returns what stops it. */
export function onMarkChosen(choose: (tabId: number, key: string) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const key = chosenKey(message);
    const tabId = sender.tab?.id;
    if (key === null || sender.id !== browser.runtime.id || tabId === undefined) return;
    choose(tabId, key);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
