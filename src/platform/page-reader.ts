import * as v from 'valibot';
import type { Article } from '../article/index.ts';
import { browser } from './browser.ts';

const nullableText = v.nullable(v.string());

/** What the content script answers. It runs beside a page's code, so even its answer is checked. */
const articleSchema = v.object({
  url: nullableText,
  canonicalUrl: nullableText,
  isArticle: v.boolean(),
  partial: v.boolean(),
  title: nullableText,
  byline: nullableText,
  publisher: nullableText,
  published: nullableText,
  updated: nullableText,
  lang: nullableText,
  text: v.string(),
  asides: v.array(v.object({ kind: v.picklist(['caption', 'table', 'list']), text: v.string() })),
  standfirst: nullableText,
  paragraphs: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      role: v.picklist(['standfirst', 'heading', 'paragraph', 'item', 'quote']),
      anchor: v.nullable(v.object({ element: v.number() })),
    }),
  ),
  posts: v.array(v.object({ start: v.number(), end: v.number(), time: nullableText })),
}) satisfies v.GenericSchema<unknown, Article>;

/** What came of reading the page in a tab. */
export type PageRead =
  | { readonly state: 'read'; readonly article: Article }
  /** The browser lets no extension read this page, or not this one without a click. */
  | { readonly state: 'restricted' }
  /** The page or its tab went away meanwhile. */
  | { readonly state: 'changed' };

/** What browsers say when the tab or its page is gone: Chromium, then Firefox. */
const GONE =
  /no tab with id|frame with id 0 (?:was removed|is not ready)|invalid tab id|actor .* destroyed/i;

/** Reads the article of a tab's page, with the access that a click or the reader's choice of sites gives. */
export async function readTabPage(tabId: number): Promise<PageRead> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
    });
    const article = v.safeParse(articleSchema, frame?.result);
    return article.success ? { state: 'read', article: article.output } : { state: 'changed' };
  } catch (error) {
    return { state: GONE.test(String(error)) ? 'changed' : 'restricted' };
  }
}
