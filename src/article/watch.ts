import { glance, listsHeadlines } from './glance.ts';

/** Waits after a change of address until the page has had time to put its new text in place, in milliseconds. */
const SETTLE = 500;
/** Further looks at a page that says it is an article but shows no text yet, in milliseconds after the first. */
const LATER = [1000, 3000, 8000];

interface NavigationTarget {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
  removeEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/** What watching needs of a window; a test gives its own. */
export interface WatchedWindow {
  readonly document: Document;
  readonly location: { readonly href: string };
  /** The Navigation API, where the browser has it. */
  readonly navigation?: NavigationTarget | undefined;
  setTimeout(action: () => void, delay: number): number;
  clearTimeout(id: number): void;
  addEventListener(type: string, listener: () => void, options?: AddEventListenerOptions): void;
  removeEventListener(type: string, listener: () => void, options?: EventListenerOptions): void;
}

/*
 * Without the Navigation API a page's script can change the address unseen (history.pushState tells nobody, and
 * from the extension's own world it can't be wrapped). But it does so because the reader did something, so the
 * address is looked at after what readers do, which costs nothing while they do nothing.
 */
const DEEDS = ['click', 'keyup', 'popstate', 'hashchange', 'pageshow', 'focus'];

/** What a watched page turns out to be. */
export interface Sightings {
  /** The page looks like an article; called again when another one has taken its place. */
  readonly article: () => void;
  /** The page lists articles; called again when the reader comes back to it, perhaps from one of them. */
  readonly list: () => void;
}

/**
 * Tells what the page is when it has loaded, and again when another one has taken its place without being loaded.
 * Does nothing on pages that are neither but look.
 *
 * @returns stops watching
 */
export function watchPage(page: WatchedWindow, { article, list }: Sightings): () => void {
  let timer: number | undefined;
  let address = '';
  let reported = '';
  let isList = false;
  let stopped = false;

  const withoutHash = (): string => page.location.href.replace(/#.*$/, '');

  const look = (round: number): void => {
    timer = undefined;
    const found = glance(page.document, page.location.href);
    const later = LATER[round];
    isList = found === 'other' && listsHeadlines(page.document);
    if (isList) list();
    else if (found === 'article') {
      const headline =
        page.document.querySelector('h1')?.textContent?.trim() ?? page.document.title;
      const seen = `${withoutHash()} ${headline}`;
      if (seen === reported) return;
      reported = seen;
      article();
    } else if (found === 'unsure' && later !== undefined) {
      timer = page.setTimeout(() => look(round + 1), later);
    }
  };

  const lookSoon = (): void => {
    if (stopped || withoutHash() === address) return;
    address = withoutHash();
    if (timer !== undefined) page.clearTimeout(timer);
    timer = page.setTimeout(() => look(0), SETTLE);
  };
  // A click's own handler runs after ours (we listen in the capture phase) and may wait for the network.
  const afterDeed = (): void => {
    page.setTimeout(lookSoon, SETTLE);
  };

  const onShown = (): void => {
    if (isList && !page.document.hidden) list();
  };

  address = withoutHash();
  look(0);
  page.document.addEventListener('visibilitychange', onShown);
  const { navigation } = page;
  if (navigation) navigation.addEventListener('navigatesuccess', lookSoon);
  else
    for (const deed of DEEDS)
      page.addEventListener(deed, afterDeed, { capture: true, passive: true });
  return () => {
    stopped = true;
    if (timer !== undefined) page.clearTimeout(timer);
    page.document.removeEventListener('visibilitychange', onShown);
    if (navigation) navigation.removeEventListener('navigatesuccess', lookSoon);
    else for (const deed of DEEDS) page.removeEventListener(deed, afterDeed, { capture: true });
  };
}
