// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MarksHandlers, serveMarks } from '../../../src/platform/marks-port.ts';

const SERVED = Symbol.for('second-source.marks');
const MARK = { key: 'a', text: 'A sentence.' } as const;

type Listener = (request: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

const world = globalThis as unknown as Record<PropertyKey, unknown>;
let listeners: Listener[];
let connected: ((port: object) => void)[];
let runtime: {
  id?: string;
  sendMessage: ReturnType<typeof vi.fn>;
  onMessage: object;
  onConnect: object;
};
let handlers: { [K in keyof MarksHandlers]: ReturnType<typeof vi.fn<MarksHandlers[K]>> };
/** Clicks are heard until the page goes: each test takes its own away. */
let heard: AbortController;

beforeEach(() => {
  listeners = [];
  connected = [];
  runtime = {
    id: 'ours',
    sendMessage: vi.fn(async () => undefined),
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    onConnect: { addListener: (listener: (port: object) => void) => void connected.push(listener) },
  };
  handlers = {
    show: vi.fn(() => ['lost']),
    reveal: vi.fn(() => true),
    clear: vi.fn(),
    keyAt: vi.fn((x: number) => (x === 5 ? 'a' : null)),
  };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime });
  heard = new AbortController();
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) =>
      add(type, listener as EventListener, { signal: heard.signal }),
  );
});

afterEach(() => {
  heard.abort();
  delete world[SERVED];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function ask(request: unknown): unknown {
  const respond = vi.fn();
  for (const listener of listeners) listener(request, {}, respond);
  expect(respond).toHaveBeenCalledOnce();
  return respond.mock.calls[0]?.[0];
}

const click = (clientX: number) =>
  document.body.dispatchEvent(new MouseEvent('click', { clientX, clientY: 7, bubbles: true }));

describe('the page’s script', () => {
  it('answers what it is asked', () => {
    serveMarks(handlers);
    expect(ask({ name: 'marks.show', marks: [MARK], as: 'm1' })).toEqual(['lost']);
    expect(handlers.show).toHaveBeenCalledExactlyOnceWith([MARK], 'm1');
    expect(ask({ name: 'marks.reveal', mark: MARK, as: 'm1' })).toBe(true);
    expect(handlers.reveal).toHaveBeenCalledExactlyOnceWith(MARK, 'm1');
    expect(ask({ name: 'marks.clear' })).toBeNull();
    expect(handlers.clear).toHaveBeenCalledOnce();
  });

  it('takes everything away when the last that shows the comparison is closed', () => {
    serveMarks(handlers);
    const open = () => {
      let close = () => {};
      const onDisconnect = {
        addListener: (listener: () => void) => {
          close = listener;
        },
      };
      for (const listener of connected) listener({ onDisconnect });
      return () => close();
    };
    const [popup, panel] = [open(), open()];
    popup();
    expect(handlers.clear).not.toHaveBeenCalled();
    panel();
    expect(handlers.clear).toHaveBeenCalledOnce();
  });

  it('runs once, however often it is put into the page', () => {
    serveMarks(handlers);
    serveMarks(handlers);
    expect(listeners).toHaveLength(1);
    click(5);
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('tells of a click on a highlighted sentence, and of no other', () => {
    serveMarks(handlers);
    click(6);
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    click(5);
    expect(handlers.keyAt).toHaveBeenLastCalledWith(5, 7);
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'marks.chosen',
      key: 'a',
    });
  });

  it('stays quiet where nobody listens, and where the extension was updated under the page', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    serveMarks(handlers);
    click(5);
    await Promise.resolve();
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
    delete runtime.id;
    click(5);
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('does nothing outside an extension', () => {
    vi.stubGlobal('chrome', undefined);
    serveMarks(handlers);
    click(5);
    expect(listeners).toHaveLength(0);
    expect(handlers.keyAt).not.toHaveBeenCalled();
  });
});
