import { afterEach, describe, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => void;

const events = vi.hoisted(() => {
  const listeners: Record<string, Listener[]> = {};
  const event = (name: string) => {
    listeners[name] = [];
    return {
      addListener: (listener: Listener) => void listeners[name]?.push(listener),
      removeListener: (listener: Listener) => {
        listeners[name] = (listeners[name] ?? []).filter((one) => one !== listener);
      },
    };
  };
  return { listeners, event, openSidebar: [] as string[] };
});

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: { onChanged: events.event('changed') },
    tabs: { onActivated: events.event('activated'), onUpdated: events.event('updated') },
    sidebarAction: { open: async () => void events.openSidebar.push('opened') },
  },
}));

const { hasPanel, onFrontChanged, onTabNoted, openPanel } = await import(
  '../../../src/platform/panel.ts'
);

const fire = (name: string, ...args: unknown[]) => {
  for (const listener of events.listeners[name] ?? []) listener(...(args as never[]));
};

afterEach(() => vi.unstubAllGlobals());

describe('opening the panel', () => {
  it('is offered where the browser has one, by either name', async () => {
    vi.stubGlobal('chrome', {});
    expect(hasPanel()).toBe(true);
    const { browser } = await import('../../../src/platform/browser.ts');
    const { sidebarAction } = browser;
    Object.assign(browser, { sidebarAction: undefined });
    expect(hasPanel()).toBe(false);
    vi.stubGlobal('chrome', { sidePanel: { open: async () => undefined } });
    expect(hasPanel()).toBe(true);
    Object.assign(browser, { sidebarAction });
  });

  it('is asked of Chromium’s side panel before anything is waited for', () => {
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    void openPanel(7);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  });

  it('is asked of the sidebar where there is no side panel', () => {
    vi.stubGlobal('chrome', undefined);
    void openPanel(7);
    expect(events.openSidebar).toEqual(['opened']);
  });
});

describe('what the panel is told', () => {
  it('is a note on its own tab, in the storage of the session, until it stops listening', () => {
    const noted = vi.fn();
    const stop = onTabNoted(4, noted);
    fire('changed', { 'tab:5': { newValue: { otherId: null } } }, 'session');
    fire('changed', { 'tab:4': { newValue: { otherId: null } } }, 'local');
    fire('changed', { 'tab:4': { oldValue: { otherId: null } } }, 'session');
    expect(noted).not.toHaveBeenCalled();
    fire('changed', { 'tab:4': { newValue: { otherId: null } } }, 'session');
    expect(noted).toHaveBeenCalledOnce();
    stop();
    fire('changed', { 'tab:4': { newValue: { otherId: null } } }, 'session');
    expect(noted).toHaveBeenCalledOnce();
  });

  it('is whether that is another thing than was noted before', () => {
    const noted = vi.fn();
    onTabNoted(4, noted);
    const [before, after] = [{ otherId: null }, { otherId: 'pasted:0' }];
    fire('changed', { 'tab:4': { newValue: before } }, 'session');
    fire('changed', { 'tab:4': { oldValue: before, newValue: { ...before } } }, 'session');
    fire('changed', { 'tab:4': { oldValue: before, newValue: after } }, 'session');
    expect(noted.mock.calls).toEqual([[false], [false], [true]]);
  });

  it('is that another tab is in front, or that the one in front has loaded', () => {
    const changed = vi.fn();
    onFrontChanged(changed);
    fire('updated', 1, { status: 'complete' }, { active: false });
    fire('updated', 1, { status: 'loading' }, { active: true });
    expect(changed).not.toHaveBeenCalled();
    fire('updated', 1, { status: 'complete' }, { active: true });
    fire('activated', { tabId: 2 });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
