import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library, Removed } from '../../src/library/index.ts';
import { browser } from '../../src/platform/browser.ts';
import { openAddress } from '../../src/platform/open-address.ts';
import { dropAllPrepared } from '../../src/platform/prepared.ts';
import { isStorageFull } from '../../src/platform/storage-full.ts';
import { forgetWrongPairs, forgetWrongPairsOf } from '../../src/platform/wrong-pairs.ts';
import { storyCase } from '../../src/stories/wrong-match.ts';
import { LibraryPage } from '../../src/ui/components/library/index.ts';
import type { KeptReportView, StoryOrder } from '../../src/ui/model/library-views.ts';
import { download } from '../../src/ui/take-along/download.ts';
import type { PageLanguage } from '../options/page-language.ts';
import { siteOf } from './sites.ts';
import { useLibrary } from './use-library.ts';
import { useOpenStory } from './use-open-story.ts';
import { useSearch } from './use-search.ts';
import { formatSize, isNearlyFull, useStorage } from './use-storage.ts';
import { useTransfer } from './use-transfer.ts';

/** The address of the page that sets two saved reports side by side. */
const comparisonOf = (a: string, b: string) =>
  browser.runtime.getURL(`/comparison.html?${new URLSearchParams({ a, b })}`);

/** So many reports are deleted in one step. */
const DELETED_AT_ONCE = 100;

/** So many stories are offered to be put together with the open one. */
const MAX_OTHERS = 100;

/** The library page as it is wired: the library of this device, and what the reader does with it. */
export function App(props: PageLanguage) {
  const { t } = props.pagesLanguage;
  const [order, setOrder] = useState<StoryOrder>('newest');
  const [selected, setSelected] = useState<ReadonlyMap<string, KeptReportView>>(new Map());
  const [told, setSaid] = useState('');
  const [undo, setUndo] = useState<Removed | null>(null);
  const { library, isFailed, view, records, more, refresh } = useLibrary(order);
  const { search, onSearch } = useSearch(library);
  const open = useOpenStory(library, records);
  const { transfer, ...moving } = useTransfer(library, refresh);
  const storage = useStorage(view?.counts.reports);
  const lastQuery = useRef('');

  useEffect(() => setSelected(new Map()), [open.story?.id]);

  /** What is to be said of a change: what it says itself, or that it was not made. */
  async function said(change: Promise<string>): Promise<string> {
    try {
      const done = await change;
      await dropAllPrepared();
      return done;
    } catch (error) {
      console.error('The library could not be changed', error);
      return t((await isStorageFull(error)) ? 'change.full' : 'change.failed');
    }
  }

  /** Does something to the library, and shows it as it then is. */
  async function change(work: (library: Library) => Promise<string>): Promise<void> {
    if (!library) return;
    setUndo(null);
    setSaid(await said(work(library)));
    setSelected(new Map());
    await refresh();
    if (lastQuery.current !== '') onSearch(lastQuery.current);
  }

  async function removed(library: Library, ids: readonly string[]): Promise<string> {
    for (let from = 0; from < ids.length; from += DELETED_AT_ONCE) {
      const gone = await library.removeForNow(ids.slice(from, from + DELETED_AT_ONCE));
      await forgetWrongPairsOf(gone.reports);
    }
    return t('library.deleted', { count: ids.length });
  }

  /** Deletes the selected reports, which can be undone until something else is done. */
  async function removeSelected(library: Library): Promise<string> {
    const gone = await library.removeForNow(ids);
    await forgetWrongPairsOf(gone.reports);
    setUndo(gone);
    return t('library.deleted', { count: ids.length });
  }

  async function restore(library: Library, gone: Removed): Promise<string> {
    await library.restore(gone);
    return t('library.restored', { count: new Set(gone.reports.map(({ id }) => id)).size });
  }

  const ids = [...selected.keys()];
  const [a, b] = ids;
  const storyMembers = open.story?.reports.map(({ report }) => report.id) ?? [];
  const isPart = ids.length < storyMembers.length && ids.every((id) => storyMembers.includes(id));

  async function exportCase(library: Library, a: string, b: string): Promise<void> {
    const [one, other] = await Promise.all([library.get(a), library.get(b)]);
    if (!one || !other) return;
    const text = JSON.stringify(storyCase(one, other, false), null, 2);
    download(new Blob([text], { type: 'application/json' }), 'second-source-case.json');
  }

  return (
    <LibraryPage
      {...props}
      {...moving}
      library={view}
      isFailed={isFailed}
      order={order}
      search={search}
      story={open.story}
      others={view?.stories.filter(({ id }) => id !== open.story?.id).slice(0, MAX_OTHERS) ?? []}
      transfer={transfer}
      said={told}
      nearlyFull={
        storage && isNearlyFull(storage)
          ? {
              used: formatSize(storage.usage, props.pagesLanguage),
              quota: formatSize(storage.quota, props.pagesLanguage),
            }
          : null
      }
      selected={new Set(ids)}
      onSelect={(report, isSelected) => {
        setSelected((before) => {
          const next = new Map(before);
          if (isSelected) next.set(report.id, report);
          else next.delete(report.id);
          return next;
        });
        setSaid('');
      }}
      onUnselect={() => setSelected(new Map())}
      onOpenReport={({ url }) => void openAddress(url)}
      onOrder={setOrder}
      onSearch={(query) => {
        lastQuery.current = query;
        onSearch(query);
      }}
      onMore={more}
      onOpenStory={(id) => {
        setSaid('');
        open.show(id);
      }}
      onBack={() => {
        setSaid('');
        open.show(null);
      }}
      onRename={(name) =>
        void change(async (library) => {
          if (open.story) await library.renameStory(open.story.id, name);
          return '';
        })
      }
      onMerge={(otherId) =>
        void change(async (library) => {
          if (open.story) await library.mergeStories(open.story.id, otherId);
          return '';
        })
      }
      onCompare={() =>
        a !== undefined && b !== undefined && void browser.tabs.create({ url: comparisonOf(a, b) })
      }
      onSplit={
        isPart && open.story
          ? () =>
              void change(async (library) => {
                if (open.story) await library.splitStory(open.story.id, ids);
                return '';
              })
          : undefined
      }
      onWrongMatch={() =>
        void change(async (library) => {
          if (a !== undefined && b !== undefined) await library.partReports(a, b);
          return t('library.wrong.done');
        })
      }
      onTestCase={() => {
        if (library && a !== undefined && b !== undefined) void exportCase(library, a, b);
      }}
      onDelete={() => void change(removeSelected)}
      onUndo={undo ? () => void change((library) => restore(library, undo)) : undefined}
      onDeleteSite={(site) =>
        void change(async (library) => {
          const heads = await library.list();
          const gone = heads.filter(({ url }) => siteOf(url) === site).map(({ id }) => id);
          return removed(library, gone);
        })
      }
      onDeleteAll={() =>
        void change(async (library) => {
          const count = view?.counts.reports ?? 0;
          await Promise.all([library.clear(), forgetWrongPairs()]);
          return t('library.deleted', { count });
        })
      }
    />
  );
}
