import type { Article } from '../article/index.ts';
import { decodeText } from './network/decode.ts';
import { type Download, download } from './network/download.ts';
import type { Network, Purpose } from './network/ports.ts';
import type { ReportSide } from './reading.ts';

/** A page of news with everything inlined is seldom over two megabytes. */
const MAX_BYTES = 8_000_000;
const TIMEOUT_MS = 20_000;

/** Parses a page without running anything of it: no scripts, no images, no requests. */
export type PageParser = (html: string, address: string) => Promise<Article>;

export type FetchedReport =
  | { readonly ok: true; readonly report: ReportSide }
  | { readonly ok: false; readonly failure: 'notAPage' | 'notAnArticle' }
  | (Download & { ok: false });

/**
 * Fetches a page and reads the report on it. What it says of itself is kept; a page that gives only part of its
 * text is marked so.
 */
export async function fetchReport(
  address: string,
  purpose: Purpose,
  network: Network,
  parse: PageParser,
): Promise<FetchedReport> {
  const result = await download(
    address,
    { purpose, maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS, headers: { Accept: 'text/html' } },
    network,
  );
  if (!result.ok) return result;
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(result.contentType ?? 'text/html')) {
    return { ok: false, failure: 'notAPage' };
  }
  const html = decodeText(result.body, result.contentType);
  const article = await parse(html, result.address);
  if (!article.isArticle || article.text === '') return { ok: false, failure: 'notAnArticle' };
  return { ok: true, report: sideOf(article, result.address, 'fetched') };
}

/** An article as one side of a comparison. */
export function sideOf(
  article: Article,
  address: string,
  origin: ReportSide['origin'],
): ReportSide {
  const { title, publisher, byline, published, lang, partial, text } = article;
  const url = ownAddress(article, address);
  return { id: url, origin, url, title, publisher, byline, published, lang, partial, text };
}

/**
 * The address that a page names as its own, if it is on the site that the page came from: a page must not be able
 * to pass for another site's, here or in the library.
 */
function ownAddress({ canonicalUrl }: Article, address: string): string {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl) || !URL.canParse(address))
    return address;
  return new URL(canonicalUrl).host === new URL(address).host ? canonicalUrl : address;
}
