import { bare, tidy } from '../text.ts';
import { type Thing, textOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** No title is longer, in characters. */
const MAX_LENGTH = 1000;
/** A part of a `<title>` that is a headline is no less of it. */
const MIN_PART = 0.35;
/** Longest name of a section before a headline, in letters. */
const MAX_LABEL_LENGTH = 30;
/** A heading of so many words is a headline, whatever the metadata say. */
const MIN_WORDS = 4;
const MAX_HEADINGS = 20;
/** What stands between a headline and a site's name in a `<title>`. */
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
  /** Headings of the second and third level, a few: looked up when they are asked for. */
  lower(): readonly string[];
  readonly title: string;
}

const read = (element: Element | null | undefined): string =>
  tidy((element?.textContent ?? '').slice(0, MAX_LENGTH));

function headingsOf(document: Document, tag: string): string[] {
  const texts: string[] = [];
  const headings = document.getElementsByTagName(tag);
  for (let at = 0; at < headings.length && at < MAX_HEADINGS; at++) {
    const text = read(headings[at]);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

export function shownTitles(document: Document): ShownTitles {
  return {
    headings: headingsOf(document, 'h1'),
    lower: () => ['h2', 'h3'].flatMap((tag) => headingsOf(document, tag)),
    title: read(document.querySelector('title')),
  };
}

/**
 * The headline: what the page shows where it agrees with what it says in its metadata, or where that is written for
 * search engines and says something of another kind; else the metadata.
 */
export function readTitle(
  { headings, lower, title: documentTitle }: ShownTitles,
  thing: Thing | null,
  tags: MetaTags,
  publisher: string | null,
): string | null {
  const site = firstTag(tags, ['og:site_name', 'application-name']) ?? publisher;
  const said = [
    thing && (textOf(thing, 'headline') ?? textOf(thing, 'name')),
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'title', 'headline']),
    documentTitle,
  ].filter((title): title is string => title !== null && title !== '');
  const siteKey = bare(site ?? '');
  const shown = headings.filter((heading) => bare(heading) !== siteKey);
  const stripped = said.map((title) => withoutSite(title, site, shown));
  const agreed =
    shown.find((heading) => stripped.some((title) => isMost(title, heading))) ??
    titleBelow(lower, documentTitle, stripped);
  if (agreed !== undefined) return withoutLabel(agreed, stripped);
  const [only, second] = shown;
  if (only === undefined || second !== undefined) return stripped[0] ?? only ?? null;
  // A heading may hold the subtitle as well.
  const begun = stripped.find((title) => title !== '' && bare(only).startsWith(bare(title)));
  if (begun !== undefined) return begun;
  const isHeadline = only.split(' ').length >= MIN_WORDS && !isSiteIn(documentTitle, only);
  return isHeadline || stripped.some((title) => isReworded(title, only))
    ? only
    : (stripped[0] ?? only);
}

/** Where the first heading is the site's, the headline is one below it, and alone or a part of what is said. */
function titleBelow(
  lower: ShownTitles['lower'],
  documentTitle: string,
  said: readonly string[],
): string | undefined {
  const keys = new Set(lower().map(bare));
  return [...said, ...documentTitle.split(SEPARATOR)].find(
    (title) => title.length > documentTitle.length * MIN_PART && keys.has(bare(title)),
  );
}

/** True for a heading that a `<title>` has after or before another part as long: the site's name. */
function isSiteIn(title: string, heading: string): boolean {
  const key = bare(heading);
  return holds(bare(title), key) && bare(title).length > key.length * 1.4;
}

/** A heading without the label of a section before it ("Local News | …"), where no metadata say that. */
function withoutLabel(heading: string, said: readonly string[]): string {
  for (const title of said) {
    const extra = bare(heading).length - bare(title).length;
    if (extra <= 0 || extra > MAX_LABEL_LENGTH || !bare(heading).endsWith(bare(title))) continue;
    let at = 0;
    while (at < heading.length && bare(heading.slice(at)).length > bare(title).length) at++;
    if (!/^\s*[:：]/.test(heading.slice(at)))
      return heading.slice(at).replace(/^[\s|–—•·»:/\\-]+/, '');
  }
  return heading;
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
  const a = bare(title);
  const b = bare(heading);
  if (a === '' || b === '') return false;
  return (
    (a.includes(b) && b.length > a.length * 0.6) || (b.endsWith(a) && a.length > b.length * 0.6)
  );
}
