import { contentRuntime } from './content-runtime.ts';
import type { Mark, MarkRequest } from './marks.ts';

/** What the page's script does when it is asked. */
export interface MarksHandlers {
  readonly show: (marks: readonly Mark[], as: string) => readonly string[];
  readonly reveal: (mark: Mark, as: string) => boolean;
  readonly clear: () => void;
  readonly keyAt: (x: number, y: number) => string | null;
}

/** The little of the extension's API that the page's script needs: the polyfill would weigh more than all the rest. */
interface MarksRuntime {
  readonly id?: string;
  sendMessage(message: { readonly name: 'marks.chosen'; readonly key: string }): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: MarkRequest, sender: unknown, respond: (answer: unknown) => void) => void,
    ): void;
  };
  readonly onConnect: {
    addListener(
      listener: (port: { readonly onDisconnect: { addListener(gone: () => void): void } }) => void,
    ): void;
  };
}

const SERVED = Symbol.for('second-source.marks');

/**
 * Answers what the extension asks about highlights, and tells it when the reader clicks one. Only the extension can
 * reach a content script, so its requests are taken as they are. Runs once in a page, however often it is put there.
 */
export function serveMarks(handlers: MarksHandlers): void {
  const world = globalThis as unknown as Record<symbol, boolean | undefined>;
  const port = contentRuntime<MarksRuntime>();
  if (!port || world[SERVED]) return;
  world[SERVED] = true;
  port.onMessage.addListener((request, _sender, respond) => {
    switch (request.name) {
      case 'marks.show':
        return respond(handlers.show(request.marks, request.as));
      case 'marks.reveal':
        return respond(handlers.reveal(request.mark, request.as));
      case 'marks.clear':
        handlers.clear();
        return respond(null);
    }
  });
  // Popup, panel and full page can be open at once: the last to go takes the highlights along.
  let holders = 0;
  port.onConnect.addListener(({ onDisconnect }) => {
    holders++;
    onDisconnect.addListener(() => {
      holders--;
      if (holders === 0) handlers.clear();
    });
  });
  document.addEventListener('click', ({ clientX, clientY }) => {
    const key = handlers.keyAt(clientX, clientY);
    // Where the extension was updated under the page there is nobody to tell any more.
    if (key !== null && port.id)
      void port.sendMessage({ name: 'marks.chosen', key }).catch(() => {});
  });
}
