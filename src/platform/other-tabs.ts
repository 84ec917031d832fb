import type { OpenTab, Tabs } from '../finding/tabs.ts';
import { browser } from './browser.ts';
import { injectReader } from './inject.ts';
import { pageReadOf } from './page-reader.ts';
import { ALL_SITES, hostOf } from './watch-access.ts';

/**
 * The reader's other tabs. The address of a tab is known where the extension may read it.
 *
 * @param isPrivate whether the tab that is looked from is in a private window: private tabs and others never meet
 */
export function otherTabs(tabId: number, isPrivate: boolean): Tabs {
  return {
    async others() {
      const tabs = await browser.tabs.query({});
      return tabs.flatMap(({ id, url, incognito, discarded }): OpenTab[] => {
        if (id === undefined || id === tabId || incognito !== isPrivate || discarded) return [];
        const isOther = url !== undefined && hostOf(url) === null;
        return isOther ? [] : [{ id, address: url ?? null }];
      });
    },
    async read({ id }) {
      const read = pageReadOf(await injectReader(id));
      return read.state === 'read' ? read.article : null;
    },
    mayReadAll: () => browser.permissions.contains({ origins: [ALL_SITES] }),
  };
}
