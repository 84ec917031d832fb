import { browser } from '../../src/platform/browser.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import type { Answers, Watch } from '../../src/platform/messages.ts';
import { hostOf, originsOf, patternOf } from '../../src/platform/watch-access.ts';
import {
  clearPendingWatch,
  patternsOf,
  readPendingWatch,
  readWatchList,
  type WatchList,
  writePendingWatch,
  writeWatchList,
} from '../../src/platform/watch-list.ts';
import { isWatched, reconcileWatching } from '../../src/platform/watching.ts';
import { feedStore } from './feed-store.ts';

/** Whether stories are looked for on this host, on all, or not at all, as the reader chose and the browser allows. */
export async function currentWatch(host: string | null): Promise<Watch> {
  const list = await readWatchList();
  if (list.all) return (await hasAccess(patternsOf(list))) ? 'all' : 'off';
  const isChosen = host !== null && list.hosts.includes(host);
  return isChosen && (await hasAccess(originsOf({ host, watch: 'site' }))) ? 'site' : 'off';
}

/** Every site where the reader wants stories looked for, and whether the browser still lets it be. */
export async function watchedSites(): Promise<Answers['listWatched']> {
  const list = await readWatchList();
  if (list.all && (await hasAccess(patternsOf(list)))) return { all: true, hosts: [] };
  const hosts = await Promise.all(
    list.hosts.map(async (host) => ({
      host,
      allowed: await hasAccess(originsOf({ host, watch: 'site' })),
    })),
  );
  return { all: false, hosts };
}

const changing = inTurn();

/**
 * Makes the reader's choice so. The popup asks the browser for access while it sends the choice, and the browser's
 * prompt may close it: a choice without access waits here until access is given.
 */
export function changeWatch(host: string | null, watch: Watch): Promise<Watch> {
  return changing(async () => {
    if (watch === 'off') await clearPendingWatch();
    else {
      // Noted first and looked at after: access that comes in between is seen by one of the two.
      await writePendingWatch({ host, watch });
      if (!(await hasAccess(originsOf({ host, watch })))) return currentWatch(host);
      await clearPendingWatch();
    }
    const before = await readWatchList();
    const after = changed(before, host, watch);
    await writeWatchList(after);
    await reconcileWatching({ startInTabs: watch !== 'off' });
    const needed = new Set(patternsOf(after));
    await giveBack(patternsOf(before).filter((pattern) => !needed.has(pattern)));
    return currentWatch(host);
  });
}

function changed(before: WatchList, host: string | null, watch: Watch): WatchList {
  if (watch === 'all') return { all: true, hosts: before.hosts };
  if (watch === 'off' && before.all) return { all: false, hosts: [] };
  const others = before.hosts.filter((one) => one !== host);
  return { all: false, hosts: watch === 'site' && host !== null ? [...others, host] : others };
}

/** Looks for stories nowhere any more, and gives all access back. */
export function stopWatchingEverywhere(): Promise<null> {
  return changing(async () => {
    await clearPendingWatch();
    const before = await readWatchList();
    await writeWatchList({ all: false, hosts: [] });
    await reconcileWatching({ startInTabs: false });
    await giveBack(patternsOf(before));
    return null;
  });
}

/** Goes on with what the reader chose before the browser's prompt closed the popup. */
export async function applyPendingWatch(): Promise<void> {
  const pending = await readPendingWatch();
  if (pending && (await hasAccess(originsOf(pending)))) {
    await changeWatch(pending.host, pending.watch);
  } else {
    await reconcileWatching({ startInTabs: false });
  }
}

/** Whether the page that a tab shows now is one that the reader has watched. */
export async function isTabWatched(tabId: number): Promise<boolean> {
  try {
    return await isWatched(hostOf((await browser.tabs.get(tabId)).url));
  } catch {
    return false;
  }
}

async function hasAccess(origins: string[]): Promise<boolean> {
  return origins.length > 0 && browser.permissions.contains({ origins });
}

/** Gives access back that is needed no more: followed feeds keep theirs. What came with the install can't be given back, and needn't be. */
async function giveBack(unwatched: string[]): Promise<void> {
  const feeds = await feedStore.all();
  const followed = new Set(feeds.map(({ address }) => patternOf(hostOf(address) ?? '')));
  const origins = unwatched.filter((pattern) => !followed.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined);
}
