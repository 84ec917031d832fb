import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedParts } from '../../../../src/finding/feeds/feed-parts.ts';

const item = (i: number, inside = '') =>
  `<item><title>Ferry ${i}</title><link>https://harbour-post.example/${i}</link>${inside}</item>\n`;

const many = (count: number, inside?: string) =>
  Array.from({ length: count }, (_, i) => item(i, inside)).join('');

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Harbour Post</title>${items}<ttl>30</ttl></channel></rss>`;

const atom = (count: number) =>
  `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Harbour Post</a:title>${Array.from(
    { length: count },
    (_, i) => `<a:entry><a:id>${i}</a:id><a:title>Ferry ${i}</a:title></a:entry>`,
  ).join('')}</a:feed>`;

const rdf = (count: number) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
  <channel><title>Harbour Post</title><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel>${many(count)}</rdf:RDF>`;

interface Read {
  readonly title?: unknown;
  readonly items?: readonly unknown[];
  readonly entries?: readonly unknown[];
}

/** The items as the parser reads them, and the feed's title. */
function read(text: string): { title: unknown; items: readonly unknown[] } {
  const feed = parseFeed(text).feed as Read;
  return { title: feed.title, items: feed.items ?? feed.entries ?? [] };
}

describe('feedParts', () => {
  it.each([
    ['RSS', rss(many(55))],
    ['Atom, all of its names with a prefix', atom(55)],
    ['RDF, whose items stand outside the channel', rdf(55)],
    ['items in capitals', rss(many(55)).replaceAll('item>', 'ITEM>')],
    ['an item in a comment', rss(`<!-- ${item(99)} -->${many(55)}`)],
    [
      'items in a text',
      rss(many(55, '<c:encoded><![CDATA[<item>a</item></item><item>]]></c:encoded>')),
    ],
    ['an empty item', rss(`<item/>${many(55)}`)],
    ['an item within each item', rss(many(55, '<x:item>part</x:item>'))],
    ['something between the items', rss(`${many(30)}<image><url>/a.png</url></image>${many(25)}`)],
  ])('are together what the whole is: %s', (_what, text) => {
    const parts = feedParts(text, 2_000);
    expect(parts.length).toBeGreaterThan(2);
    const whole = read(text);
    expect(whole.items).toHaveLength(55);
    expect(parts.flatMap((part) => read(part).items)).toEqual(whole.items);
    expect(parts.map((part) => read(part).title)).toEqual(parts.map(() => whole.title));
  });

  it('are few items each, and fewer where they are long', () => {
    expect(feedParts(rss(many(40)), 2_000)).toHaveLength(2);
    const long = `<description>${'word '.repeat(10_000)}</description>`;
    expect(feedParts(rss(many(40, long)), 2_000)).toHaveLength(20);
  });

  it('leave out what lies beyond the most items', () => {
    const parts = feedParts(rss(many(70)), 30);
    expect(parts.flatMap((part) => read(part).items)).toHaveLength(30);
  });

  it('keep what is broken in a feed, for the parser to find', () => {
    for (const text of [
      '',
      'no feed',
      '<rss><channel><item><title>Cut o',
      '<rss><![CDATA[<item>',
    ]) {
      expect(feedParts(text, 2_000)).toEqual([text]);
    }
    const cut = rss(many(55)).replace(/<\/item>\s*<ttl>.*/s, '');
    for (const part of feedParts(cut, 2_000)) expect(part).toContain('<title>Ferry 54</title>');
  });

  it('are together hardly longer than twice the feed, whatever it is', () => {
    const piece = fc.constantFrom(
      ...['<item>', '</item>', '<item/>', '<entry>', '</entry>', '<![CDATA[', ']]>', '<!--', '-->'],
      ...['<a>', 'words of a text ', '>', '<', item(1)],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const text = rss(pieces.join(''));
        const parts = feedParts(text, 2_000);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        expect(length).toBeLessThanOrEqual(3 * text.length);
        expect(parts[0]?.startsWith('<?xml')).toBe(true);
      }),
    );
  });
});
