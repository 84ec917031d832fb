import { generateOpml, parseOpml } from 'feedsmith';
import { isWebAddress, webAddress } from '../../web/address.ts';
import type { Subscription } from './subscription.ts';

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** More than anybody follows: what has more is no reader's list, and each would be asked over and over. */
export const MOST_FEEDS = 2_000;

/** A list of as many feeds with long titles and addresses is shorter. In characters, and so in bytes. */
export const LONGEST_OPML = 4_000_000;

/** The feeds of a file; or why there are none. */
export type OpmlFeeds =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly failure: 'notOpml' | 'tooLarge' };

/** The addresses of the feeds in an OPML file, folders and all, each once and in order. */
export function feedAddresses(opml: string): OpmlFeeds {
  if (opml.length > LONGEST_OPML) return { ok: false, failure: 'tooLarge' };
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(opml).body?.outlines ?? []) as readonly Outline[];
  } catch {
    return { ok: false, failure: 'notOpml' };
  }
  const found = new Set<string>();
  /** What is still to be read, the next at the end. */
  const waiting = [...outlines].reverse();
  for (let outline = waiting.pop(); outline; outline = waiting.pop()) {
    const address = webAddress(outline.xmlUrl);
    if (address !== null) found.add(address);
    if (found.size > MOST_FEEDS) return { ok: false, failure: 'tooLarge' };
    for (const inner of [...(outline.outlines ?? [])].reverse()) waiting.push(inner);
  }
  return { ok: true, addresses: [...found] };
}

/** The reader's feeds as an OPML file that other feed readers take. */
export function opmlOf(subscriptions: readonly Subscription[]): string {
  return generateOpml({
    head: { title: 'Second Source' },
    body: {
      outlines: subscriptions
        .filter(({ address }) => isWebAddress(address))
        .map(({ address, title }) => ({
          type: 'rss',
          text: title ?? address,
          xmlUrl: address,
        })),
    },
  });
}
