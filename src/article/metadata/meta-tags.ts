import { tidy } from '../text.ts';

/** The page's `<meta>` elements: name, property or itemprop (lower case) → contents in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = tidy(meta.getAttribute('content') ?? '');
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
