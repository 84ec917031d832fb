import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/finding/feeds/parse-feed.ts';
import { pollFeed } from '../../../../src/finding/feeds/poll.ts';
import { subscribe } from '../../../../src/finding/feeds/subscription.ts';
import { fetcherBy, networkOf, useServers } from '../loopback.ts';

/* Feeds from real servers, good and bad, by names of the public web. */

const serve = useServers();

const ADDRESS = 'http://harbour-post.example/feed.xml';

const rss = (title: string, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0"><channel><title>Harbour Post</title><item><title>${title}</title><link>/a</link></item></channel></rss>`;

async function polled(listener: RequestListener, before = subscribe(ADDRESS)) {
  const origin = await serve(listener);
  const { network, logged } = networkOf({
    fetch: fetcherBy({ 'http://harbour-post.example': origin }),
  });
  const { subscription, added } = await pollFeed(before, network, 0.5, parseFeed);
  return { subscription, added, titles: added.map(({ title }) => title), logged };
}

/** Cyrillic "Паром" in windows-1251. */
const FERRY_1251 = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);

const around = (text: string, at: string, bytes: Buffer) => {
  const [before = '', after = ''] = text.split(at);
  return Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);
};

describe('a feed over HTTP', () => {
  it('is read in whatever encoding it is written, and packed', async () => {
    const stated = around(
      rss('HERE', '<?xml version="1.0" encoding="windows-1251"?>'),
      'HERE',
      FERRY_1251,
    );
    const wrongly = around(
      rss('HERE', '<?xml version="1.0" encoding="utf-8"?>'),
      'HERE',
      FERRY_1251,
    );
    expect((await polled((_, response) => response.end(stated))).titles).toEqual(['Паром']);
    expect(
      (
        await polled((_, response) => {
          // What the server says goes before what the document says (RFC 7303, section 3).
          response.setHeader('Content-Type', 'application/rss+xml; charset=windows-1251');
          response.end(wrongly);
        })
      ).titles,
    ).toEqual(['Паром']);
    expect(
      (
        await polled((_, response) => {
          response.setHeader('Content-Encoding', 'gzip');
          response.end(gzipSync(rss('Ferry')));
        })
      ).titles,
    ).toEqual(['Ferry']);
  });

  it('is not asked for what it has not changed', async () => {
    const before = {
      ...subscribe(ADDRESS),
      etag: '"1"',
      lastModified: 'Wed, 05 Mar 2031 09:00:00 GMT',
    };
    const asked: unknown[] = [];
    const { subscription, titles, logged } = await polled((request, response) => {
      asked.push(request.headers['if-none-match'], request.headers['if-modified-since']);
      response.writeHead(304).end();
    }, before);
    expect(asked).toEqual(['"1"', 'Wed, 05 Mar 2031 09:00:00 GMT']);
    expect([titles, subscription.quiet, subscription.failure]).toEqual([[], 1, null]);
    expect(logged.map(({ host, outcome }) => [host, outcome])).toEqual([
      ['harbour-post.example', 304],
    ]);
  });

  it('is read in each of its formats, and its wrong dates are none', async () => {
    const date = 'Wed, 05 Mar 2031 09:00:00 GMT';
    const item = (i: number, tag: string, date: string) =>
      `<item><title>Ferry ${i}</title><link>/${i}</link><${tag}>${date}</${tag}></item>`;
    const formats = [
      `<rss version="2.0"><channel>${item(1, 'pubDate', date)}${item(2, 'pubDate', '35 Wed')}${item(3, 'pubDate', 'Wed, 05 Mar 2042 09:00:00 GMT')}</channel></rss>`,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel/>${item(1, 'dc:date', '2031-03-05T09:00:00Z')}${item(2, 'dc:date', '0001-01-01')}${item(3, 'dc:date', '')}</rdf:RDF>`,
      `<feed xmlns="http://www.w3.org/2005/Atom">${[
        '2031-03-05T10:00:00+01:00',
        'yesterday',
        '2031-13-45',
      ]
        .map(
          (date, i) =>
            `<entry><title>Ferry ${i + 1}</title><link href="/${i + 1}"/><updated>${date}</updated></entry>`,
        )
        .join('')}</feed>`,
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: ['2031-03-05T09:00:00Z', '1970-01-01T00:00:00Z', 7].map((date_published, i) => ({
          id: String(i),
          url: `/${i + 1}`,
          title: `Ferry ${i + 1}`,
          date_published,
        })),
      }),
    ];
    for (const text of formats) {
      const { added } = await polled((_, response) => response.end(text));
      expect(added.map(({ title, published }) => [title, published])).toEqual([
        ['Ferry 1', '2031-03-05T09:00:00.000Z'],
        ['Ferry 2', null],
        ['Ferry 3', null],
      ]);
    }
  });

  it('that declares entities of its own is read without them, however often they are nested', async () => {
    const levels = Array.from({ length: 40 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
    const declaring = (entities: string) => `<!DOCTYPE rss [${entities}]>${rss('&e40; ferry', '')}`;
    const bomb = declaring(`<!ENTITY e0 "boom">${levels.join('')}`);
    const { titles, subscription } = await polled((_, response) => response.end(bomb));
    expect([subscription.failure, titles]).toEqual([null, ['&e40; ferry']]);
    const file = declaring('<!ENTITY e40 SYSTEM "file:///etc/hosts">');
    const refused = await polled((_, response) => response.end(file));
    expect([refused.subscription.failure, refused.titles]).toEqual(['malformed', []]);
  });

  const bomb = gzipSync(Buffer.alloc(50_000_000, '<a>'));

  it.each<[string, string, RequestListener, string?]>([
    ['gone', 'status 410', (_, response) => response.writeHead(410).end()],
    [
      'busy',
      'status 503',
      (_, response) => response.writeHead(503, { 'Retry-After': '86400' }).end(),
      '2031-03-06T10:00:00Z',
    ],
    [
      'asked too often',
      'status 429',
      (_, response) =>
        response
          .writeHead(429, {
            'Retry-After': 'Fri, 07 Mar 2031 08:00:00 GMT',
            Date: 'Wed, 05 Mar 2031 08:00:00 GMT',
          })
          .end(),
      '2031-03-07T10:00:00Z',
    ],
    [
      'endless',
      'tooLarge',
      (_, response) => {
        const more = (): void => {
          while (response.write('<item>'.repeat(4_000)));
          response.once('drain', more);
        };
        response.write('<rss version="2.0"><channel>');
        more();
      },
    ],
    ['a page', 'notAFeed', (_, response) => response.end('<!doctype html><title>Log in</title>')],
    ['cut off', 'malformed', (_, response) => response.end(rss('Ferry').slice(0, -40))],
    ['broken off', 'network', (request) => request.socket.destroy()],
    [
      'a circle',
      'redirect',
      (_, response) => response.writeHead(302, { Location: '/feed.xml' }).end(),
    ],
    [
      'a bomb',
      'tooLarge',
      (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    ],
  ])(
    'that is %s fails as “%s”, is asked later, and loses nothing',
    async (_name, failure, listener, notBefore = '2031-03-05T10:30:00Z') => {
      const before = { ...subscribe(ADDRESS), title: 'Harbour Post', etag: '"1"', seen: ['x'] };
      const { subscription, titles } = await polled(listener, before);
      expect(titles).toEqual([]);
      expect(subscription).toMatchObject({
        title: 'Harbour Post',
        etag: '"1"',
        seen: ['x'],
        failed: 1,
        failure,
      });
      expect(Date.parse(subscription.askAgain ?? '')).toBeGreaterThanOrEqual(Date.parse(notBefore));
    },
  );
});
