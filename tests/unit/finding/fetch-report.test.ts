import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { fetchReport } from '../../../src/finding/fetch-report.ts';
import { fetcherBy, networkOf, useServers } from './loopback.ts';

/* Pages from real servers, good and bad, by names of the public web. */

const serve = useServers();

const ADDRESS = 'http://harbour-post.example/ferry';

/** What a page's text was read as: the parser is the extension's own in a browser, and tested there. */
async function fetched(listener: RequestListener) {
  const parsed: string[] = [];
  const origin = await serve(listener);
  const { network, logged } = networkOf({
    fetch: fetcherBy({ 'http://harbour-post.example': origin }),
  });
  const result = await fetchReport(ADDRESS, 'address', network, async (html, url) => {
    parsed.push(html);
    return { url, isArticle: true, partial: false, title: 'Ferry', text: html } as Article;
  });
  return { result, parsed, logged };
}

const page = (head: string, text: string) =>
  `<!doctype html><html><head>${head}<title>Ferry</title></head><body><p>${text}</p></body></html>`;

/** Cyrillic "Паром" in windows-1251. */
const FERRY_1251 = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);

const withFerry = (html: string) => {
  const [before = '', after = ''] = html.split('HERE');
  return Buffer.concat([Buffer.from(before), FERRY_1251, Buffer.from(after)]);
};

describe('a page over HTTP', () => {
  it.each<[string, string, RequestListener]>([
    [
      'as the server says',
      'Паром',
      (_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=windows-1251');
        response.end(withFerry(page('<meta charset="utf-8">', 'HERE')));
      },
    ],
    [
      'as the page says, where the server says nothing',
      'Паром',
      (_, response) => response.end(withFerry(page('<meta charset="windows-1251">', 'HERE'))),
    ],
    [
      'by its byte order mark, whatever the server says',
      'Fähre',
      (_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=windows-1251');
        response.end(Buffer.from(`\ufeff${page('', 'Fähre')}`, 'utf16le'));
      },
    ],
    [
      'as UTF-8 where an encoding is named that there is not',
      'Fähre',
      (_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=none-such');
        response.end(page('', 'Fähre'));
      },
    ],
    [
      'packed',
      'Fähre',
      (_, response) => {
        response.setHeader('Content-Encoding', 'gzip');
        response.end(gzipSync(page('', 'Fähre')));
      },
    ],
  ])('is decoded %s', async (_how, word, listener) => {
    const { result, parsed } = await fetched(listener);
    expect(result.ok).toBe(true);
    expect(parsed).toEqual([expect.stringContaining(`<p>${word}</p>`)]);
  });

  const bomb = gzipSync(Buffer.alloc(50_000_000, '<p>'));

  it.each<[string, string | number, RequestListener]>([
    ['notAPage', 200, (_, response) => response.setHeader('Content-Type', 'image/png').end('PNG')],
    ['status', 503, (_, response) => response.writeHead(503, { 'Retry-After': '9' }).end()],
    ['status', 429, (_, response) => response.writeHead(429).end()],
    ['network', 'network', (request) => request.socket.destroy()],
    [
      'redirect',
      'redirect',
      (_, response) => response.writeHead(302, { Location: '/ferry' }).end(),
    ],
    [
      'tooLarge',
      'tooLarge',
      (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    ],
  ])('that fails is never parsed: %s, logged as %s', async (failure, outcome, listener) => {
    const { result, parsed, logged } = await fetched(listener);
    expect(result).toMatchObject({ ok: false, failure });
    expect(parsed).toEqual([]);
    expect(logged.map((one) => [one.host, one.purpose, one.outcome])).toEqual([
      ['harbour-post.example', 'address', outcome],
    ]);
  });
});
