import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { addressFinder } from '../../../src/finding/address.ts';
import { parseFeed } from '../../../src/finding/feeds/parse-feed.ts';
import type { Finder, FinderState, Wanted } from '../../../src/finding/finder.ts';
import type { Network } from '../../../src/finding/network/ports.ts';
import { searchFinder } from '../../../src/finding/search-finder.ts';
import { sideOfArticle } from '../../../src/finding/sides.ts';
import { type OpenTab, tabsFinder } from '../../../src/finding/tabs.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../../e2e/reports.ts';

const PAGE_ADDRESS = 'https://harbour-post.example/ferry';
const OTHER_ADDRESS = 'https://coast-courier.example/tallow';

function article(changes: Partial<Article> = {}): Article {
  return {
    url: null,
    canonicalUrl: null,
    isArticle: true,
    partial: false,
    title: 'Ferry runs aground',
    byline: null,
    publisher: 'Coast Courier',
    published: '2031-03-05',
    updated: null,
    lang: 'en',
    text: 'A ferry ran aground off Tallow Point.',
    asides: [],
    ...changes,
  } as Article;
}

const wanted: Wanted = {
  page: sideOfArticle(article({ text: 'The page.' }), PAGE_ADDRESS, 'page'),
  signature: signatureOf(article()),
};

async function statesOf(finder: Finder): Promise<FinderState[]> {
  const states: FinderState[] = [];
  for await (const state of finder.look(wanted)) states.push(state);
  return states;
}

function networkOf(changes: Partial<Network> = {}): Network {
  return {
    fetch: async () => new Response('<p>page</p>', { headers: { 'Content-Type': 'text/html' } }),
    isOn: async () => true,
    mayRead: async () => true,
    log: async () => {},
    now: () => '2031-03-05T12:00:00.000Z',
    ...changes,
  };
}

describe('an address', () => {
  const look = (address: string, network = networkOf(), read: Article = article()) =>
    statesOf(addressFinder(address, 'address', network, async () => read));

  it('gives the report at it', async () => {
    const states = await look(OTHER_ADDRESS, networkOf(), article({ partial: true }));
    expect(states).toEqual([
      { state: 'searching' },
      {
        state: 'found',
        found: [
          {
            kind: 'read',
            report: sideOfArticle(article({ partial: true }), OTHER_ADDRESS, 'fetched'),
          },
        ],
      },
    ]);
  });

  it('is asked for before anything is fetched', async () => {
    const network = networkOf({
      mayRead: async () => false,
      fetch: () => {
        throw new Error('nothing may be fetched');
      },
    });
    expect(await look(OTHER_ADDRESS, network)).toEqual([
      { state: 'asking', origins: ['https://coast-courier.example'] },
    ]);
  });

  it.each([
    ['badAddress', 'coast courier', networkOf(), article()],
    ['notAnArticle', OTHER_ADDRESS, networkOf(), article({ isArticle: false })],
    [
      'status 404',
      OTHER_ADDRESS,
      networkOf({ fetch: async () => new Response('', { status: 404 }) }),
      article(),
    ],
    [
      'notAPage',
      OTHER_ADDRESS,
      networkOf({
        fetch: async () => new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } }),
      }),
      article(),
    ],
  ])('that fails says %s', async (code, address, network, read) => {
    expect((await look(address, network, read)).at(-1)).toEqual({ state: 'failed', code });
  });
});

describe('a page’s own address', () => {
  it('is believed on its own site only', () => {
    const own = article({ canonicalUrl: 'https://coast-courier.example/tallow-point' });
    expect(sideOfArticle(own, `${OTHER_ADDRESS}?x=1`, 'fetched').url).toBe(own.canonicalUrl);
    const posing = article({ canonicalUrl: 'https://harbour-post.example/ferry' });
    expect(sideOfArticle(posing, OTHER_ADDRESS, 'fetched').url).toBe(OTHER_ADDRESS);
  });
});

describe('the open tabs', () => {
  const tabs = (
    open: readonly OpenTab[],
    read: (tab: OpenTab) => Article | null,
    { mayReadAll = false } = {},
  ) =>
    tabsFinder({
      others: async () => open,
      read: async (tab) => read(tab),
      mayReadAll: async () => mayReadAll,
    });

  it('are none', async () => {
    expect((await statesOf(tabs([], () => null))).at(-1)).toEqual({ state: 'nothing' });
  });

  it('that may not be read are asked for', async () => {
    const states = await statesOf(tabs([{ id: 1, address: null }], () => article()));
    expect(states.at(-1)).toEqual({ state: 'asking', origins: ['*://*/*'] });
  });

  describe('of which only some may be read', () => {
    const [own, other] = [LANDSLIDE_A, LANDSLIDE_B].map(({ paragraphs, title }) =>
      article({ title, text: paragraphs.join('\n') }),
    );
    if (!own || !other) throw new Error('no reports');
    const open = [
      { id: 1, address: OTHER_ADDRESS },
      { id: 2, address: null },
    ];
    const page = sideOfArticle(own, PAGE_ADDRESS, 'page');
    const end = async (finder: Finder) => {
      let last: FinderState | undefined;
      for await (const state of finder.look({ page, signature: signatureOf(page) })) last = state;
      return last;
    };

    it('give what these hold where the others can’t be asked for', async () => {
      const found = { kind: 'read', report: sideOfArticle(other, OTHER_ADDRESS, 'tab') };
      const state = await end(tabs(open, () => other, { mayReadAll: true }));
      expect(state).toEqual({ state: 'found', found: [found] });
    });

    it('are asked for before any is read', async () => {
      const read = () => {
        throw new Error('nothing may be read before');
      };
      expect(await end(tabs(open, read))).toEqual({
        state: 'asking',
        origins: ['*://*/*'],
      });
    });

    it('are all there are to read, where all sites are allowed: the browser’s own pages are not', async () => {
      const state = await end(tabs(open, () => article(), { mayReadAll: true }));
      expect(state).toEqual({ state: 'nothing' });
    });
  });

  it('are passed over where they hold no article, or the page itself', async () => {
    const open = [1, 2, 3].map((id) => ({ id, address: `${OTHER_ADDRESS}/${id}` }));
    const states = await statesOf(
      tabs(open, ({ id }) => {
        if (id === 1) return null;
        return id === 2 ? article({ isArticle: false }) : article({ text: 'The page.' });
      }),
    );
    expect(states.at(-1)).toEqual({ state: 'nothing' });
  });

  it('that hold a copy of the page come after others, though nothing is more alike', async () => {
    const text = [LANDSLIDE_A, LANDSLIDE_B].map(({ paragraphs }) => paragraphs.join('\n'));
    const [own = '', other = ''] = text;
    const side = sideOfArticle(article({ text: own }), PAGE_ADDRESS, 'page');
    const open = [1, 2].map((id) => ({ id, address: `${OTHER_ADDRESS}/${id}` }));
    const finder = tabs(open, ({ id }) =>
      article({ text: id === 1 ? own.replace('early on Tuesday', 'on Tuesday') : other }),
    );
    let end: FinderState | undefined;
    for await (const state of finder.look({ page: side, signature: signatureOf(side) }))
      end = state;
    const found = end?.state === 'found' ? end.found : [];
    expect(found.map((one) => one.kind === 'read' && one.report.url)).toEqual([
      `${OTHER_ADDRESS}/2`,
      `${OTHER_ADDRESS}/1`,
    ]);
  });
});

describe('a search', () => {
  const page = sideOfArticle(
    article({ title: LANDSLIDE_A.title, text: LANDSLIDE_A.paragraphs.join('\n') }),
    PAGE_ADDRESS,
    'page',
  );
  const entry = (url: string, { title, paragraphs }: typeof LANDSLIDE_A) => ({
    url,
    title,
    content: paragraphs.slice(0, 2).join(' '),
  });
  const results = JSON.stringify({
    results: [
      entry(`${PAGE_ADDRESS}?utm_source=search`, LANDSLIDE_A),
      entry('https://coast-courier.example/other', OTHER_LANDSLIDE),
      entry(OTHER_ADDRESS, LANDSLIDE_B),
    ],
  });

  async function look(changes: Partial<Network> = {}, words = 'Brackwell landslide') {
    const service = { kind: 'searxng', address: 'https://search.example/' } as const;
    const network = networkOf({ fetch: async () => new Response(results), ...changes });
    const states: FinderState[] = [];
    const finder = searchFinder(service, { words, from: null, to: null }, network, parseFeed);
    for await (const state of finder.look({ page, signature: signatureOf(page) }))
      states.push(state);
    return states;
  }

  it('offers the reports of the story, and neither the page itself nor others', async () => {
    const states = await look();
    expect(states.map(({ state }) => state)).toEqual(['searching', 'found']);
    const end = states.at(-1);
    const found = end?.state === 'found' ? end.found : [];
    expect(found.map(({ report }) => 'address' in report && report.address)).toEqual([
      OTHER_ADDRESS,
    ]);
  });

  it('is asked for at its host before anything is sent, and again where it was refused', async () => {
    const fetch = () => {
      throw new Error('nothing may be sent');
    };
    const purposes: unknown[] = [];
    const mayRead: Network['mayRead'] = async (origin, purpose) => {
      purposes.push([origin, purpose]);
      return false;
    };
    expect(await look({ fetch, mayRead })).toEqual([
      { state: 'asking', origins: ['https://search.example'] },
    ]);
    expect(purposes).toEqual([['https://search.example', 'search']]);
  });

  it.each<[FinderState, Partial<Network>, string?]>([
    [{ state: 'failed', code: 'noWords' }, {}, ' " " '],
    [
      { state: 'failed', code: 'status 503' },
      { fetch: async () => new Response('', { status: 503 }) },
    ],
    [
      { state: 'failed', code: 'badAnswer', message: 'Not here.' },
      { fetch: async () => new Response('Not here.') },
    ],
    [{ state: 'failed', code: 'off' }, { isOn: async () => false }],
    [{ state: 'nothing' }, { fetch: async () => new Response('{"results":[]}') }],
  ])('ends with %j', async (end, changes, words) => {
    expect((await look(changes, words)).at(-1)).toEqual(end);
  });
});
