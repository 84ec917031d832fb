import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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
  const { subscription, added } = await pollFeed(before, network, 0.5);
  return { subscription, titles: added.map(({ title }) => title), logged };
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

  const bomb = gzipSync(Buffer.alloc(50_000_000, '<a>'));

  it.each<[string, string, RequestListener]>([
    ['gone', 'status 410', (_, response) => response.writeHead(410).end()],
    [
      'busy',
      'status 503',
      (_, response) => response.writeHead(503, { 'Retry-After': '600' }).end(),
    ],
    ['a page', 'notAFeed', (_, response) => response.end('<!doctype html><title>Log in</title>')],
    ['cut off', 'malformed', (_, response) => response.end(rss('Ferry').slice(0, -40))],
    ['broken off', 'network', (request) => request.socket.destroy()],
    [
      'a circle',
      'network',
      (_, response) => response.writeHead(302, { Location: '/feed.xml' }).end(),
    ],
    [
      'a bomb',
      'tooLarge',
      (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    ],
  ])(
    'that is %s fails as “%s”, is asked later, and loses nothing',
    async (_name, failure, listener) => {
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
      expect(Date.parse(subscription.askAgain ?? '')).toBeGreaterThan(
        Date.parse('2031-03-05T10:10:00Z'),
      );
    },
  );
});
