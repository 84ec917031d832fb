import { contentRuntime } from './content-runtime.ts';
import type { OwnMessage } from './own-messages.ts';
import { tellSeen } from './page-port.ts';

/** What the page's script does when it is asked. */
export interface HeadlinesHandlers {
  readonly list: () => readonly { readonly text: string; readonly url: string }[];
  readonly show: (marked: readonly number[], label: OwnMessage) => void;
  readonly clear: () => void;
}

/** What the page's script is asked. */
export type HeadlinesRequest =
  | {
      readonly name: 'headlines.show';
      readonly marked: readonly number[];
      readonly label: OwnMessage;
    }
  | { readonly name: 'headlines.clear' }
  | { readonly name: 'stopWatching' };

interface Runtime {
  readonly onMessage: { addListener(listener: (message: HeadlinesRequest) => void): void };
}

const SERVED = Symbol.for('second-source.headlines');

/**
 * Lists the page's headlines, and from then on does what the extension asks of them. Put into one page again, it lists
 * them anew. Only the extension can reach a content script, so its requests are taken as they are.
 *
 * @param make called once in a page, with what tells the extension that the page shows other headlines now
 */
export function serveHeadlines(
  make: (changed: () => void) => HeadlinesHandlers,
): ReturnType<HeadlinesHandlers['list']> {
  const world = globalThis as unknown as Record<symbol, HeadlinesHandlers | undefined>;
  const known = world[SERVED];
  if (known) return known.list();
  const handlers = make(() => {
    void tellSeen('headlinesSeen').then((heard) => {
      // The extension was updated or removed under the page.
      if (!heard) handlers.clear();
    });
  });
  world[SERVED] = handlers;
  contentRuntime<Runtime>()?.onMessage.addListener((request) => {
    if (request.name === 'headlines.show') handlers.show(request.marked, request.label);
    else if (request.name === 'headlines.clear' || request.name === 'stopWatching')
      handlers.clear();
  });
  return handlers.list();
}
