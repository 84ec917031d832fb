import type { Article } from '../article/index.ts';
import { decodeText } from './network/decode.ts';
import { type Download, download } from './network/download.ts';
import type { Network, Purpose } from './network/ports.ts';
import type { ReportSide } from './reading.ts';
import { sideOfArticle } from './sides.ts';

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
  return { ok: true, report: sideOfArticle(article, result.address, 'fetched') };
}
