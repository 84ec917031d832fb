import { useEffect, useMemo, useState } from 'preact/hooks';
import { Library, type StoryRecord } from '../../src/library/index.ts';
import { byInstant } from '../../src/library/time.ts';
import type { LibraryView, SiteView } from '../../src/ui/components/library/index.ts';
import type { StoryItemView, StoryOrder } from '../../src/ui/model/library-views.ts';
import { siteOf } from './sites.ts';

/** The stories as they are stored, with the reader's names for them. */
export interface Records {
  readonly stories: readonly StoryRecord[];
  readonly names: Readonly<Record<string, string>>;
  readonly unplaced: number;
}

/** How many stories are shown at first, and how many more at each wish for more. */
const PAGE = 50;

/** How often the page is drawn while reports are put into stories, in milliseconds. */
const DRAWN_EVERY = 1000;

const compareBy: Readonly<Record<StoryOrder, (a: StoryRecord, b: StoryRecord) => number>> = {
  newest: (a, b) => byInstant(b.latest, a.latest),
  oldest: (a, b) => byInstant(a.latest, b.latest),
  most: (a, b) => b.members.length - a.members.length || byInstant(b.latest, a.latest),
};

async function readRecords(library: Library): Promise<Records> {
  const [stories, { names }, unplaced] = await Promise.all([
    library.stories(),
    library.decisions(),
    library.unplaced(),
  ]);
  return { stories, names, unplaced };
}

async function itemsOf(
  library: Library,
  stories: readonly StoryRecord[],
  names: Records['names'],
): Promise<StoryItemView[]> {
  const heads = await library.heads(stories.map(({ members }) => members[0] ?? ''));
  const titles = new Map(heads.map(({ id, title }) => [id, title]));
  return stories.map(({ id, members, latest }) => ({
    id,
    title: names[id] ?? titles.get(members[0] ?? '') ?? null,
    reports: members.length,
    latest,
  }));
}

/** The library of this device as the page shows it: its stories in an order, its sites, its counts. */
export function useLibrary(order: StoryOrder) {
  const [library, setLibrary] = useState<Library | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [records, setRecords] = useState<Records | null>(null);
  const [placing, setPlacing] = useState(0);
  const [shown, setShown] = useState(PAGE);
  const [items, setItems] = useState<readonly StoryItemView[] | null>(null);
  const [damaged, setDamaged] = useState(0);
  const [sites, setSites] = useState<readonly SiteView[]>([]);

  /** Shows the library as it now is; what an import brought is put into stories. */
  async function refresh(): Promise<void> {
    if (library) setRecords(await readRecords(library));
    setPlacing((turn) => turn + 1);
  }

  useEffect(() => {
    const open = () =>
      Library.open(undefined, open).then(setLibrary, (error: unknown) => {
        console.error('The library could not be opened', error);
        setFailed(true);
      });
    void open();
  }, []);

  // What was saved or deleted elsewhere meanwhile is seen when the reader comes back to this page.
  useEffect(() => {
    if (!library) return;
    const look = () => setPlacing((turn) => turn + 1);
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [library]);

  // What a stopped background left, or an import brought, is put into stories while the reader looks.
  useEffect(() => {
    if (!library) return;
    let isOver = false;
    void (async () => {
      setRecords(await readRecords(library));
      let drawnAt = performance.now();
      for (let isMore = true; isMore && !isOver; ) {
        isMore = await library.place();
        if (isMore && performance.now() - drawnAt < DRAWN_EVERY) continue;
        drawnAt = performance.now();
        if (!isOver) setRecords(await readRecords(library));
      }
    })().catch((error: unknown) => console.error('Reports could not be put into stories', error));
    return () => {
      isOver = true;
    };
  }, [library, placing]);

  const stories = useMemo(
    () => records && [...records.stories].sort(compareBy[order]),
    [records, order],
  );

  useEffect(() => {
    if (!library || !records || !stories) return;
    let isOver = false;
    void itemsOf(library, stories.slice(0, shown), records.names).then(
      (next) => !isOver && setItems(next),
    );
    return () => {
      isOver = true;
    };
  }, [library, records, stories, shown]);

  const count = records?.stories.reduce((sum, { members }) => sum + members.length, 0) ?? 0;
  useEffect(() => {
    if (!library || !records) return;
    let isOver = false;
    void library.damaged().then((next) => !isOver && setDamaged(next));
    void library.list().then((heads) => {
      const counts = new Map<string, number>();
      for (const { url } of heads) {
        const site = siteOf(url);
        if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
      }
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      if (!isOver) setSites(sorted.map(([site, count]) => ({ site, count })));
    });
    return () => {
      isOver = true;
    };
  }, [library, count, records?.unplaced === 0]);

  const view: LibraryView | null =
    records && stories && items
      ? {
          counts: { stories: stories.length, reports: count + records.unplaced },
          unplaced: records.unplaced,
          stories: items,
          hasMore: stories.length > shown,
          sites,
          damaged,
        }
      : null;
  return { library, isFailed, view, records, more: () => setShown(shown + PAGE), refresh };
}
