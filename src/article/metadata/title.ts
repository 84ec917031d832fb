import { bare, tidy } from '../text.ts';
import { type Thing, textOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** What stands between a headline and a site's name in a `<title>`. */
/** No title is longer, in characters. */
const LONGEST = 1000;
const SEPARATOR = /\s+[|–—•·»«:/\\-]\s+|\s*[|»]\s*/;

/** True where one of the two says the other, letter for letter, and more. */
function holds(outer: string, inner: string): boolean {
  return inner !== '' && outer.includes(inner);
}

/** A `<title>` or og:title without the site's name at its end or beginning. */
function withoutSite(title: string, site: string | null, headings: readonly string[]): string {
  const key = bare(title);
  const heading = headings.find((h) => bare(h).length > key.length * 0.4 && holds(key, bare(h)));
  if (heading) return heading;
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const siteKey = bare(site ?? '');
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const isSite = (part: string): boolean =>
    siteKey !== '' && (holds(bare(part), siteKey) || holds(siteKey, bare(part)));
  if (isSite(last))
    return tidy(title.slice(0, title.lastIndexOf(last))).replace(/\s*[|–—•·»«:/\\-]\s*$/, '');
  if (isSite(first)) return tidy(title.slice(first.length)).replace(/^\s*[|–—•·»«:/\\-]\s*/, '');
  return title.replace(/\s*[|–—•·»«:/\\-]\s*$/, '');
}

/** The headlines that a page shows, and its `<title>`. */
export interface ShownTitles {
  readonly headings: readonly string[];
  readonly title: string;
}

export function shownTitles(document: Document): ShownTitles {
  const title = tidy((document.querySelector('title')?.textContent ?? '').slice(0, LONGEST));
  return { headings: headingsOf(document), title };
}

function headingsOf(document: Document): string[] {
  const texts: string[] = [];
  for (const heading of document.getElementsByTagName('h1')) {
    const text = tidy((heading.textContent ?? '').slice(0, LONGEST));
    if (text !== '') texts.push(text);
    if (texts.length >= 20) break;
  }
  return texts;
}

/** The headline: what the page shows where it agrees with what it says in its metadata, else the metadata. */
export function readTitle(
  { headings, title: documentTitle }: ShownTitles,
  thing: Thing | null,
  tags: MetaTags,
  publisher: string | null,
): string | null {
  const site = firstTag(tags, ['og:site_name', 'application-name']) ?? publisher;
  const said = [
    thing && (textOf(thing, 'headline') ?? textOf(thing, 'name')),
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'title', 'headline']),
    documentTitle === '' ? null : documentTitle,
  ].filter((title): title is string => title !== null && title !== '');
  const siteKey = bare(site ?? '');
  const shown = headings.filter((heading) => bare(heading) !== siteKey);
  const stripped = said.map((title) => withoutSite(title, site, shown));
  for (const heading of shown) {
    const key = bare(heading);
    // A heading that the metadata say too, but for a word more or less ("LIVE", the site's name).
    if (stripped.some((title) => isMost(bare(title), key))) return heading;
  }
  const [first] = stripped;
  // The page's one heading, where it says the same in other words: metadata are written for search engines.
  const [only, second] = shown;
  if (
    only !== undefined &&
    second === undefined &&
    stripped.some((title) => isReworded(title, only))
  ) {
    return only;
  }
  return first ?? only ?? null;
}

/** True where most words of the longer one are in the other. */
function isReworded(title: string, heading: string): boolean {
  const a = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const b = new Set(heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 3 && common >= Math.max(a.size, b.size) * 0.6;
}

/** True where one is the other, or the most part of it. */
function isMost(title: string, heading: string): boolean {
  if (title === '' || heading === '') return false;
  if (title === heading) return true;
  return title.includes(heading) && heading.length > title.length * 0.6;
}
