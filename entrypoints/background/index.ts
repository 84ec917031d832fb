import { defineBackground } from 'wxt/utils/define-background';
import { bundledStories } from '../../src/finding/shelves/bundled-stories.ts';
import { savedReports } from '../../src/finding/shelves/saved-reports.ts';
import { Library } from '../../src/library/index.ts';
import { everyMinutes } from '../../src/platform/alarm.ts';
import { browser } from '../../src/platform/browser.ts';
import { answerMessages } from '../../src/platform/messages.ts';
import { dropAllPrepared } from '../../src/platform/prepared.ts';
import { onSettingChanged } from '../../src/platform/settings.ts';
import { reconcileWatching } from '../../src/platform/watching.ts';
import { Feeds } from './feeds.ts';
import { Finding } from './finding.ts';
import { applyFrontPages, markFrontPage } from './front-pages.ts';
import { Memory, placeAll } from './memory.ts';
import { parsePage } from './parse-page.ts';
import { Readings } from './readings.ts';
import { searchSettings } from './search-settings.ts';
import { STORIES } from './stories.ts';
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

/** Everything that happens outside the page and the popup. Listeners are set while it starts, or events are missed. */
export default defineBackground({
  type: 'module',
  main() {
    const now = () => new Date().toISOString();
    let opened: Promise<Library> | null = null;
    const library = () => {
      // One that failed to open is opened anew at the next need.
      opened ??= Library.open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    };
    const shelves = [savedReports(library, now), bundledStories(STORIES)];
    const logged = (what: string, work: Promise<unknown>) =>
      work.catch((error: unknown) => console.error(what, error));
    const memory = new Memory({ library, now });
    const readings = new Readings({
      shelves,
      library,
      now,
      onRead: (page, isCompared) => void logged('remembering', memory.remember(page, isCompared)),
      onSaved: () => void logged('putting into stories', library().then(placeAll)),
    });
    const feeds = new Feeds({ parse: parsePage, library, now, random: Math.random });
    const finding = new Finding({
      readings,
      parse: parsePage,
      searchSettings: () => searchSettings.read(),
      followed: () => feeds.addresses(),
      listed: (signature) => feeds.listed(signature),
    });

    answerMessages({
      // Most likely a page is read next: the library opens while the popup looks at it.
      wake: async () => {
        await library();
        return null;
      },
      readTab: ({ tabId, injected }) => readings.read(tabId, injected),
      chooseReport: ({ tabId, id }) => readings.choose(tabId, id),
      addReport: ({ tabId, report }) => readings.add(tabId, report),
      figuresOfAll: ({ tabId }) => readings.figuresOfAll(tabId),
      saveReport: ({ tabId, side }) => readings.save(tabId, side),
      listReports: async () => (await library()).list(),
      removeReport: async ({ id }) => {
        await (await library()).remove(id);
        await dropAllPrepared();
        return null;
      },
      getWatch: ({ host }) => currentWatch(host),
      setWatch: ({ host, watch }) => changeWatch(host, watch),
      listWatched: watchedSites,
      stopWatching: stopWatchingEverywhere,
      findingOf: ({ tabId }) => finding.view(tabId),
      followFeeds: async ({ addresses }) => {
        await feeds.follow(addresses);
        return null;
      },
      unfollowFeed: async ({ address }) => {
        await feeds.unfollow(address);
        return null;
      },
      fetchFeedInFull: async ({ address, inFull }) => {
        await feeds.fetchInFull(address, inFull);
        return null;
      },
      askFeeds: async ({ all }) => {
        await feeds.ask(all);
        return null;
      },
      seeListed: async () => {
        await feeds.see();
        return null;
      },
      find: ({ tabId, task, resumed }) => finding.find(tabId, task, resumed),
      articleSeen: async (_nothing, { tab }) => {
        if (tab && (await isTabWatched(tab.id))) await readings.read(tab.id);
        return null;
      },
      headlinesSeen: async (_nothing, { tab }) => {
        if (tab && (await isTabWatched(tab.id)))
          await markFrontPage(tab.id, await library(), now());
        return null;
      },
    });

    everyMinutes('feeds', FEEDS_EVERY, () => {
      logged('asking feeds', feeds.ask(false));
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      logged('forgetting a tab', readings.forget(tabId));
      logged('forgetting what was looked for', finding.forget(tabId));
    });
    onSettingChanged('frontPages', (isOn) => {
      logged('front pages', applyFrontPages(isOn));
    });
    browser.permissions.onAdded.addListener(() => {
      logged('access given', applyPendingWatch());
      logged('access to look given', finding.resume());
    });
    browser.permissions.onRemoved.addListener(() => {
      logged('access taken', reconcileWatching({ startInTabs: false }));
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      logged('welcome', welcomeAfter(reason));
      logged('installed', reconcileWatching({ startInTabs: true }));
    });
    onSettingChanged('memory', () => void logged('tidying', memory.tidy()));
    // A click is answered first.
    setTimeout(() => {
      logged('started', reconcileWatching({ startInTabs: false }));
      logged('tidying', memory.tidy());
      logged('new reports', feeds.showNew());
    }, RECONCILED_AFTER);
  },
});
