import { bare, tidy } from '../text.ts';

/** An object of a page's JSON-LD; nothing of it is trusted. */
export type Thing = Readonly<Record<string, unknown>>;

/** More values or characters than this are not read: a page has a handful of objects. */
const MAX_VALUES = 1000;
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 8;
/** What an article says of itself. */
const KEYS = ['headline', 'datePublished', 'author', 'articleBody', 'liveBlogUpdate', 'publisher'];

/** schema.org's Article and all below it that news sites and blogs use; all their names end so. */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|(?:^|[/:])Report)$/;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property's values: always a list, whether it holds one, several or none. */
export function valuesOf(thing: Thing, key: string): readonly unknown[] {
  const value = thing[key];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text of a property, with markup and entities as plain text; null where there is none. */
export function textOf(thing: Thing, key: string): string | null {
  for (const value of valuesOf(thing, key)) {
    if (typeof value === 'string' && value.trim() !== '') return tidy(value);
    if (isThing(value)) {
      const inner = value['@value'] ?? value.name;
      if (typeof inner === 'string' && inner.trim() !== '') return tidy(inner);
    }
  }
  return null;
}

/** The object that a property's value is, or that it names by its id; null for all else. */
export function thingOf(things: readonly Thing[], value: unknown): Thing | null {
  const id = isThing(value) ? value['@id'] : value;
  if (isThing(value) && (value.name !== undefined || typeof id !== 'string')) return value;
  return things.find((thing) => typeof id === 'string' && thing['@id'] === id) ?? null;
}

export function typesOf(thing: Thing): string[] {
  return valuesOf(thing, '@type').filter((type): type is string => typeof type === 'string');
}

export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
}

/** Parses a script that content systems write carelessly: comment marks around it, raw line breaks in strings. */
function parse(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what breaks it
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

/**
 * The objects that a page's JSON-LD is about: those at the top, in arrays and `@graph`, and what they name as their
 * main entity. Objects inside others (an article's publisher, a list's entries) are not among them.
 */
export function readJsonLd(document: Document): Thing[] {
  const things: Thing[] = [];
  const queue: { value: unknown; depth: number }[] = [];
  let length = 0;
  for (const script of document.getElementsByTagName('script')) {
    if (!script.getAttribute('type')?.includes('ld+json')) continue;
    const source = script.textContent ?? '';
    length += source.length;
    if (length > MAX_LENGTH) break;
    queue.push({ value: parse(source), depth: 0 });
  }
  for (let at = 0; at < queue.length; at++) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 };
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const entry of value) {
        if (queue.length >= MAX_VALUES) break;
        queue.push({ value: entry, depth: depth + 1 });
      }
    } else if (isThing(value)) {
      things.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
        const inner = value[key];
        if (typeof inner === 'object') queue.push({ value: inner, depth: depth + 1 });
      }
    }
  }
  return things;
}

/** An address without what does not tell pages apart. */
function addressKey(value: unknown): string {
  return typeof value === 'string'
    ? value
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/[?#].*$/, '')
        .replace(/\/$/, '')
    : '';
}

/** The addresses that an object gives itself. */
function addressesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage;
  return [thing.url, thing['@id'], isThing(page) ? page['@id'] : page].map(addressKey);
}

/**
 * The article among a page's objects: the one of this page's address or headline, and of several the one that says
 * most of itself.
 *
 * @param addresses the page's own: where it was loaded from, and what it names as canonical
 * @param headings the headlines that the page shows, and its title
 */
export function articleThing(
  things: readonly Thing[],
  addresses: readonly (string | null)[],
  headings: readonly string[],
): Thing | null {
  const articles = things.filter(isArticleThing);
  if (articles.length < 2) return articles[0] ?? null;
  const own = new Set(addresses.map(addressKey).filter((key) => key !== ''));
  const titles = headings.map(bare);
  const said = (thing: Thing): number => {
    const headline = bare(textOf(thing, 'headline') ?? '');
    const isHere = addressesOf(thing).some((key) => own.has(key));
    const isShown = headline !== '' && titles.some((title) => title.startsWith(headline));
    return (isHere ? 40 : 0) + (isShown ? 20 : 0) + KEYS.filter((key) => thing[key] != null).length;
  };
  return articles.reduce((best, thing) => (said(thing) > said(best) ? thing : best));
}
