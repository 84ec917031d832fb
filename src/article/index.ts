import { Readability } from '@mozilla/readability';
import type { Article } from './article.ts';

export type * from './article.ts';

/**
 * Reads the article of a page. The page itself stays as it is: all work is done on a clone.
 *
 * @param document the page
 * @param url its address, where known
 */
export function readArticle(document: Document, url: string | null = null): Article {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  return {
    url,
    canonicalUrl: null,
    isArticle: parsed !== null,
    partial: false,
    title: parsed?.title ?? null,
    byline: parsed?.byline ?? null,
    publisher: parsed?.siteName ?? null,
    published: parsed?.publishedTime ?? null,
    updated: null,
    lang: parsed?.lang ?? null,
    text: parsed?.textContent?.trim() ?? '',
    asides: [],
  };
}
