/**
 * Query parameters that say where a reader came from, not which page it is. Sources: the parameters documented by
 * Google Analytics (utm_*, gclid), Meta (fbclid), Microsoft Advertising (msclkid), Mailchimp (mc_cid, mc_eid),
 * and the W3C-listed campaign parameters that share links append (ref, cmpid, ocid, smid).
 */
const TRACKING =
  /^(?:utm_\w+|gclid|fbclid|msclkid|mc_cid|mc_eid|ref|ref_src|cmpid|ocid|smid|igshid)$/i;

/**
 * The form of an address under which a page is recognised again: without fragment, tracking parameters, `www.`,
 * a trailing slash or the difference between http and https; parameters in a fixed order.
 *
 * @returns null where the address is not one of the web's
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : '';
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.hostname.replace(/^www\./, '')}${port}${path}${query}`;
}
