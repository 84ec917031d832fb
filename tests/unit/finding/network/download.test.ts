import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type DownloadOptions, download } from '../../../../src/finding/network/download.ts';
import { fetcherBy, networkOf, useServers } from '../loopback.ts';

const OPTIONS: DownloadOptions = {
  purpose: 'address',
  maxBytes: 100_000,
  timeoutMs: 2_000,
  ownService: true,
};

const serve = useServers();

describe('download', () => {
  it('brings the body and where it came from, and logs the request', async () => {
    const seen: Record<string, unknown> = {};
    const origin = await serve((request, response) => {
      seen.cookie = request.headers.cookie;
      seen.referer = request.headers.referer;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('ETag', '"a"');
      response.end('<p>Fähre</p>');
    });
    const { network, logged } = networkOf();
    const result = await download(`${origin}/a`, OPTIONS, network);
    expect(result).toMatchObject({ ok: true, address: `${origin}/a`, etag: '"a"' });
    expect(result.ok && new TextDecoder().decode(result.body)).toBe('<p>Fähre</p>');
    expect(seen).toEqual({ cookie: undefined, referer: undefined });
    expect(logged).toEqual([
      { at: network.now(), host: new URL(origin).host, purpose: 'address', outcome: 200 },
    ]);
  });

  it('asks conditionally, and says when nothing changed', async () => {
    const origin = await serve((request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"a"' ? 304 : 200;
      response.end();
    });
    const { network } = networkOf();
    expect(await download(origin, { ...OPTIONS, etag: '"a"' }, network)).toMatchObject({
      ok: true,
      notModified: true,
    });
    expect(await download(origin, OPTIONS, network)).toMatchObject({
      ok: true,
      notModified: false,
    });
  });

  it.each([
    ['badAddress', 'not an address'],
    ['badAddress', 'file:///etc/hostname'],
    ['badAddress', 'javascript:alert(1)'],
    ['badAddress', 'https://user:secret@harbour-post.example/'],
    ['privateHost', 'http://127.0.0.1:9/'],
    ['privateHost', 'http://[::1]/'],
    ['privateHost', 'http://localhost./'],
    ['privateHost', 'http://2130706433/'],
    ['privateHost', 'http://[::ffff:7f00:1]/'],
  ])('answers %s to %s, without a request', async (failure, address) => {
    const { network, logged } = networkOf({
      fetch: () => {
        throw new Error('no request may be made');
      },
    });
    expect(await download(address, { ...OPTIONS, ownService: false }, network)).toEqual({
      ok: false,
      failure,
    });
    expect(logged).toHaveLength(1);
  });

  it('makes no request while the network is off, or to a site that the reader did not allow', async () => {
    let requests = 0;
    const origin = await serve((_request, response) => {
      requests++;
      response.end();
    });
    const off = networkOf({ isOn: async () => false });
    expect(await download(origin, OPTIONS, off.network)).toEqual({ ok: false, failure: 'off' });
    const refused = networkOf({ mayRead: async () => false });
    expect(await download(origin, OPTIONS, refused.network)).toEqual({
      ok: false,
      failure: 'notAllowed',
    });
    expect(requests).toBe(0);
  });

  it('takes nothing from another site that an allowed one redirects to', async () => {
    const other = await serve((_request, response) => response.end('secret'));
    const origin = await serve((_request, response) => {
      response.writeHead(302, { Location: other }).end();
    });
    const { network } = networkOf({ mayRead: async (asked) => asked === origin });
    expect(await download(origin, OPTIONS, network)).toEqual({
      ok: false,
      failure: 'movedToOtherSite',
    });
  });

  it('takes nothing from a private host that a public site redirects to, and logs both', async () => {
    const inside = await serve((_request, response) => response.end('secret'));
    const site = await serve((_request, response) => {
      response.writeHead(302, { Location: `${inside}/admin` }).end();
    });
    const fetch = fetcherBy({ 'http://harbour-post.example': site });
    const { network, logged } = networkOf({ fetch });
    const options = { ...OPTIONS, ownService: false };
    expect(await download('http://harbour-post.example/a', options, network)).toEqual({
      ok: false,
      failure: 'movedToOtherSite',
    });
    expect(logged.map(({ host, outcome }) => [host, outcome])).toEqual([
      ['harbour-post.example', 'movedToOtherSite'],
      [new URL(inside).host, 'movedToOtherSite'],
    ]);
  });

  it('says and logs that a redirect led to where nothing could be read, and asks no further', async () => {
    let asked = 0;
    const inside = await serve((request) => {
      asked++;
      request.socket.destroy();
    });
    const site = await serve((_request, response) => {
      response.writeHead(302, { Location: `${inside}/admin` }).end();
    });
    const { network, logged } = networkOf();
    expect(await download(`${site}/a`, OPTIONS, network)).toEqual({
      ok: false,
      failure: 'redirect',
    });
    expect(asked).toBe(1);
    expect(logged.map(({ host, outcome }) => [host, outcome])).toEqual([
      [new URL(site).host, 'redirect'],
    ]);
  });

  it('follows a redirect to another allowed site, says where it ended, and logs both', async () => {
    const other = await serve((_request, response) => response.end('moved here'));
    const site = await serve((_request, response) => {
      response.writeHead(301, { Location: `${other}/b` }).end();
    });
    const { network, logged } = networkOf();
    expect(await download(`${site}/a`, OPTIONS, network)).toMatchObject({
      ok: true,
      address: `${other}/b`,
    });
    expect(logged.map(({ host }) => host)).toEqual([new URL(site).host, new URL(other).host]);
  });

  it('carries a secret to no other place than the one that the reader named', async () => {
    const seen: unknown[] = [];
    const thief = await serve((request, response) => {
      seen.push(request.headers['x-auth-token']);
      response.end();
    });
    const origin = await serve((_request, response) => {
      response.writeHead(302, { Location: thief }).end();
    });
    const { network } = networkOf();
    const options = { ...OPTIONS, headers: { 'X-Auth-Token': 'secret' }, secret: true };
    expect(await download(origin, options, network)).toEqual({
      ok: false,
      failure: 'movedToOtherSite',
    });
    expect(seen).toEqual([]);
  });

  it('gives up on redirects in a circle and on broken connections', async () => {
    const circle = await serve((_request, response) => {
      response.writeHead(302, { Location: '/again' }).end();
    });
    const broken = await serve((request) => request.socket.destroy());
    const brokenLater = await serve((request, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('half a', () => request.socket.destroy());
    });
    const noGzip = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('this is no gzip');
    });
    const { network } = networkOf();
    expect(await download(brokenLater, OPTIONS, network)).toEqual({
      ok: false,
      failure: 'network',
    });
    expect(await download(noGzip, OPTIONS, network)).toEqual({ ok: false, failure: 'network' });
    expect(await download(circle, OPTIONS, network)).toEqual({ ok: false, failure: 'redirect' });
    expect(await download(broken, OPTIONS, network)).toEqual({ ok: false, failure: 'network' });
  });

  it('cuts off a body that has no end, and one that unpacks without end', async () => {
    const endless = await serve((_request, response) => {
      const more = (): void => {
        while (response.write('x'.repeat(16_384)));
        response.once('drain', more);
      };
      more();
    });
    const bomb = await serve((_request, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(20_000_000)));
    });
    const { network } = networkOf();
    expect(await download(endless, OPTIONS, network)).toEqual({ ok: false, failure: 'tooLarge' });
    expect(await download(bomb, OPTIONS, network)).toEqual({ ok: false, failure: 'tooLarge' });
  });

  it('does not wait for a server that does not answer, or drips', async () => {
    const silent = await serve(() => {});
    const dripping = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const { network } = networkOf();
    const options = { ...OPTIONS, timeoutMs: 150 };
    expect(await download(silent, options, network)).toEqual({ ok: false, failure: 'timeout' });
    expect(await download(dripping, options, network)).toEqual({ ok: false, failure: 'timeout' });
  });

  it.each([
    [{ 'Retry-After': '120' }, 120],
    [
      { 'Retry-After': 'Wed, 05 Mar 2031 10:02:00 GMT', Date: 'Wed, 05 Mar 2031 10:00:00 GMT' },
      120,
    ],
    [{ 'Retry-After': 'soon' }, undefined],
    [{}, undefined],
  ])('passes on what a busy server says: %j', async (headers, retryAfter) => {
    for (const status of [429, 503]) {
      const origin = await serve((_request, response) => {
        response.writeHead(status, headers as Record<string, string>).end();
      });
      const { network, logged } = networkOf();
      const result = await download(origin, OPTIONS, network);
      expect(result).toMatchObject({ ok: false, failure: 'status', status });
      expect(result.ok ? null : result.retryAfter).toBe(retryAfter);
      expect(logged.map(({ outcome }) => outcome)).toEqual([status]);
    }
  });
});
