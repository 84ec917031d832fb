import { isWebAddress, webAddress } from '../../web/address.ts';
import type { Subscription } from './subscription.ts';

const XML = 'application/xml';

/** More than anybody follows: what has more is no reader's list, and each would be asked over and over. */
export const MAX_FEEDS = 2_000;

/** A list of as many feeds with long titles and addresses is shorter. In characters, and so in bytes. */
export const MAX_OPML_LENGTH = 4_000_000;

/**
 * Every "&" but those of the entities that XML itself has. Written by hand, addresses have them bare, and a parser of XML
 * would take nothing of the file; and entities that the file declares stay what they are.
 */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi;

/** What no XML document may have, escaped or not: https://www.w3.org/TR/xml/#charsets */
const NO_XML_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The feeds of a file; or why there are none. */
export type OpmlFeeds =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly failure: 'notOpml' | 'tooLarge' };

/**
 * The addresses of the feeds in an OPML file, folders and all, each once and in order. For pages: a worker has no parser
 * of XML.
 */
export function feedAddresses(opml: string): OpmlFeeds {
  if (opml.length > MAX_OPML_LENGTH) return { ok: false, failure: 'tooLarge' };
  const document = new DOMParser().parseFromString(opml.replace(BARE_AMPERSAND, '&amp;'), XML);
  // Of what is no XML, browsers make a document that says so, of another name.
  const isOpml = document.documentElement?.localName === 'opml';
  if (!isOpml || document.querySelector('parsererror')) return { ok: false, failure: 'notOpml' };
  const found = new Set<string>();
  for (const outline of document.querySelectorAll('outline')) {
    const address = webAddress(outline.getAttribute('xmlUrl'));
    if (address !== null) found.add(address);
    if (found.size > MAX_FEEDS) return { ok: false, failure: 'tooLarge' };
  }
  return { ok: true, addresses: [...found] };
}

const EMPTY = '<opml version="2.0"><head><title>Second Source</title></head><body></body></opml>';

/** The reader's feeds as an OPML file that other feed readers take: https://opml.org/spec2.opml */
export function opmlOf(subscriptions: readonly Subscription[]): string {
  const document = new DOMParser().parseFromString(EMPTY, XML);
  const body = document.querySelector('body');
  for (const { address, title } of subscriptions) {
    if (!isWebAddress(address)) continue;
    const outline = document.createElementNS(null, 'outline');
    outline.setAttribute('type', 'rss');
    outline.setAttribute('text', (title ?? address).replace(NO_XML_CHARACTER, ''));
    outline.setAttribute('xmlUrl', address);
    body?.append(outline);
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}
