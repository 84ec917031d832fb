import '../xml.ts';
import assert from 'node:assert/strict';
import { feedAddresses } from '../../../src/finding/feeds/opml.ts';
import { parseFeed } from '../../../src/finding/feeds/parse-feed.ts';
import { isWebAddress } from '../../../src/web/address.ts';
import { foreignAddress } from '../address.ts';
import type { Random } from '../random.ts';
import { hostileText } from '../text.ts';
import type { Attack } from './attack.ts';

const BASE = 'https://harbour-post.example/feed.xml';
const NOW = '2031-03-05T12:00:00.000Z';

const linkOf = (random: Random): string =>
  random.isOnce(2) ? foreignAddress(random) : `https://harbour-post.example/${random.below(9)}`;

const wordsOf = (random: Random): string => hostileText(random, 1).text;

/** A feed or a list of feeds in each of the formats, before it is broken. */
const FORMATS: readonly ((random: Random) => string)[] = [
  (random) =>
    `<rss version="2.0"><channel><title>Harbour Post</title>${random
      .list(
        0,
        6,
        () =>
          `<item><title>${wordsOf(random)}</title><link>${linkOf(random)}</link><pubDate>${wordsOf(random)}</pubDate><description><![CDATA[${wordsOf(random)}]]></description></item>`,
      )
      .join('')}</channel></rss>`,
  (random) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>${random
      .list(
        0,
        6,
        () =>
          `<entry><title>${wordsOf(random)}</title><link href="${linkOf(random)}"/><updated>2031-03-0${random.below(10)}</updated></entry>`,
      )
      .join('')}</feed>`,
  (random) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Harbour Post</title></channel>${random
      .list(
        0,
        6,
        () => `<item rdf:about="${linkOf(random)}"><title>${wordsOf(random)}</title></item>`,
      )
      .join('')}</rdf:RDF>`,
  (random) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: random.pick<unknown>(['Harbour Post', 7, null, []]),
      items: random.list(0, 6, () => ({
        url: random.pick<unknown>([linkOf(random), 7, null, {}]),
        title: random.pick<unknown>([wordsOf(random), 7, null, []]),
        date_published: random.pick<unknown>([NOW, 7, 'soon', null]),
      })),
    }),
  (random) =>
    `<opml version="2.0"><body>${random
      .list(
        0,
        6,
        () =>
          `<outline text="${wordsOf(random)}" xmlUrl="${linkOf(random)}">${random.pick(['', '<outline>', '</outline>'])}</outline>`,
      )
      .join('')}</body></opml>`,
];

const PIECES = [
  '<',
  '>',
  '&',
  '&#0;',
  '&a;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!DOCTYPE a [<!ENTITY a "b">]>',
  '"',
  '</item>',
  '<item>',
  '\u0000',
  '{',
  '}',
  '[',
  'null',
];

/** The same cut off, doubled in part, and with what doesn't belong there. */
function broken(random: Random, text: string): string {
  let now = text;
  for (let times = random.below(4); times > 0; times--) {
    const at = random.below(now.length + 1);
    now = random.pick<(own: string) => string>([
      (own) => own.slice(0, at),
      (own) => own.slice(0, at) + random.pick(PIECES) + own.slice(at),
      (own) => own.slice(0, at) + own.slice(at + random.below(30)),
      (own) => own.slice(0, at) + own.slice(Math.max(0, at - random.below(80))),
    ])(now);
  }
  return now;
}

/** Feeds and lists of feeds that are broken. */
export const FEEDS: Attack = {
  claim:
    'a broken feed is read as far as it can be or refused, and lists addresses of the web alone',
  inTests: 1_000,
  async attempt(random) {
    const text = broken(random, random.pick(FORMATS)(random));
    const parsed = await parseFeed(text, BASE, NOW);
    if (parsed.ok) {
      for (const { address, title } of parsed.feed.items) {
        assert(isWebAddress(address), address);
        assert(title.length > 0 && title.length <= 500);
      }
    }
    const listed = feedAddresses(text);
    if (listed.ok) for (const address of listed.addresses) assert(isWebAddress(address), address);
  },
};
