import * as v from 'valibot';
import type { Article } from '../article/index.ts';
import { nullableAddressSchema } from '../web/schemas.ts';
import type { Injected } from './inject.ts';

const nullableText = v.nullable(v.string());

/** What the content script answers. It runs beside a page's code, so even its answer is checked. */
const articleSchema = v.object({
  url: nullableAddressSchema,
  canonicalUrl: nullableAddressSchema,
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

/** Checks what injecting the content script gave. */
export function pageReadOf(injected: Injected): PageRead {
  if (injected.error !== undefined) {
    return { state: GONE.test(injected.error) ? 'changed' : 'restricted' };
  }
  const article = v.safeParse(articleSchema, injected.result);
  return article.success ? { state: 'read', article: article.output } : { state: 'changed' };
}
