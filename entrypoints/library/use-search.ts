import { useRef, useState } from 'preact/hooks';
import type { FoundText, Library } from '../../src/library/index.ts';
import type { SearchView } from '../../src/ui/model/library-views.ts';

/** No reader looks through more; the search ends there. */
const MAX_FOUND = 200;

/** How long a reader may pause in a word, in milliseconds. */
const PAUSE = 250;

/** Draws what was found so far at most this often, in milliseconds. */
const DRAWN_EVERY = 150;

/** The search of the library's texts: what it has found so far, and what starts, changes and ends it. */
export function useSearch(library: Library | null) {
  const [search, setSearch] = useState<SearchView | null>(null);
  const running = useRef<AbortController | null>(null);

  async function run(query: string, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!library || signal.aborted) return;
    const found: FoundText[] = [];
    let drawnAt = 0;
    const show = (isRunning: boolean, isCut = false) => {
      if (!signal.aborted) setSearch({ query, isRunning, isCut, found: [...found] });
    };
    show(true);
    for await (const each of library.search(query, signal)) {
      if (found.length === MAX_FOUND) return show(false, true);
      found.push(each);
      if (performance.now() - drawnAt < DRAWN_EVERY) continue;
      drawnAt = performance.now();
      show(true);
    }
    show(false);
  }

  function start(query: string): void {
    running.current?.abort();
    running.current = null;
    if (query.trim() === '') {
      setSearch(null);
      return;
    }
    running.current = new AbortController();
    void run(query, running.current.signal);
  }

  return { search, onSearch: start };
}
