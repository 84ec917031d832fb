// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { checkListed } from '../../../src/finding/feeds/listed.ts';
import { feedAddresses, opmlOf } from '../../../src/finding/feeds/opml.ts';
import { checkSubscription, subscribe } from '../../../src/finding/feeds/subscription.ts';
import { serviceSchema } from '../../../src/finding/searches/service.ts';
import { savedHeadSchema, savedReportSchema } from '../../../src/library/report.ts';
import { sentenceLink } from '../../../src/ui/take-along/text-fragment.ts';
import { isWebAddress, webAddress } from '../../../src/web/address.ts';

const created = vi.hoisted(() => vi.fn(async (_tab: { url: string }) => ({})));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { tabs: { create: created } } }));

const { openAddress } = await import('../../../src/platform/open-address.ts');
const { availableSchema } = await import('../../../src/platform/find-schemas.ts');
const { sideSchema } = await import('../../../src/platform/tab-notes.ts');

/** Schemes that a browser opens for an extension, and what hides them from a look at the text alone. */
const SCHEMES = [
  'file',
  'chrome',
  'chrome-extension',
  'moz-extension',
  'about',
  'data',
  'javascript',
  'blob',
  'view-source',
  'ftp',
  'ws',
  'filesystem',
  'intent',
  'mailto',
  'httpx',
];

const foreign = fc
  .record({
    scheme: fc.constantFrom(...SCHEMES),
    before: fc.constantFrom('', ' ', '\n', '\u0000', '\t'),
    within: fc.constantFrom('', '\n', '\t', '\r'),
    isUpper: fc.boolean(),
    rest: fc.constantFrom(
      '//news.example/a',
      'alert(1)//http://a.example',
      'https://news.example/a',
      '///etc/hosts',
      'text/html,<b>',
    ),
  })
  .map(({ scheme, before, within, isUpper, rest }) => {
    const name = isUpper ? scheme.toUpperCase() : scheme;
    return `${before}${name.slice(0, 2)}${within}${name.slice(2)}:${rest}`;
  });

const WEB = 'https://news.example/a?b=1#c';

const side = {
  id: 'page:1',
  origin: 'page',
  url: WEB,
  title: null,
  publisher: null,
  byline: null,
  published: null,
  lang: null,
  partial: false,
  text: 'Three were hurt.',
};
const saved = { ...side, id: '1', version: 1, savedAt: '2031-03-05T10:00:00.000Z' };
const available = { address: WEB, title: 'A', publisher: null, published: null, summary: null };
const listed = { ...available, listedAt: '2031-03-05', seen: false };

describe('an address', () => {
  it('is one of the web, absolute, or none', () => {
    const base = 'https://harbour-post.example/news/feed.xml';
    expect(webAddress('../ferry', base)).toBe('https://harbour-post.example/ferry');
    expect(webAddress('//coast.example/a', base)).toBe('https://coast.example/a');
    expect(webAddress('HTTP://coast.example/a')).toBe('http://coast.example/a');
    for (const none of [
      null,
      undefined,
      '',
      'http://[',
      'news.example/a',
      `${WEB}${'x'.repeat(4000)}`,
    ]) {
      expect(webAddress(none)).toBeNull();
    }
  });

  it('is none where a browser would take it for one of another scheme', () => {
    fc.assert(
      fc.property(foreign, (address) => {
        expect(isWebAddress(address)).toBe(false);
        expect(webAddress(address, WEB)).toBeNull();
      }),
    );
  });
});

describe('an address that is none of the web’s', () => {
  it('gets in nowhere', () => {
    fc.assert(
      fc.property(foreign, (url) => {
        for (const schema of [savedReportSchema, savedHeadSchema, sideSchema]) {
          const read = v.parse(schema as v.GenericSchema<unknown, { url: unknown }>, {
            ...saved,
            url,
          });
          expect(read.url).toBeNull();
        }
        expect(v.is(availableSchema, { ...available, address: url })).toBe(false);
        expect(checkSubscription(subscribe(url))).toBeNull();
        expect(checkListed([{ ...listed, address: url }, listed, 7])).toHaveLength(1);
        for (const kind of ['gdelt', 'searxng', 'miniflux', 'rss']) {
          const address = kind === 'rss' ? `${url}{query}` : url;
          expect(v.is(serviceSchema, { kind, address, token: 'x' })).toBe(false);
        }
        const opml = `<opml version="2.0"><body><outline text="a" xmlUrl="${encodeURI(url.trim())}"/></body></opml>`;
        expect(feedAddresses(opml)).not.toMatchObject({ addresses: [expect.anything()] });
      }),
    );
  });

  it('goes out nowhere', () => {
    fc.assert(
      fc.property(foreign, (url) => {
        expect(sentenceLink(url, side.text, { start: 0, end: 5 })).toBeNull();
        expect(feedAddresses(opmlOf([subscribe(url), subscribe(WEB)]))).toEqual({
          ok: true,
          addresses: [WEB],
        });
        expect(opmlOf([subscribe(url), subscribe(WEB)]).match(/xmlUrl/g)).toHaveLength(1);
      }),
    );
  });

  it('is never opened, and one of the web’s is', async () => {
    await fc.assert(fc.asyncProperty(foreign, (address) => openAddress(address)));
    await openAddress(null);
    expect(created).not.toHaveBeenCalled();
    await openAddress(WEB);
    expect(created).toHaveBeenCalledExactlyOnceWith({ url: WEB });
  });
});

describe('an address of the web', () => {
  it('is kept as it is stated', () => {
    expect(v.parse(savedReportSchema, saved).url).toBe(WEB);
    expect(v.parse(sideSchema, side).url).toBe(WEB);
    expect(checkSubscription(subscribe(WEB))?.address).toBe(WEB);
    expect(checkListed([listed])).toMatchObject([{ address: WEB }]);
  });
});
