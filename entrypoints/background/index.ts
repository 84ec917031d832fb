import { defineBackground } from 'wxt/utils/define-background';
import { RecentReports } from '../../src/compare/index.ts';
import { bundledStories } from '../../src/finding/sources/bundled-stories.ts';
import { heldPages } from '../../src/finding/sources/held-pages.ts';
import { savedReports } from '../../src/finding/sources/saved-reports.ts';
import { Library, type Removed } from '../../src/library/index.ts';
import { everyMinutes } from '../../src/platform/alarm.ts';
import { browser } from '../../src/platform/browser.ts';
import { readHeldPages } from '../../src/platform/held-pages.ts';
import { answerMessages, Failure } from '../../src/platform/messages.ts';
import { dropAllPrepared } from '../../src/platform/prepared.ts';
import { onSettingChanged } from '../../src/platform/settings.ts';
import { reconcileWatching } from '../../src/platform/watching.ts';
import { forgetWrongPairsOf } from '../../src/platform/wrong-pairs.ts';
import { encoder } from './encoder.ts';
import { applyFrontPages, markFrontPage } from './front-pages.ts';
import { answerHeld, dropHeld, holdAndSearch } from './held.ts';
import { Memory, placeAll } from './memory.ts';
import { parseFeed } from './parse-feed.ts';
import { parsePage } from './parse-page.ts';
import { Readings } from './readings.ts';
import { STORIES } from './stories.ts';
import { Vectors } from './vectors.ts';
import {
  applyPendingWatch,
  changeWatch,
  currentWatch,
  isTabWatched,
  stopWatchingEverywhere,
  watchedSites,
} from './watch.ts';
import { welcomeAfter } from './welcome.ts';

/** How long after its start the background looks whether registrations and access agree, in milliseconds. */
const RECONCILED_AFTER = 500;

/** How often it is looked which feeds are due, in minutes; each has a schedule of its own. */
const FEEDS_EVERY = 5;

/**
 * Makes something when it is first asked for; what could not be made, or is gone, is made anew at the next need.
 *
 * @param make is given what to call when the thing is gone
 */
function once<T>(make: (gone: () => void) => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  const forget = () => {
    made = null;
  };
  return () => {
    made ??= make(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return made;
  };
}

/**
 * Everything that happens outside the page and the popup. Listeners are set while it starts, or events are missed.
 *
 * It is one classic script: Chromium keeps the compiled code of such a one, not that of modules, and a background that
 * was stopped starts at a click. What few clicks need is imported, and so evaluated, where it is needed.
 */
export default defineBackground({
  main() {
    const now = () => new Date().toISOString();
    const library = once((gone) => Library.open(undefined, gone));
    const sources = [savedReports(library), heldPages(readHeldPages), bundledStories(STORIES)];
    const logged = (what: string, work: Promise<unknown>) =>
      work.catch((error: unknown) => console.error(what, error));
    const memory = new Memory({ library, now });
    const recent = new RecentReports();
    const vectors = new Vectors({ encoder, library, recent });
    const fillVectors = () => logged('reading saved reports', vectors.fill());
    const readings = new Readings({
      vectors,
      recent,
      sources,
      library,
      now,
      onRead: (page, isCompared) => void logged('remembering', memory.remember(page, isCompared)),
      onSaved: () => {
        void logged('putting into stories', library().then(placeAll));
        void fillVectors();
      },
      onHeldCompared: (id, page) => void logged('a second report', answerHeld(id, page, now())),
    });
    const feeds = once(async () => {
      const { Feeds } = await import('./feeds.ts');
      return new Feeds({ parse: parsePage, parseFeed, library, now, random: Math.random });
    });
    const finding = once(async () => {
      const { Finding } = await import('./finding.ts');
      const { searchSettings } = await import('./search-settings.ts');
      return new Finding({
        readings,
        parse: parsePage,
        parseFeed,
        searchSettings: () => searchSettings.read(),
        chooseService: async (chosen) =>
          searchSettings.write({ ...(await searchSettings.read()), chosen }),
        library,
        followed: async () => (await feeds()).addresses(),
        listed: async (signature) => (await feeds()).listed(signature),
      });
    });

    /** What was removed last, in memory alone: a background that was stopped has nothing to give back. */
    let removed: Removed | null = null;

    answerMessages({
      // Most likely a page is read next: the library opens while the popup looks at it.
      wake: async () => {
        await library();
        return null;
      },
      readTab: ({ tabId, injected }) => readings.read(tabId, injected),
      readCloser: ({ tabId }) => readings.closer(tabId),
      chooseReport: ({ tabId, id }) => readings.choose(tabId, id),
      addReport: ({ tabId, report }) => readings.add(tabId, report),
      figuresOfAll: ({ tabId }) => readings.figuresOfAll(tabId),
      saveReport: ({ tabId, side }) => readings.save(tabId, side),
      listReports: async () => (await library()).list(),
      removeReport: async ({ id }) => {
        removed = await (await library()).remove(id);
        await Promise.all([dropAllPrepared(), forgetWrongPairsOf(removed.reports)]);
        return null;
      },
      restoreReport: async () => {
        if (!removed) throw new Failure('changed');
        await (await library()).restore(removed);
        removed = null;
        logged('putting into stories', library().then(placeAll));
        return null;
      },
      getWatch: ({ host }) => currentWatch(host),
      setWatch: ({ host, watch }) => changeWatch(host, watch),
      listWatched: watchedSites,
      stopWatching: stopWatchingEverywhere,
      readAnyway: ({ tabId }) => readings.read(tabId, undefined, true),
      look: async ({ tabId }) => (await finding()).look(tabId),
      compareWith: async ({ tabId, id }) => (await finding()).compareWith(tabId, id),
      searchWeb: async ({ tabId, words }) => {
        await holdAndSearch(tabId, words, readings, now());
        return null;
      },
      dropHeld: async ({ id }) => {
        await dropHeld(id);
        return null;
      },
      findingOf: async ({ tabId }) => (await finding()).view(tabId),
      followFeeds: async ({ addresses }) => {
        await (await feeds()).follow(addresses);
        return null;
      },
      unfollowFeed: async ({ address }) => {
        await (await feeds()).unfollow(address);
        return null;
      },
      fetchFeedInFull: async ({ address, inFull }) => {
        await (await feeds()).fetchInFull(address, inFull);
        return null;
      },
      askFeeds: async ({ all }) => {
        await (await feeds()).ask(all);
        return null;
      },
      seeListed: async () => {
        await (await feeds()).see();
        return null;
      },
      find: async ({ tabId, task, resumed }) => (await finding()).find(tabId, task, resumed),
      articleSeen: async (_nothing, { tab }) => {
        if (tab && (await isTabWatched(tab.id))) {
          await readings.read(tab.id);
          await readings.closer(tab.id);
        }
        return null;
      },
      headlinesSeen: async (_nothing, { tab }) => {
        if (tab && (await isTabWatched(tab.id)))
          await markFrontPage(tab.id, await library(), now());
        return null;
      },
    });

    everyMinutes('feeds', FEEDS_EVERY, () => {
      logged(
        'asking feeds',
        feeds().then((asked) => asked.ask(false)),
      );
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      logged('forgetting a tab', readings.forget(tabId));
      logged(
        'forgetting what was looked for',
        finding().then((looked) => looked.forget(tabId)),
      );
    });
    onSettingChanged('frontPages', (isOn) => {
      logged('front pages', applyFrontPages(isOn));
    });
    browser.permissions.onAdded.addListener(() => {
      logged('access given', applyPendingWatch());
      logged(
        'access to look given',
        finding().then((looked) => looked.resume()),
      );
    });
    browser.permissions.onRemoved.addListener(() => {
      logged('access taken', reconcileWatching({ startInTabs: false }));
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      logged('welcome', welcomeAfter(reason));
      logged('installed', reconcileWatching({ startInTabs: true }));
      // With another model they are others.
      if (reason === 'update') void fillVectors();
    });
    onSettingChanged('paused', (isPaused) => {
      logged('paused or resumed', reconcileWatching({ startInTabs: !isPaused }));
    });
    onSettingChanged('memory', () => void logged('tidying', memory.tidy(true)));
    // A click is answered first.
    setTimeout(() => {
      logged('started', reconcileWatching({ startInTabs: false }));
      logged('tidying', memory.tidy());
      logged(
        'new reports',
        feeds().then((listed) => listed.showNew()),
      );
    }, RECONCILED_AFTER);
  },
});
