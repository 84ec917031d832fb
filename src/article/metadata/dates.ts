import { composeIso, readMachineDate } from './iso-date.ts';
import { type Thing, valuesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'published_time',
  'date_published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_online_date',
  'datecreated',
  'originalpublicationdate',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'release_date',
  'date',
];
const UPDATED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'updated_time',
];
/** "/2024/03/07/", "/2024/3/7/", "/2024-03-07-", "/20240307/" in an address. */
const IN_ADDRESS =
  /\/((?:19|20)\d{2})(?:\/(\d{1,2})\/(\d{1,2})|[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01]))(?=[/_.-]|$)/;

function fromThing(thing: Thing | null, keys: readonly string[]): string | null {
  if (!thing) return null;
  for (const key of keys) {
    for (const value of valuesOf(thing, key)) {
      const date =
        typeof value === 'string' || typeof value === 'number'
          ? readMachineDate(String(value))
          : null;
      if (date) return date;
    }
  }
  return null;
}

function fromTags(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    for (const value of tags.get(name) ?? []) {
      const date = readMachineDate(value);
      if (date) return date;
    }
  }
  return null;
}

function fromAddress(url: string | null): string | null {
  const [, year, month1, day1, month2, day2] = IN_ADDRESS.exec(url ?? '') ?? [];
  return year
    ? composeIso(Number(year), Number(month1 ?? month2), Number(day1 ?? day2), null)
    : null;
}

/** When the article appeared and when it was last changed, as the page says it in metadata and address. */
export interface SaidDates {
  readonly published: string | null;
  readonly updated: string | null;
  /** The day in the page's address. */
  readonly addressed: string | null;
}

export function readDates(
  document: Document,
  thing: Thing | null,
  tags: MetaTags,
  url: string | null,
): SaidDates {
  const said =
    fromThing(thing, ['datePublished', 'dateCreated', 'uploadDate']) ??
    fromTags(tags, PUBLISHED_TAGS);
  const addressed = fromAddress(url);
  return {
    published: said && inPageZone(withOffset(said, document), addressed),
    updated: fromThing(thing, ['dateModified']) ?? fromTags(tags, UPDATED_TAGS),
    addressed,
  };
}

/** Elements that show a time and are looked at. */
const MAX_TIMES = 12;
const UTC = /(?:Z|\+00:00)$/;

/** A time that the metadata say in UTC as the page shows it, where it shows the same moment in its own zone. */
function withOffset(said: string, document: Document): string {
  if (!UTC.test(said)) return said;
  const times = document.getElementsByTagName('time');
  for (let at = 0; at < times.length && at < MAX_TIMES; at++) {
    const shown = readMachineDate(times[at]?.getAttribute('datetime') ?? '');
    if (shown && /[+-]\d{2}:\d{2}$/.test(shown) && Date.parse(shown) === Date.parse(said)) {
      return shown;
    }
  }
  return said;
}

/**
 * The day of publication as the page itself counts it, where its address has one. A time in UTC is often the
 * neighbouring day where the page is published ("yesterday" in the text is meant by the page's own), and a page that
 * was put out again keeps its first day in its address. The time of day, which belongs to the other day, is left out.
 */
function inPageZone(said: string, addressed: string | null): string {
  if (addressed === null || said.startsWith(addressed)) return said;
  const days = (Date.parse(said.slice(0, 10)) - Date.parse(addressed)) / 86_400_000;
  const isOtherZone = Math.abs(days) <= 1 && UTC.test(said);
  return isOtherZone || days > 1 ? addressed : said;
}
