import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../browser/extension-browser.ts';
import { press, submit, untilRead, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { feedOf } from '../feed-of.ts';
import { openOptions } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

const bomb = (content: string): RequestListener => {
  const packed = gzipSync(Buffer.alloc(100_000_000, content));
  return (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
};

const endless =
  (content: string): RequestListener =>
  (_request, response) => {
    const more = (): void => {
      while (response.write(content.repeat(10_000)));
      response.once('drain', more);
    };
    more();
  };

const circle: RequestListener = (request, response) =>
  response.writeHead(302, { location: request.url }).end();

const brokenOff: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '90000' });
  response.write('<!doctype html><p>Two people', () => request.socket.destroy());
};

let courier: Site;
let daily: Site;

beforeAll(async () => {
  courier = await Site.start('courier.example', { '/a': layOut(LANDSLIDE_A, 'structured') });
  daily = await Site.start('daily.example', { '/b': layOut(LANDSLIDE_B, 'classic') });
});

afterAll(() => Promise.all([courier?.stop(), daily?.stop()]));

describe('a site that is broken or means ill', () => {
  it('is given up on when a page is fetched from it, and the next page is fetched all the same', async () => {
    const { browser } = world;
    daily.misbehave('/circle', circle);
    daily.redirect('/inside', world.here.url('/inside'));
    daily.misbehave('/broken', brokenOff);
    daily.misbehave('/bomb', bomb('<p>'));
    daily.misbehave('/endless', endless('<p>'));
    daily.misbehave('/busy', (_request, response) =>
      response.writeHead(503, { 'retry-after': '3600' }).end(),
    );
    daily.misbehave('/picture', (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    );
    daily.misbehave('/deep', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>Deep</title>${'<div>'.repeat(5_000)}`),
    );
    const page = await browser.open(courier.url('/a'));
    let popup = await browser.click(page);
    await untilRead(popup);
    let failure: string | RegExp = '';
    for (const [path, words] of [
      ['/circle', 'This link leads on to an address that couldn’t be read.'],
      // The browser tells where it led if the extension may read there, else that it led somewhere.
      ['/inside', /This link leads (?:to another site|on to an address)/],
      ['/broken', 'Couldn’t reach the site.'],
      ['/bomb', 'This page is too large to be a report.'],
      ['/endless', 'This page is too large to be a report.'],
      ['/busy', 'The site answered with error 503.'],
      ['/picture', 'There’s no web page at this address.'],
      ['/deep', 'No report found at this address.'],
    ] as const) {
      // Of two that fail alike the second would be taken for done at once.
      if (words === failure) {
        await submit(popup, 'Link to another report', courier.url('/a'));
        await untilShown(popup, 'This is the page you’re on.');
      }
      failure = words;
      await submit(popup, 'Link to another report', daily.url(path));
      // The first needs access, for which the browser's prompt closes the popup.
      if (path === '/circle' && (await browser.answerPrompt('allow'))) {
        popup = await browser.click(page);
      }
      await untilShown(popup, words);
    }
    // Written in an encoding that only the page itself states.
    const html = layOut(LANDSLIDE_B, 'classic')
      .replace('<meta charset="utf-8">', '<meta charset="windows-1252">')
      .replace('Selmouth', 'Sélmouth');
    daily.misbehave('/encoded', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(html, 'latin1')),
    );
    await submit(popup, 'Link to another report', daily.url('/encoded'));
    expect(await untilShown(popup, 'Loaded at your request')).toContain('$6.2 million');
    await popup.close();
  });

  it('keeps no other feed from being read, and is said to have failed', async () => {
    const feed = feedOf({ report: LANDSLIDE_B, address: daily.url('/b') });
    const entities = Array.from({ length: 40 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
    daily.misbehave('/feed-circle', circle);
    daily.misbehave('/feed-bomb', bomb('<item>'));
    daily.misbehave('/feed-endless', endless('<item><title>A</title></item>'));
    daily.misbehave('/feed-busy', (_request, response) =>
      response.writeHead(429, { 'retry-after': '86400' }).end(),
    );
    daily.publish('/feed-cut', feed.slice(0, feed.indexOf('</description>') - 20));
    daily.publish(
      '/feed-entities',
      feed
        .replace('<rss', `<!DOCTYPE rss [<!ENTITY e0 "boom">${entities.join('')}]><rss`)
        .replace('Selmouth Daily', 'Entities &e40;'),
    );
    daily.publish('/feed-good', feed);
    const options = await openOptions(world, courier.url('/a'));
    await untilShown(options, 'You aren’t following any feeds.');
    const paths = ['circle', 'bomb', 'endless', 'busy', 'cut', 'entities', 'good'];
    const started = Date.now();
    await options.evaluate((message) => chrome.runtime.sendMessage(message), {
      name: 'followFeeds',
      payload: { addresses: paths.map((path) => daily.url(`/feed-${path}`)) },
    });
    await untilShown(options, `${daily.url('/feed-good')}`);
    await press(options, 'Check now');
    const stored = () =>
      options.evaluate(async () =>
        Object.entries(await chrome.storage.local.get())
          .filter(([key]) => key.startsWith('feed:'))
          .map(([, feed]) => JSON.parse(feed as string)),
      );
    await until('all feeds to be asked', async () =>
      (await stored()).every(({ asked }) => asked !== null),
    );
    const feeds = new Map(
      (await stored()).map((feed) => [new URL(feed.address).pathname.slice('/feed-'.length), feed]),
    );
    expect(paths.map((path) => [path, feeds.get(path).failure, feeds.get(path).title])).toEqual([
      ['circle', 'redirect', null],
      ['bomb', 'tooLarge', null],
      ['endless', 'tooLarge', null],
      ['busy', 'status 429', null],
      ['cut', 'malformed', null],
      ['entities', null, 'Entities &e40;'],
      ['good', null, 'Selmouth Daily'],
    ]);
    expect(Date.parse(feeds.get('busy').askAgain) - started).toBeGreaterThan(86_000_000);
    await untilShown(options, 'Error code: tooLarge');
    await options.close();
  });
});
