/// <reference types="wxt/vite-builder-env" />
import type { Article } from '../../src/article/index.ts';
import { parseOffscreen } from '../../src/platform/offscreen.ts';
import { pageReadOf } from '../../src/platform/page-reader.ts';

/**
 * Reads the article of a fetched page, without running anything of it: here, where the background is a page
 * (Firefox), else in a document that is never shown (Chromium).
 */
export async function parsePage(html: string, address: string): Promise<Article> {
  const read = pageReadOf({ result: await parsed(html, address) });
  if (read.state !== 'read') throw new Error('a fetched page could not be parsed');
  return read.article;
}

async function parsed(html: string, address: string): Promise<unknown> {
  // Known when the extension is built, so that Chromium's worker, which starts at every click, does not carry the rest.
  if (!import.meta.env.FIREFOX) return parseOffscreen(html, address);
  const { readArticle } = await import('../../src/article/index.ts');
  return readArticle(new DOMParser().parseFromString(html, 'text/html'), address);
}
