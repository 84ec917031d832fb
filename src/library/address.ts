import { webAddress } from '../web/address.ts';

/**
 * Query parameters that say where a reader came from, not which page it is. Sources: the parameters documented by
 * Google Analytics (utm_*, gclid), Meta (fbclid), Microsoft Advertising (msclkid), Mailchimp (mc_cid, mc_eid),
 * and the W3C-listed campaign parameters that share links append (ref, cmpid, ocid, smid).
 */
const TRACKING =
  /^(?:utm_\w+|gclid|fbclid|msclkid|mc_cid|mc_eid|ref|ref_src|cmpid|ocid|smid|igshid)$/i;

/**
 * Parameters that ask for another form of the same page. Sources: AMP for WordPress (amp), Arc Publishing (outputType),
 * and the print views of common systems (print, printable, view=print).
 */
const FORM: Readonly<Record<string, RegExp>> = {
  amp: /^(?:|1|true|amp)$/i,
  outputtype: /^amp/i,
  print: /^(?:|1|true|yes|y)$/i,
  printable: /^(?:|1|true|yes|y)$/i,
  view: /^print/i,
};

/**
 * Where AMP caches and viewers keep a copy: the address of the copied page follows. Source: "AMP cache URL format",
 * amp.dev, and Google's AMP viewer.
 */
const CACHE_HOST = /(?:^|\.)(?:cdn\.ampproject\.org|ampproject\.net|bing-amp\.com)$/;
const CACHE_PATH = /^\/[a-z](?:\/s)?\/([^/]+\.[^/]+\/.*)$/;
const VIEWER_HOST = /^www\.google\.[a-z.]+$/;
const VIEWER_PATH = /^\/amp\/(?:s\/)?([^/]+\.[^/]+\/.*)$/;

/** The page that an AMP cache or viewer keeps a copy of; the address itself where it is none of theirs. */
function cachedPage(url: URL): URL {
  const path = CACHE_HOST.test(url.hostname)
    ? CACHE_PATH
    : VIEWER_HOST.test(url.hostname)
      ? VIEWER_PATH
      : null;
  const copied = path?.exec(url.pathname)?.[1];
  if (copied === undefined) return url;
  const address = `https://${copied}${url.search}`;
  return URL.canParse(address) ? new URL(address) : url;
}

/** A path without what asks for the AMP or the print form: ".../amp", "/amp/...", "....amp.html", ".../print". */
function plainPath(path: string): string {
  return path
    .replace(/\/+$/, '')
    .replace(/\/(?:amp|print)$/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\.amp(?=(?:\.html?)?$)/i, '')
    .replace(/\/+$/, '');
}

/**
 * The form of an address under which a page is recognised again: without fragment, tracking parameters, `www.`,
 * a trailing slash or the difference between http and https; parameters in a fixed order. A page's AMP and print
 * versions are the same page.
 *
 * @returns null where the address is not one of the web's
 */
export function addressKey(address: string): string | null {
  const given = webAddress(address);
  if (given === null) return null;
  const url = cachedPage(new URL(given));
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !FORM[name.toLowerCase()]?.test(value))
    .sort();
  const query = parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : '';
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${url.hostname.replace(/^(?:www|amp)\.(?=.*\.)/, '')}${port}${plainPath(url.pathname)}${query}`;
}
