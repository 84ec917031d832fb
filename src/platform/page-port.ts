import { contentRuntime } from './content-runtime.ts';
import type { MessageName } from './messages.ts';

/**
 * The border for the script that runs in every watched page: without the polyfill and the message schemas, which
 * weigh more than the script itself. (Every supported browser answers `runtime.sendMessage` with a promise.)
 */
interface PageRuntime {
  readonly id?: string;
  sendMessage(message: { readonly name: MessageName; readonly payload: object }): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

/** Tells the background what the page looks like. False where nobody is there any more to tell. */
export async function tellSeen(name: 'articleSeen' | 'headlinesSeen'): Promise<boolean> {
  try {
    const port = contentRuntime<PageRuntime>();
    if (!port?.id) return false;
    await port.sendMessage({ name, payload: {} });
    return true;
  } catch {
    return false;
  }
}

/** Calls `stop` when the background tells this page that it is no longer watched. */
export function onStopWatching(stop: () => void): void {
  const port = contentRuntime<PageRuntime>();
  const listener = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('name' in message)) return;
    if (message.name !== 'stopWatching') return;
    port?.onMessage.removeListener(listener);
    stop();
  };
  port?.onMessage.addListener(listener);
}
