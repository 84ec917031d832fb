import type { IncomingMessage, RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/finding/feeds/parse-feed.ts';
import { search, searchRequest } from '../../../../src/finding/searches/search.ts';
import type { SearchQuery, SearchService } from '../../../../src/finding/searches/service.ts';
import { networkOf, useServers } from '../loopback.ts';

const QUERY: SearchQuery = {
  terms: ['Tallow Point', 'ferry', 'M'],
  from: '2031-03-03',
  to: '2031-03-07',
};
const NOW = '2031-03-08T12:00:00.000Z';

const REPORT = {
  address: 'https://coast-courier.example/ferry',
  title: 'Ferry & tug collide',
  published: '2031-03-05T10:02:00.000Z',
};

const ANSWERS: Record<SearchService['kind'], string> = {
  gdelt: JSON.stringify({
    articles: [
      {
        url: REPORT.address,
        url_mobile: '',
        title: 'Ferry &amp; tug collide',
        seendate: '20310305T100200Z',
        domain: 'coast-courier.example',
        language: 'English',
      },
      { url: 'javascript:alert(1)', title: 'Bad' },
    ],
  }),
  rss: `<rss version="2.0"><channel><title>Search</title><item><title>Ferry &amp;amp; tug collide</title>
    <link>${REPORT.address}</link><pubDate>Wed, 05 Mar 2031 10:02:00 GMT</pubDate></item></channel></rss>`,
  searxng: JSON.stringify({
    query: 'x',
    results: [
      {
        url: REPORT.address,
        title: 'Ferry & tug collide',
        content: 'Two were hurt.',
        publishedDate: '2031-03-05T10:02:00Z',
      },
    ],
  }),
  miniflux: JSON.stringify({
    total: 1,
    entries: [
      {
        id: 1,
        url: REPORT.address,
        title: 'Ferry & tug collide',
        published_at: '2031-03-05T10:02:00Z',
        content: '<p>Two were hurt.</p>',
        feed: { title: 'Coast Courier' },
      },
    ],
  }),
};

function serviceAt(kind: SearchService['kind'], origin: string): SearchService {
  if (kind === 'miniflux') return { kind, address: origin, token: 'secret' };
  if (kind === 'rss') return { kind, address: `${origin}/news?q={query}&after={from}` };
  return { kind, address: `${origin}/` };
}

/** What each answers where it has found nothing, and where one entry among others is not of its documented form. */
const EMPTY: Record<SearchService['kind'], string> = {
  gdelt: '{}',
  rss: '<rss version="2.0"><channel><title>Search</title></channel></rss>',
  searxng: '{"query":"x","number_of_results":0,"results":[],"answers":[]}',
  miniflux: '{"total":0,"entries":[]}',
};
const SPOILED: Record<SearchService['kind'], string> = {
  gdelt: ANSWERS.gdelt.replace(
    '[',
    '[null,7,{"url":7},{"url":"https://a.example/b","title":null},',
  ),
  rss: ANSWERS.rss.replace('<item>', '<item/><item><title>No link</title></item><item>'),
  searxng: ANSWERS.searxng.replace('[', '[null,{"url":"https://a.example/b","title":null},'),
  miniflux: ANSWERS.miniflux.replace('[', '[null,{"id":2,"url":null,"title":"A"},'),
};

const KINDS = Object.keys(ANSWERS) as SearchService['kind'][];

const listen = useServers();

async function serve(
  body: string,
  status = 200,
): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const origin = await listen((request, response) => {
    asked.push(request);
    response.statusCode = status;
    response.end(body);
  });
  return { origin, asked };
}

const { network } = networkOf({ now: () => NOW });

describe.each(KINDS)('a search with %s', (kind) => {
  it('finds reports in an answer of the documented form', async () => {
    const { origin } = await serve(ANSWERS[kind]);
    const answer = await search(serviceAt(kind, origin), QUERY, () => true, network, parseFeed);
    expect(answer).toMatchObject({ ok: true, reports: [REPORT] });
    expect(answer.ok && answer.reports).toHaveLength(1);
  });

  it('finds nothing in an answer without a result', async () => {
    const { origin } = await serve(EMPTY[kind]);
    const answer = await search(serviceAt(kind, origin), QUERY, () => true, network, parseFeed);
    expect(answer).toEqual({ ok: true, reports: [] });
  });

  it('loses no result because of another that is malformed', async () => {
    const { origin } = await serve(SPOILED[kind]);
    const answer = await search(serviceAt(kind, origin), QUERY, () => true, network, parseFeed);
    expect(answer).toMatchObject({ ok: true, reports: [REPORT] });
    expect(answer.ok && answer.reports).toHaveLength(1);
  });

  it('leaves out what is not of the story', async () => {
    const { origin } = await serve(ANSWERS[kind]);
    const answer = await search(serviceAt(kind, origin), QUERY, () => false, network, parseFeed);
    expect(answer).toEqual({ ok: true, reports: [] });
  });

  it.each(['Your query was too short.', '', '{"articles":7,"results":7,"entries":7}', '[]'])(
    'says that the answer %j is none',
    async (body) => {
      const { origin } = await serve(body);
      const answer = await search(serviceAt(kind, origin), QUERY, () => true, network, parseFeed);
      expect(answer).toEqual({ ok: false, failure: 'badAnswer', message: body });
    },
  );

  it('says that the service is busy', async () => {
    const { origin } = await serve('', 429);
    const answer = await search(serviceAt(kind, origin), QUERY, () => true, network, parseFeed);
    expect(answer).toEqual({ ok: false, failure: 'status', status: 429 });
  });

  it.each<[string, RequestListener]>([
    ['network', (request) => request.socket.destroy()],
    ['redirect', (_, response) => response.writeHead(302, { Location: '/again' }).end()],
    [
      'tooLarge',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(20_000_000, '{'))),
    ],
  ])('comes to an end where the server is broken: %s', async (failure, listener) => {
    const answer = await search(
      serviceAt(kind, await listen(listener)),
      QUERY,
      () => true,
      network,
      parseFeed,
    );
    // A redirect is not followed at all where a secret would go along.
    const expected = kind === 'miniflux' ? [failure, 'movedToOtherSite'] : [failure];
    expect(answer.ok ? null : expected.includes(answer.failure)).toBe(true);
  });

  it('takes a date that can not be for none, and another encoding for what it is', async () => {
    const spoiled = ANSWERS[kind]
      .replace('tug', 'túg')
      .replace(
        /20310305T100200Z|2031-03-05T10:02:00Z|Wed, 05 Mar 2031 10:02:00 GMT/,
        '30 Undecember',
      );
    const origin = await listen((_, response) => {
      response.setHeader('Content-Type', 'text/plain; charset=iso-8859-1');
      response.end(Buffer.from(spoiled, 'latin1'));
    });
    const answer = await search(serviceAt(kind, origin), QUERY, () => true, network, parseFeed);
    expect(answer).toMatchObject({
      ok: true,
      reports: [{ title: 'Ferry & túg collide', published: null }],
    });
  });

  it('sends nothing but what the request shown to the reader says', async () => {
    const { origin, asked } = await serve(ANSWERS[kind]);
    const service = serviceAt(kind, origin);
    await search(service, QUERY, () => true, network, parseFeed);
    expect(asked.map((request) => `${origin}${request.url}`)).toEqual([
      searchRequest(service, QUERY).address,
    ]);
  });
});

describe('the request to a service', () => {
  const parameters = (service: SearchService): Record<string, string> =>
    Object.fromEntries(new URL(searchRequest(service, QUERY).address).searchParams);

  it('to GDELT has phrases, a window of time, and no word that GDELT refuses', () => {
    expect(parameters({ kind: 'gdelt', address: 'https://gdelt.example/doc' })).toMatchObject({
      query: '"Tallow Point" ferry',
      mode: 'artlist',
      format: 'json',
      startdatetime: '20310303000000',
      enddatetime: '20310307235959',
    });
  });

  it('fills an address template, escaped', () => {
    const { address } = searchRequest(serviceAt('rss', 'https://search.example'), {
      ...QUERY,
      terms: ['A&B', 'fish "n" chips'],
    });
    expect(address).toBe(
      'https://search.example/news?q=A%26B%20%22fish%20n%20chips%22&after=2031-03-03',
    );
  });

  it('to an instance under a path keeps the path', () => {
    expect(
      searchRequest({ kind: 'searxng', address: 'https://home.example/searx' }, QUERY).address,
    ).toMatch(/^https:\/\/home\.example\/searx\/search\?q=/);
  });

  it('to Miniflux carries the token in a header, not in the address', () => {
    const { address, headers, secret } = searchRequest(
      serviceAt('miniflux', 'https://rss.example'),
      QUERY,
    );
    expect(headers).toEqual({ 'X-Auth-Token': 'secret' });
    expect(secret).toBe(true);
    expect(address).not.toContain('secret');
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
      published_after: '1930262400',
      published_before: '1930694400',
    });
  });
});
