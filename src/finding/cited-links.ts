import type { PageLink } from '../article/page-links.ts';
import { addressKey } from '../library/index.ts';
import { webAddress } from '../web/address.ts';
import type { ReportSide } from './reading.ts';

/** A source that a report cites by a link in its text. */
export interface CitedLink {
  /** The words that are the link. */
  readonly name: string;
  readonly address: string;
  readonly host: string;
}

/** A reader chooses among these by eye. */
const MAX_CITED = 12;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const siteOf = (hostname: string): string => hostname.replace(/^www\./, '');

function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/**
 * The links of a page that its article cites as sources: those in the article's own text that lead to a page of
 * another site, each once, in the order of the text. A site's home page is no report.
 */
export function citedLinks(links: readonly PageLink[], page: ReportSide): CitedLink[] {
  const text = bare(page.text);
  const home = page.url !== null && URL.canParse(page.url) ? new URL(page.url).hostname : null;
  const found = new Map<string, CitedLink & { readonly at: number }>();
  for (const { name, address, context } of links) {
    const target = webAddress(address);
    if (target === null) continue;
    const { hostname, pathname, search } = new URL(target);
    if (home !== null && isSameSite(siteOf(hostname), siteOf(home))) continue;
    if (pathname === '/' && search === '') continue;
    const around = bare(context);
    const at = around === '' ? -1 : text.indexOf(around);
    const key = addressKey(target) ?? target;
    if (at < 0 || found.has(key)) continue;
    found.set(key, { name, address: target, host: siteOf(hostname), at });
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_CITED)
    .map(({ at: _at, ...link }) => link);
}
