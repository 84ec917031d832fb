import { generateOpml, parseOpml } from 'feedsmith';
import { isWebAddress, webAddress } from '../../web/address.ts';
import type { Subscription } from './subscription.ts';

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/**
 * The addresses of the feeds in an OPML file, folders and all, each once.
 *
 * @returns null where the file is no OPML
 */
export function feedAddresses(opml: string): string[] | null {
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(opml).body?.outlines ?? []) as readonly Outline[];
  } catch {
    return null;
  }
  const found = new Set<string>();
  const waiting = [...outlines];
  for (let outline = waiting.shift(); outline; outline = waiting.shift()) {
    const address = webAddress(outline.xmlUrl);
    if (address !== null) found.add(address);
    waiting.unshift(...(outline.outlines ?? []));
  }
  return [...found];
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
