import { browser, type Tabs } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { readSetting } from './settings.ts';
import { ALL_SITES, hostOf, patternOf } from './watch-access.ts';
import { patternsOf, readWatchList } from './watch-list.ts';

const SCRIPT_ID = 'watch';
const SCRIPT_FILE = '/content-scripts/watch.js';

/** What a content script that watches a page is told when it shall stop. */
export const STOP_WATCHING = { name: 'stopWatching' } as const;

/** Two changes of registrations at once would register twice. */
const registering = inTurn();

/** The patterns that the reader wants watched and the browser grants access to; none while everything is paused. */
async function watchedPatterns(): Promise<string[]> {
  if (await readSetting('paused')) return [];
  const wanted = patternsOf(await readWatchList());
  const granted = await Promise.all(
    wanted.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return wanted.filter((_, index) => granted[index]);
}

/** Whether a host is watched: chosen by the reader and granted by the browser. */
export async function isWatched(host: string | null): Promise<boolean> {
  if (host === null) return false;
  const patterns = await watchedPatterns();
  return patterns.includes(ALL_SITES) || patterns.includes(patternOf(host) ?? '');
}

/**
 * Makes the registered content script and the scripts in open tabs what the reader's list and the granted origins
 * say: at install, at each start of the background, and whenever either changes.
 *
 * @param startInTabs whether open tabs get the script now; at a mere start of the background they have it
 */
export function reconcileWatching({ startInTabs }: { startInTabs: boolean }): Promise<void> {
  return registering(async () => {
    const patterns = await watchedPatterns();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (patterns.length === 0) {
      if (!registered) return;
      await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
      await stopElsewhere(patterns);
      return;
    }
    const before = registered?.matches ?? [];
    const isSame = before.length === patterns.length && patterns.every((p) => before.includes(p));
    if (!isSame) {
      const script = { id: SCRIPT_ID, js: [SCRIPT_FILE], matches: patterns };
      if (registered) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
      await stopElsewhere(patterns);
    }
    if (startInTabs || !isSame) await startInOpenTabs(patterns);
  });
}

async function startInOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(tabs.map((tab) => startIn(tab)));
}

async function startIn({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT_FILE] });
  } catch {
    // A page that the browser closes to extensions, or one that is going.
  }
}

/** Tells every tab outside the patterns to stop; where nothing watches, nobody listens. */
async function stopElsewhere(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const isIn = ({ url }: Tabs.Tab) => {
    const host = hostOf(url);
    if (host === null) return false;
    return patterns.includes(ALL_SITES) || patterns.includes(patternOf(host) ?? '');
  };
  await Promise.all(
    tabs
      .filter((tab) => !isIn(tab))
      .map(async ({ id }) => {
        if (id === undefined) return;
        await browser.tabs.sendMessage(id, STOP_WATCHING).catch(() => undefined);
        await browser.action.setBadgeText({ tabId: id, text: '' }).catch(() => undefined);
      }),
  );
}
