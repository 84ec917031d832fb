import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/finding/feeds/parse-feed.ts';
import { pollFeed } from '../../../../src/finding/feeds/poll.ts';
import { isDue, type Subscription, subscribe } from '../../../../src/finding/feeds/subscription.ts';
import type { Network } from '../../../../src/finding/network/ports.ts';

const NOW = '2031-03-05T12:00:00.000Z';
const ADDRESS = 'https://harbour-post.example/feed.xml';

const feedOf = (...paths: string[]): string =>
  `<rss version="2.0"><channel><title>Harbour Post</title>${paths
    .map((path) => `<item><title>About ${path}</title><link>${path}</link></item>`)
    .join('')}</channel></rss>`;

/** A server in a function: what it answers, and what it was asked. */
function networkOf(answer: () => Response): { network: Network; asked: Headers[] } {
  const asked: Headers[] = [];
  const network: Network = {
    fetch: async (_address, init) => {
      asked.push(new Headers(init.headers));
      return answer();
    },
    isOn: async () => true,
    mayRead: async () => true,
    log: async () => {},
    now: () => NOW,
  };
  return { network, asked };
}

const minutesUntilNext = ({ askAgain }: Subscription): number =>
  (Date.parse(askAgain ?? '') - Date.parse(NOW)) / 60_000;

describe('pollFeed', () => {
  it('says what is new since the last time', async () => {
    const first = await pollFeed(
      subscribe(ADDRESS),
      networkOf(() => new Response(feedOf('/a', '/b'), { headers: { ETag: '"1"' } })).network,
      0.5,
      parseFeed,
    );
    expect(first.added.map(({ title }) => title)).toEqual(['About /a', 'About /b']);
    expect(first.subscription).toMatchObject({ title: 'Harbour Post', etag: '"1"', failed: 0 });

    const { network, asked } = networkOf(() => new Response(feedOf('/c', '/a', '/b')));
    const second = await pollFeed(first.subscription, network, 0.5, parseFeed);
    expect(asked[0]?.get('If-None-Match')).toBe('"1"');
    expect(second.added.map(({ title }) => title)).toEqual(['About /c']);
  });

  it('asks a quiet feed less often, and a lively one as before', async () => {
    let subscription = subscribe(ADDRESS);
    const quiet = networkOf(() => new Response(null, { status: 304 })).network;
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      ({ subscription } = await pollFeed(subscription, quiet, 0.5, parseFeed));
      waits.push(minutesUntilNext(subscription));
    }
    expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBe(360);
    const lively = networkOf(() => new Response(feedOf('/new'))).network;
    ({ subscription } = await pollFeed(subscription, lively, 0.5, parseFeed));
    expect(minutesUntilNext(subscription)).toBe(30);
  });

  it.each([
    ['status 503', () => new Response(null, { status: 503 })],
    ['notAFeed', () => new Response('<html></html>')],
    ['malformed', () => new Response('<rss version="2.0"><channel><ti')],
    [
      'network',
      () => {
        throw new TypeError('failed to fetch');
      },
    ],
  ])('backs off after %s, and loses nothing', async (failure, answer: () => Response) => {
    const before = { ...subscribe(ADDRESS), title: 'Harbour Post', etag: '"1"', seen: ['x'] };
    const once = await pollFeed(before, networkOf(answer).network, 0.5, parseFeed);
    expect(once).toMatchObject({
      subscription: { title: 'Harbour Post', etag: '"1"', seen: ['x'], failed: 1, failure },
      added: [],
    });
    const twice = await pollFeed(once.subscription, networkOf(answer).network, 0.5, parseFeed);
    expect(minutesUntilNext(twice.subscription)).toBeGreaterThan(
      minutesUntilNext(once.subscription),
    );
  });

  it('waits as long as a busy server asks', async () => {
    const busy = networkOf(
      () => new Response(null, { status: 429, headers: { 'Retry-After': '86400' } }),
    ).network;
    const { subscription } = await pollFeed(subscribe(ADDRESS), busy, 0.5, parseFeed);
    expect(minutesUntilNext(subscription)).toBe(24 * 60);
    expect(isDue(subscription, NOW)).toBe(false);
    expect(isDue(subscription, '2031-03-06T12:00:00.000Z')).toBe(true);
    // The clock was set back since.
    expect(isDue(subscription, '2030-09-05T12:00:00.000Z')).toBe(true);
  });

  it('does not wait for ever, whatever the server asks', async () => {
    for (const seconds of ['999999999999', '9'.repeat(400)]) {
      const busy = networkOf(
        () => new Response(null, { status: 503, headers: { 'Retry-After': seconds } }),
      ).network;
      const { subscription } = await pollFeed(subscribe(ADDRESS), busy, 0.5, parseFeed);
      expect(minutesUntilNext(subscription)).toBe(7 * 24 * 60);
    }
  });

  it('is as due as before where the network is off', async () => {
    const { network, asked } = networkOf(() => new Response(feedOf('/a')));
    const before = subscribe(ADDRESS);
    const polled = await pollFeed(before, { ...network, isOn: async () => false }, 0.5, parseFeed);
    expect(polled).toEqual({ subscription: before, added: [] });
    expect(asked).toEqual([]);
  });

  it('spreads the next asking by chance, and most after the first, when all of a list were asked at once', async () => {
    const minutes = async (before: Subscription, random: number) => {
      const { network } = networkOf(() => new Response(feedOf('/a')));
      return minutesUntilNext((await pollFeed(before, network, random, parseFeed)).subscription);
    };
    const first = subscribe(ADDRESS);
    expect([await minutes(first, 0), await minutes(first, 1)]).toEqual([15, 45]);
    const later = { ...first, asked: NOW };
    expect([await minutes(later, 0), await minutes(later, 1)]).toEqual([24, 36]);
  });
});
