import { tidy } from '../text.ts';

/** Longest content that is read, in characters, and most elements. */
const MAX_LENGTH = 5000;
const MAX_TAGS = 1000;

/** The page's `<meta>` elements: name, property or itemprop (lower case) → contents in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  let read = 0;
  for (const meta of document.getElementsByTagName('meta')) {
    if (read++ >= MAX_TAGS) break;
    const content = tidy((meta.getAttribute('content') ?? '').slice(0, MAX_LENGTH));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = meta.getAttribute(attribute);
      if (!names) continue;
      for (const name of names.toLowerCase().split(/\s+/)) {
        const known = tags.get(name);
        if (known) known.push(content);
        else if (name !== '') tags.set(name, [content]);
      }
    }
  }
  return tags;
}

/** The content of the first of these names that the page has. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
