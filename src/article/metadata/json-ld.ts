import { tidy } from '../text.ts';

/** An object of a page's JSON-LD; nothing of it is trusted. */
export type Thing = Readonly<Record<string, unknown>>;

/** More objects than this are not read: a page has a handful. */
const MAX_THINGS = 500;
const MAX_DEPTH = 8;

/** schema.org's Article and all below it that news sites and blogs use. */
const ARTICLE_TYPE =
  /(?:^|\/|:)(?:Article|NewsArticle|AdvertiserContentArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Report|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|BlogPosting|LiveBlogPosting|TechArticle)$/;

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
  for (const script of document.getElementsByTagName('script')) {
    if (!script.getAttribute('type')?.includes('ld+json')) continue;
    queue.push({ value: parse(script.textContent ?? ''), depth: 0 });
  }
  for (let next = queue.shift(); next && things.length < MAX_THINGS; next = queue.shift()) {
    const { value, depth } = next;
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const entry of value) queue.push({ value: entry, depth: depth + 1 });
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

/** The article among a page's objects: the one that says most of itself. */
export function articleThing(things: readonly Thing[]): Thing | null {
  const said = (thing: Thing): number =>
    ['headline', 'datePublished', 'author', 'articleBody', 'liveBlogUpdate', 'publisher'].filter(
      (key) => thing[key] !== undefined && thing[key] !== null,
    ).length;
  let best: Thing | null = null;
  for (const thing of things) {
    if (isArticleThing(thing) && (best === null || said(thing) > said(best))) best = thing;
  }
  return best;
}
