import type { Article } from '../article/index.ts';
import { compareStories, type StoryMatch, signatureOf } from '../stories/index.ts';
import { endOf, type Finder, type Wanted } from './finder.ts';
import { provenance } from './provenance.ts';
import type { ReportSide } from './reading.ts';
import { isSamePage, sideOfArticle } from './sides.ts';

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

/** So many tabs are read for a page: those that were used last. */
const MAX_TABS = 30;

/** A report in another tab, and how it goes with the page's story. */
export interface TabReport {
  readonly tabId: number;
  readonly side: ReportSide;
  readonly match: StoryMatch;
}

/** Reads the reports in the tabs that may be read, all at the same time; copies of the page itself are none. */
export async function reportsInTabs(
  tabs: Tabs,
  others: readonly OpenTab[],
  { page, signature }: Wanted,
): Promise<TabReport[]> {
  const readable = others.filter((tab) => tab.address !== null).slice(0, MAX_TABS);
  const read = await Promise.all(
    readable.map(async (tab): Promise<TabReport[]> => {
      const article = isSamePage(tab.address, page.url) ? null : await tabs.read(tab);
      if (!article?.isArticle || article.text === page.text) return [];
      const match = compareStories(signature, signatureOf(article));
      return [{ tabId: tab.id, side: sideOfArticle(article, tab.address ?? '', 'tab'), match }];
    }),
  );
  return read.flat();
}

/** Those of the page's story, the surest first; a copy of the page, which tells nothing new, comes last. */
export function ofSameStory(page: ReportSide, reports: readonly TabReport[]): ReportSide[] {
  const found = reports.filter(({ match }) => match.same);
  const copyOf = provenance([page, ...found.map(({ side }) => side)]);
  const isCopy = ({ id }: ReportSide): number => (copyOf[id] === page.id ? 1 : 0);
  return found
    .sort((a, b) => isCopy(a.side) - isCopy(b.side) || b.match.score - a.match.score)
    .map(({ side }) => side);
}

/** Looks for reports of the page's story in all the reader's other tabs, for which access is asked where it is wanting. */
export function tabsFinder(tabs: Tabs): Finder {
  return {
    name: 'tabs',
    async *look(wanted) {
      yield { state: 'searching' };
      const others = await tabs.others();
      if (others.some(({ address }) => address === null) && !(await tabs.mayReadAll())) {
        yield { state: 'asking', origins: [ALL_SITES] };
        return;
      }
      const sides = ofSameStory(wanted.page, await reportsInTabs(tabs, others, wanted));
      yield endOf(sides.map((report) => ({ kind: 'read', report })));
    },
  };
}
