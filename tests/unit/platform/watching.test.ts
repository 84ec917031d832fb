import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: string[];
}

/** A browser with tabs, granted origins and registered scripts, as far as watching needs one. */
const world = vi.hoisted(() => {
  const state = {
    granted: new Set<string>(),
    stored: {} as Record<string, unknown>,
    registered: [] as Script[],
    tabs: [] as { id: number; url?: string }[],
    injected: [] as number[],
    stopped: [] as number[],
    registrations: 0,
  };
  const matching = (patterns: string[], url: string | undefined) =>
    url !== undefined &&
    patterns.some((pattern) => pattern === '*://*/*' || url.includes(pattern.slice(3, -2)));
  const browser = {
    storage: { local: { get: async (key: string) => ({ [key]: state.stored[key] }) } },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => state.granted.has(origin) || state.granted.has('*://*/*')),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.registered],
      registerContentScripts: async (scripts: Script[]) => {
        if (state.registered.length > 0) throw new Error('Duplicate script ID');
        state.registrations++;
        state.registered.push(...scripts);
      },
      updateContentScripts: async (scripts: Script[]) => {
        state.registered = scripts;
      },
      unregisterContentScripts: async () => {
        state.registered = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        state.injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        url ? state.tabs.filter((tab) => matching(url, tab.url)) : state.tabs,
      sendMessage: async (id: number) => {
        state.stopped.push(id);
      },
    },
    action: { setBadgeText: async () => undefined },
  };
  return { state, browser };
});

vi.mock('../../../src/platform/browser.ts', () => ({ browser: world.browser }));

const { isWatched, reconcileWatching } = await import('../../../src/platform/watching.ts');
const { state } = world;

beforeEach(() => {
  Object.assign(state, {
    granted: new Set(),
    stored: {},
    registered: [],
    tabs: [
      { id: 1, url: 'https://one.example/a' },
      { id: 2, url: 'https://two.example/b' },
    ],
    injected: [],
    stopped: [],
    registrations: 0,
  });
});

const wants = (hosts: string[], all = false) => {
  state.stored = { watch: { all, hosts } };
};
const matches = () => state.registered.flatMap((script) => script.matches);

describe('reconcileWatching', () => {
  it('registers the script where the reader wants it and the browser allows it, and nowhere else', async () => {
    wants(['one.example', 'two.example']);
    state.granted.add('*://one.example/*');
    await reconcileWatching({ startInTabs: true });
    expect(matches()).toEqual(['*://one.example/*']);
    expect(state.injected).toEqual([1]);
    expect(await isWatched('one.example')).toBe(true);
    expect(await isWatched('two.example')).toBe(false);
    expect(await isWatched(null)).toBe(false);
  });

  it('watches nothing that the browser grants and the reader did not choose', async () => {
    state.granted.add('*://*/*');
    await reconcileWatching({ startInTabs: true });
    expect(matches()).toEqual([]);
    expect(await isWatched('one.example')).toBe(false);
  });

  it('takes the registration away when the browser takes the access', async () => {
    wants([], true);
    state.granted.add('*://*/*');
    await reconcileWatching({ startInTabs: true });
    expect(matches()).toEqual(['*://*/*']);
    state.granted.clear();
    await reconcileWatching({ startInTabs: false });
    expect(matches()).toEqual([]);
    expect(state.stopped).toEqual([1, 2]);
  });

  it('tells only the tabs that are no longer watched to stop', async () => {
    wants(['one.example', 'two.example']);
    state.granted = new Set(['*://one.example/*', '*://two.example/*']);
    await reconcileWatching({ startInTabs: true });
    wants(['one.example']);
    await reconcileWatching({ startInTabs: false });
    expect(matches()).toEqual(['*://one.example/*']);
    expect(state.stopped).toEqual([2]);
  });

  it('registers once however many reconcile at once', async () => {
    wants(['one.example']);
    state.granted.add('*://one.example/*');
    await Promise.all([1, 2, 3].map(() => reconcileWatching({ startInTabs: true })));
    expect(state.registrations).toBe(1);
  });

  it('goes on after one that failed', async () => {
    wants(['one.example']);
    state.granted.add('*://one.example/*');
    const query = vi.spyOn(world.browser.tabs, 'query').mockRejectedValueOnce(new Error('gone'));
    await expect(reconcileWatching({ startInTabs: true })).rejects.toThrow('gone');
    query.mockRestore();
    await reconcileWatching({ startInTabs: true });
    expect(state.injected).toEqual([1]);
  });

  it.each([null, 'all', { all: 'yes', hosts: [] }, { all: false, hosts: [''] }, { all: true }])(
    'takes a stored list that is not well-formed for none: %j',
    async (watch) => {
      state.stored = { watch };
      state.granted.add('*://*/*');
      await reconcileWatching({ startInTabs: true });
      expect(matches()).toEqual([]);
    },
  );
});
