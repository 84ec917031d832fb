import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/finding/feeds/parse-feed.ts';
import { Pauses } from '../../../../src/finding/pauses.ts';

const NOW = '2031-03-05T12:00:00.000Z';
const BASE = 'https://harbour-post.example/feed.xml';

const REPORT = {
  address: 'https://harbour-post.example/ferry',
  title: 'Ferry & tug collide off <Tallow> Point',
  publisher: 'Harbour Post',
  published: '2031-03-05T10:02:00.000Z',
  summary: 'Two were hurt.',
};

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${items}</channel></rss>`;

const FORMATS = {
  RSS: rss(
    `<item><title>Ferry &amp; tug collide off &amp;lt;Tallow&amp;gt; Point</title><link>/ferry</link>
     <pubDate>Wed, 05 Mar 2031 10:02:00 GMT</pubDate>
     <description>&lt;p&gt;Two were &lt;b&gt;hurt.&lt;/b&gt;&lt;/p&gt;</description></item>`,
  ),
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry>
     <title type="html">Ferry &amp;amp; tug collide off &amp;lt;Tallow&amp;gt; Point</title>
     <link rel="self" href="/feed/1"/><link href="https://harbour-post.example/ferry"/>
     <published>2031-03-05T10:02:00Z</published><updated>2031-03-05T11:00:00Z</updated>
     <summary>Two were hurt.</summary></entry></feed>`,
  RDF: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title></channel>
     <item rdf:about="https://harbour-post.example/ferry">
     <title>Ferry &amp; tug collide off &amp;lt;Tallow&amp;gt; Point</title>
     <dc:date>2031-03-05T10:02:00Z</dc:date><description>Two were hurt.</description></item></rdf:RDF>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Post',
    items: [
      {
        id: '1',
        url: '/ferry',
        title: 'Ferry &amp; tug collide off &lt;Tallow&gt; Point',
        date_published: '2031-03-05T10:02:00Z',
        content_text: 'Two were hurt.',
      },
    ],
  }),
};

describe('parseFeed', () => {
  it.each(Object.entries(FORMATS))('reads %s', async (_format, text) => {
    expect(await parseFeed(text, BASE, NOW)).toEqual({
      ok: true,
      feed: { title: 'Harbour Post', items: [REPORT] },
    });
  });

  it.each([
    ['', 'notAFeed'],
    ['<html><body>Not found</body></html>', 'notAFeed'],
    ['{"items":[]}', 'notAFeed'],
    ['<rss version="2.0"><channel><item><title>Cut o', 'malformed'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":{}}', 'malformed'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":"none"}', 'malformed'],
  ])('answers %j with %s', async (text, failure) => {
    expect(await parseFeed(text, BASE, NOW)).toEqual({ ok: false, failure });
  });

  it('drops items that lead nowhere, and dates that can not be', async () => {
    const items = [
      '<item><title>No link</title></item>',
      '<item><link>https://harbour-post.example/untitled</link></item>',
      '<item><title>A script</title><link>javascript:alert(1)</link></item>',
      '<item><title>Tomorrow week</title><link>/a</link><pubDate>Wed, 12 Mar 2031 10:00:00 GMT</pubDate></item>',
      '<item><title>The year nought</title><link>/b</link><pubDate>0000-00-00</pubDate></item>',
    ].join('');
    const parsed = await parseFeed(rss(items), BASE, NOW);
    expect(
      parsed.ok && parsed.feed.items.map(({ title, published }) => [title, published]),
    ).toEqual([
      ['Tomorrow week', null],
      ['The year nought', null],
    ]);
  });

  it('lets others come to their turn while it reads a long feed', async () => {
    const items = Array.from(
      { length: 60 },
      (_, i) => `<item><title>${i}</title><link>/${i}</link></item>`,
    );
    let paused = 0;
    const pauses = new Pauses();
    pauses.take = async () => void paused++;
    const parsed = await parseFeed(rss(items.join('')), BASE, NOW, pauses);
    expect(parsed.ok && parsed.feed.items.map(({ title }) => title)).toEqual(
      items.map((_, i) => String(i)),
    );
    expect(paused).toBeGreaterThan(60);
  });

  it('takes markup in the text of a JSON feed for text', async () => {
    const text = FORMATS['JSON Feed'].replace(
      'Two were hurt.',
      '<item>Two</item> were <item>hurt.</item>',
    );
    expect(await parseFeed(text, BASE, NOW)).toEqual({
      ok: true,
      feed: { title: 'Harbour Post', items: [REPORT] },
    });
  });

  it('fails at no text whatever', async () => {
    const broken = fc.constantFrom(
      '<',
      '>',
      '<![CDATA[',
      '&',
      '"',
      '</',
      '{',
      '[',
      ',',
      '\ud800',
      '\0',
    );
    const whole = fc.constantFrom(...Object.values(FORMATS));
    await fc.assert(
      fc.asyncProperty(whole, fc.nat(), fc.nat({ max: 30 }), broken, async (text, at, cut, put) => {
        const place = at % text.length;
        const parsed = await parseFeed(
          text.slice(0, place) + put + text.slice(place + cut),
          BASE,
          NOW,
        );
        if (parsed.ok) for (const { address } of parsed.feed.items) new URL(address);
        else expect(['notAFeed', 'malformed']).toContain(parsed.failure);
      }),
    );
  });

  it('tells a story by its beginning: of a whole report it keeps no more', async () => {
    const whole = `<item><title>A</title><link>/a</link><description>${'Two were hurt. '.repeat(9_000)}</description></item>`;
    const parsed = await parseFeed(rss(whole), BASE, NOW);
    expect(parsed.ok && parsed.feed.items[0]?.summary?.length).toBe(4_000);
  });

  it('does not expand entities that the feed itself declares', async () => {
    const levels = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
    const bomb = `<!DOCTYPE rss [<!ENTITY e0 "boom">${levels.join('')}]>${rss(
      '<item><title>&e20;</title><link>/a</link></item>',
    )}`;
    const parsed = await parseFeed(bomb, BASE, NOW);
    expect(JSON.stringify(parsed).length).toBeLessThan(500);
  });
});
