import { webAddress } from '../web/address.ts';

/** A link of a page, with the words around it. */
export interface PageLink {
  readonly name: string;
  /** Absolute. */
  readonly address: string;
  /** The link's name with a little of the text before and after it: by this it is found in the article's text. */
  readonly context: string;
}

/** A feed that a page names (`<link rel=alternate>`). */
export interface PageFeed {
  readonly title: string | null;
  /** Absolute. */
  readonly address: string;
}

export interface PageLinks {
  readonly links: readonly PageLink[];
  readonly feeds: readonly PageFeed[];
}

/** No article has more; a page of ten thousand links is none. */
const MAX_LINKS = 3_000;
const MAX_FEEDS = 20;
const MAX_NAME_LENGTH = 300;
const AROUND = 40;

/** Media types of RSS, Atom, RDF and JSON feeds (RFC 4287, jsonfeed.org, and what sites write for RSS). */
const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;

/**
 * Reads what a page links to. Which of the links its article cites is for those to say who have the article's text.
 *
 * @param address the page's own
 */
export function readPageLinks(document: Document, address: string): PageLinks {
  const base = webAddress(document.querySelector('base')?.getAttribute('href') ?? null, address);
  const links: PageLink[] = [];
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const target = webAddress(link.getAttribute('href'), base ?? address);
    const name = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (target === null || name === '' || name.length > MAX_NAME_LENGTH) continue;
    const before = (link.previousSibling?.textContent ?? '').slice(-AROUND);
    const after = (link.nextSibling?.textContent ?? '').slice(0, AROUND);
    links.push({ name, address: target, context: before + name + after });
  }
  const feeds: PageFeed[] = [];
  for (const link of document.querySelectorAll('link[rel~="alternate" i][href]')) {
    const target = webAddress(link.getAttribute('href'), base ?? address);
    if (target === null || !FEED_TYPE.test(link.getAttribute('type') ?? '')) continue;
    if (feeds.length < MAX_FEEDS && !feeds.some((feed) => feed.address === target)) {
      feeds.push({ title: link.getAttribute('title'), address: target });
    }
  }
  return { links, feeds };
}
