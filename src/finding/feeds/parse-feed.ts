import { DetectError, parseFeed as parseAnyFeed } from 'feedsmith';
import { webAddress } from '../../web/address.ts';
import { type AvailableReport, plausibleDate } from '../available.ts';
import { Pauses } from '../pauses.ts';
import { plainText, summaryOf } from '../plain-text.ts';
import { feedParts } from './feed-parts.ts';

export interface Feed {
  readonly title: string | null;
  readonly items: readonly AvailableReport[];
}

export type ParsedFeed =
  | { readonly ok: true; readonly feed: Feed }
  | { readonly ok: false; readonly failure: 'notAFeed' | 'malformed' };

/** Reads a feed as {@link parseFeed} does, wherever that is done. */
export type FeedParser = (
  text: string,
  address: string,
  now: string,
  pauses: Pauses,
) => Promise<ParsedFeed>;

/** More than any news feed lists; what lies beyond is dropped. */
const MAX_ITEMS = 2_000;

/** Longer than any headline, in characters. */
const MAX_TITLE_LENGTH = 500;

/** One item as the four formats state it, before it is checked. */
interface StatedItem {
  readonly link: string | null | undefined;
  readonly title: string | null | undefined;
  readonly summary: string | null | undefined;
  readonly date: string | null | undefined;
}

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom or JSON Feed. Items without an address or a title are dropped, dates that
 * can't be are null. Entities of the document's own are not expanded.
 *
 * @param text the feed, decoded
 * @param address where it came from; relative links are relative to it
 * @param now ISO 8601 date-time
 * @param pauses taken between parts of the feed
 */
export async function parseFeed(
  text: string,
  address: string,
  now: string,
  pauses: Pauses = new Pauses(),
): Promise<ParsedFeed> {
  let publisher: string | null = null;
  const found: AvailableReport[] = [];
  for (const part of /^\s*\{/.test(text) ? [text] : feedParts(text, MAX_ITEMS)) {
    await pauses.take();
    try {
      const { title, items } = statedFeed(part);
      publisher ??= titleOf(title) || null;
      for (const item of items) {
        await pauses.take();
        found.push(...availableReport(item, publisher, address, now));
      }
    } catch (error) {
      // What the library throws else, it can't read: a feed is a stranger's, and one must not keep others from being read.
      return { ok: false, failure: error instanceof DetectError ? 'notAFeed' : 'malformed' };
    }
  }
  return { ok: true, feed: { title: publisher, items: found } };
}

function statedFeed(part: string): { title: string | null | undefined; items: StatedItem[] } {
  const parsed = parseAnyFeed(part, { maxItems: MAX_ITEMS });
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
          title: item.title,
          summary: item.content?.encoded ?? item.description,
          date: item.pubDate ?? item.dc?.dates?.[0],
        })),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? item.rdf?.about,
          title: item.title,
          summary: item.content?.encoded ?? item.description,
          date: item.dc?.dates?.[0],
        })),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          link: (
            entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate') ??
            entry.links?.[0]
          )?.href,
          title: entry.title?.value,
          summary: entry.content?.value ?? entry.summary?.value,
          date: entry.published ?? entry.updated,
        })),
      };
    case 'json':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.url ?? item.external_url,
          title: item.title,
          summary: item.content_text ?? item.content_html ?? item.summary,
          date: item.date_published ?? item.date_modified,
        })),
      };
  }
}

function availableReport(
  item: StatedItem,
  publisher: string | null,
  base: string,
  now: string,
): AvailableReport[] {
  const address = webAddress(item.link, base);
  const title = titleOf(item.title);
  if (address === null || title === '') return [];
  return [
    {
      address,
      title,
      publisher,
      published: plausibleDate(item.date, now),
      summary: summaryOf(item.summary),
    },
  ];
}

const titleOf = (stated: string | null | undefined): string =>
  plainText(stated ?? '').slice(0, MAX_TITLE_LENGTH);
