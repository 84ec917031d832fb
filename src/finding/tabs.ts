import type { Article } from '../article/index.ts';
import { compareStories, signatureOf } from '../stories/index.ts';
import { provenance } from './provenance.ts';
import type { ReportSide } from './reading.ts';
import { isSamePage, sideOfArticle } from './sides.ts';
import { endOf, type Way } from './way.ts';

/** A tab as far as the extension may know it. */
export interface OpenTab {
  readonly id: number;
  /** Null where the extension may not read the tab, and so not know its address. */
  readonly address: string | null;
}

/** What looking through tabs needs of the world around it. */
export interface Tabs {
  /** The other tabs of the window that the reader looks at, and of other windows of the same kind. */
  readonly others: () => Promise<readonly OpenTab[]>;
  /** The article in a tab; null where the tab can't be read. */
  readonly read: (tab: OpenTab) => Promise<Article | null>;
  /** Whether the reader has already allowed all sites: what can't be read then, can't be asked for. */
  readonly mayReadAll: () => Promise<boolean>;
}

/** Asked for where the extension may read no other tab: the reader can allow all sites, or open one and allow it. */
const ALL_SITES = '*://*/*';

/**
 * Looks for reports of the page's story in the reader's other tabs.
 *
 * @param all in every tab, for which access is asked where it is wanting; else in those that may be read already
 */
export function tabsWay(tabs: Tabs, all = false): Way {
  return {
    name: 'tabs',
    async *look({ page, signature }) {
      yield { state: 'searching' };
      const others = await tabs.others();
      const readable = others.filter((tab) => tab.address !== null);
      const unread = (await tabs.mayReadAll()) ? 0 : others.length - readable.length;
      if (unread > 0 && (all || readable.length === 0)) {
        yield { state: 'asking', origins: [ALL_SITES] };
        return;
      }
      const found: { side: ReportSide; score: number }[] = [];
      for (const tab of readable) {
        const article = isSamePage(tab.address, page.url) ? null : await tabs.read(tab);
        if (!article?.isArticle || article.text === page.text) continue;
        const match = compareStories(signature, signatureOf(article));
        if (!match.same) continue;
        const side = sideOfArticle(article, tab.address ?? '', 'tab');
        found.push({ side, score: match.score });
      }
      // A copy of the page is the most alike, and tells nothing new: it comes last.
      const copyOf = provenance([page, ...found.map(({ side }) => side)]);
      const isCopy = ({ id }: ReportSide): number => (copyOf[id] === page.id ? 1 : 0);
      found.sort((a, b) => isCopy(a.side) - isCopy(b.side) || b.score - a.score);
      const end = endOf(found.map(({ side }) => ({ kind: 'read', report: side })));
      yield unread > 0 ? { ...end, unread } : end;
    },
  };
}
