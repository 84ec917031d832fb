import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import {
  press,
  pressLabelled,
  submit,
  textOf,
  untilBadge,
  untilRead,
  untilShown,
} from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { feedOf } from '../feed-of.ts';
import { openOptions, saveReport } from '../journeys.ts';
import { NEAR_STORY } from '../kursk-pages.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { chooseLastService, setUpSearch } from '../searching.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

const hostOf = (site: Site): string => new URL(site.url('/')).host;

let courier: Site;
let daily: Site;

beforeAll(async () => {
  courier = await Site.start('courier.example');
  daily = await Site.start('daily.example');
});

afterAll(() => Promise.all([courier?.stop(), daily?.stop()]));

beforeEach(() => {
  courier.publish('/a', layOut(LANDSLIDE_A, 'structured'));
  daily.publish('/b', layOut(LANDSLIDE_B, 'classic'));
  daily.publish('/other', layOut(OTHER_LANDSLIDE, 'blog'));
});

/** The pages that a test has opened, closed after it: an open tab of the story is found by itself. */
let opened: Page[] = [];

async function open(url: string): Promise<Page> {
  const page = await world.browser.open(url);
  opened.push(page);
  return page;
}

afterEach(async () => {
  await Promise.all(opened.map((page) => page.close().catch(() => undefined)));
  opened = [];
});

interface Offered {
  readonly page: Page;
  readonly popup: ExtensionPage;
}

/** Opens a page of the courier's and clicks; the popup offers to find another report, beside a comparison if asked. */
async function offered(path = '/a'): Promise<Offered> {
  const page = await open(courier.url(path));
  const popup = await world.browser.click(page);
  await untilRead(popup);
  // Where a report of the story is saved already, it is compared with that first.
  if ((await textOf(popup)).includes('From your library'))
    await press(popup, 'Find another report');
  await untilShown(popup, 'Find other reports');
  return { page, popup };
}

/** Gives the access that the browser asks for, where it asks, and clicks again, since its prompt closed the popup. */
async function allowed({ page, popup }: Offered): Promise<ExtensionPage> {
  return (await world.browser.answerPrompt('allow')) ? world.browser.click(page) : popup;
}

describe('another report of the story', () => {
  it('is found at an address that the reader gives', async () => {
    const before = await offered();
    await submit(before.popup, 'Link to another report', daily.url('/b'));
    const after = await allowed(before);
    const shown = await untilShown(after, 'Loaded at your request');
    expect(shown).toContain('$4.5 million');
    expect(shown).toContain('$6.2 million');
    expect(shown).toContain('Only the other report was loaded, because you asked.');
    expect(daily.requests).toEqual(['/b']);
    await until('the way to the other report', () =>
      after.evaluate(() => {
        const row = document.querySelector<HTMLElement>('.fact-head[aria-expanded="false"]');
        const isOpen = document.querySelector('.fact-source-open') !== null;
        if (!isOpen) row?.click();
        return isOpen;
      }),
    );
    // The popup closes over the tab that is opened.
    await after
      .evaluate(() => document.querySelector<HTMLElement>('.fact-source-open')?.click())
      .catch(() => {});
    const other = await until('the other report', async () =>
      (await before.page.browser().pages()).find((one) => one.url().startsWith(daily.url('/b'))),
    );
    await other.close();
    await until('the badge', async () => world.browser.badge(before.page));
  });

  it('is found among the sources that the page cites', async () => {
    const { paragraphs, ...report } = LANDSLIDE_A;
    const [first = '', ...rest] = paragraphs;
    const html = layOut({ ...report, paragraphs: [first, ...rest] }, 'classic').replace(
      'Coastline Rail said in a statement',
      `Coastline Rail said, <a href="${daily.url('/b')}">the Selmouth Daily reported</a>, in a statement`,
    );
    courier.publish('/cites', html);
    const { popup } = await offered('/cites');
    await untilShown(popup, 'Linked to on this page');
    // Of the links around the article, and of what only names a source, none is offered.
    expect(await textOf(popup)).not.toContain('Harvest festival');
    const before = daily.requests.length;
    await pressLabelled(popup, 'Compare with “the Selmouth Daily reported”');
    const shown = await untilShown(popup, 'Loaded at your request');
    expect(shown).toContain('$6.2 million');
    expect(daily.requests.slice(before)).toEqual(['/b']);
  });

  it('is found in another tab without a click, and one of another story is passed over', async () => {
    await open(daily.url('/other'));
    await open(daily.url('/b'));
    const before = daily.requests.length;
    const popup = await world.browser.click(await open(courier.url('/a')));
    const shown = await untilShown(popup, 'Open in another tab');
    expect(shown).toContain('Selmouth Daily');
    expect(shown).toContain('$6.2 million');
    expect(shown).not.toContain('Upper Fenwick');
    // What is in a tab is read there.
    expect(daily.requests.slice(before)).toEqual([]);
  });

  it('that can’t be fetched leaves everything as it was, and says why', async () => {
    const { popup } = await offered();
    await submit(popup, 'Link to another report', daily.url('/gone'));
    await untilShown(popup, 'The site answered with error 404. Try again later.');
    await submit(popup, 'Link to another report', 'http://127.0.0.1:1/');
    await untilShown(popup, 'private network');
    await submit(popup, 'Link to another report', courier.url('/a'));
    await untilShown(popup, 'This is the page you’re on.');
    await submit(popup, 'Link to another report', 'no address');
    await untilShown(popup, 'This isn’t a web address.');
    await submit(popup, 'Link to another report', daily.url('/b'));
    await untilShown(popup, 'Loaded at your request');
  });
});

describe('a page that is fetched', () => {
  const compare = async (address: string) => {
    const { popup } = await offered();
    await submit(popup, 'Link to another report', address);
    return popup;
  };

  it('is not run, and nothing that it shows is asked for', async () => {
    const parts = `<link rel="stylesheet" href="/style"><script src="/script"></script>
      <script>fetch('/fetched')</script><img src="/picture" srcset="/picture2 2x" onerror="fetch('/error')">
      <iframe src="/frame"></iframe><video src="/video" poster="/poster"></video><object data="/object"></object>
      <link rel="preload" as="image" href="/preload"><svg><image href="/image"/></svg>`;
    const html = layOut(LANDSLIDE_B, 'classic').replace('<div class="article-body">', `$&${parts}`);
    daily.publish('/rich', html);
    const before = daily.requests.length;
    const popup = await compare(daily.url('/rich'));
    await untilShown(popup, 'Loaded at your request');
    await popup.close();
    expect(daily.requests.slice(before)).toEqual(['/rich']);
    // In a tab it is, so that it could be here.
    await open(daily.url('/rich'));
    const opened = () => daily.requests.slice(before + 2);
    await until('its parts', () => opened().includes('/script') && opened().includes('/fetched'));
  });

  it('is told neither who asks nor from where, and leaves nothing behind', async () => {
    const html = layOut(LANDSLIDE_B, 'classic');
    daily.publish('/known', html, { 'set-cookie': 'reader=known; Path=/' });
    // Closed, or the page would be compared with what is in the tab.
    for (let time = 0; time < 2; time++) await (await open(daily.url('/known'))).close();
    expect(daily.heard('/known').cookie).toBe('reader=known');
    daily.publish('/known', html, { 'set-cookie': 'reader=fetched; Path=/' });
    const popup = await compare(daily.url('/known'));
    await untilShown(popup, 'Loaded at your request');
    const { cookie, referer, origin } = daily.heard('/known');
    expect({ cookie, referer, origin }).toEqual({});
    await popup.close();
    await open(daily.url('/b'));
    expect(daily.heard('/b').cookie).toBe('reader=known');
  });

  it('is not taken from a private network that a site leads to', async () => {
    world.here.publish('/inside', layOut(LANDSLIDE_B, 'classic'));
    daily.redirect('/leads', world.here.url('/inside'));
    const popup = await compare(daily.url('/leads'));
    // A browser without access to where it leads doesn't tell where that is.
    const shown = await untilShown(
      popup,
      /leads to another site|leads on to an address|Couldn’t reach the site/,
    );
    expect(shown).not.toContain('$6.2 million');
    await popup.close();
  });
});

describe('a followed feed', () => {
  it('lights the badge for a new report of a saved story, and for no other', async () => {
    const { browser } = world;
    const other = { report: OTHER_LANDSLIDE, address: daily.url('/other') };
    daily.publish('/feed', feedOf(other));
    courier.publish(
      '/with-feed',
      layOut(LANDSLIDE_A, 'structured').replace(
        '</head>',
        `<link rel="alternate" type="application/rss+xml" title="Selmouth Daily" href="${daily.url('/feed')}"></head>`,
      ),
    );
    const { popup } = await offered('/with-feed');
    await saveReport(popup);
    await pressLabelled(popup, 'Follow “Selmouth Daily”');
    await until('the feed to be asked', () => daily.requests.includes('/feed'));
    await popup.close();

    const page = await open(daily.url('/other'));
    expect(await browser.badge(page)).toBe('');
    daily.publish('/feed', feedOf({ report: LANDSLIDE_B, address: daily.url('/b') }, other));
    const options = await openOptions(world, daily.url('/other'));
    await untilShown(options, 'Selmouth Daily');
    await press(options, 'Check now');
    await untilBadge(browser, page, '+1');
    await options.close();

    // It outlasts the background, and goes when the reader has been shown what is new.
    await browser.stopBackground();
    expect(await browser.badge(page)).toBe('+1');
    const news = await browser.click(page);
    await untilShown(news, '1 new');
    await press(news, 'Library1 new');
    const shown = await untilShown(news, 'New reports on stories in your library');
    expect(shown).toContain(LANDSLIDE_B.title);
    expect(shown).not.toContain(OTHER_LANDSLIDE.title);
    await until('the badge to go', () =>
      news.evaluate(async () => (await chrome.action.getBadgeText({})) === ''),
    );
    expect(await browser.badge(page)).toBe('');

    // On a page of the story it is offered, and fetched when the reader asks.
    const { popup: again } = await offered('/with-feed');
    await untilShown(again, 'From your feeds');
    await pressLabelled(again, `Compare with “${LANDSLIDE_B.title}”`);
    await untilShown(again, 'Loaded at your request');
  });
});

describe('a search', () => {
  it('is shown before it is sent, and offers the one result that is a report of the story', async () => {
    const query: string[] = [];
    daily.answer('/search', (url) => {
      query.push(url.searchParams.get('q') ?? '');
      return feedOf(
        { report: OTHER_LANDSLIDE, address: daily.url('/other') },
        { report: NEAR_STORY, address: daily.url('/near') },
        { report: LANDSLIDE_B, address: daily.url('/b') },
      );
    });
    const options = await openOptions(world, daily.url('/other'));
    await setUpSearch(options, daily);
    await options.close();
    const { page, popup } = await offered();
    await chooseLastService(popup, daily);
    expect(query).toEqual([]);
    await press(popup, `Search ${hostOf(daily)}`);
    // Firefox has the reader agree to words leaving the device, though the host is allowed already.
    const after = await allowed({ page, popup });
    const results = await untilShown(after, '1 report on this story found.');
    expect(results.split('Search result')).toHaveLength(2);
    expect(query).toEqual([expect.stringContaining('Brackwell')]);
    await pressLabelled(after, `Compare with “${LANDSLIDE_B.title}”`);
    await untilShown(after, 'Loaded at your request');
  });

  it('is what the one button sends once the reader has agreed to it', async () => {
    const query: string[] = [];
    daily.answer('/search', (url) => {
      query.push(url.searchParams.get('q') ?? '');
      return feedOf({ report: LANDSLIDE_B, address: daily.url('/b') });
    });
    const { popup } = await offered();
    await untilShown(popup, `Sends these words and dates to ${hostOf(daily)}`);
    expect(query).toEqual([]);
    await press(popup, 'Find other reports');
    await untilShown(popup, '1 report on this story found.');
    expect(query).toEqual([expect.stringContaining('Brackwell')]);
    await popup.close();
  });

  it('is shown by the next popup where one was closed over it, beside a comparison, and once', async () => {
    let answerNow = () => {};
    const held = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    daily.answer('/search', async () => {
      await held;
      return feedOf({ report: LANDSLIDE_B, address: daily.url('/b') });
    });
    const { page, popup } = await offered();
    expect(await untilShown(popup, 'Back')).not.toContain('1 report on this story');
    await chooseLastService(popup, daily);
    const before = daily.requests.length;
    await press(popup, `Search ${hostOf(daily)}`);
    await until('the search to be sent', () => daily.requests.slice(before).includes('/search'));
    await popup.close();
    answerNow();
    const next = await world.browser.click(page);
    await untilShown(next, '1 report on this story found.');
    // A feed listed it before, too.
    const listed = () =>
      next.evaluate(
        (title) =>
          [...document.querySelectorAll('.find-name')].filter((one) => one.textContent === title)
            .length,
        LANDSLIDE_B.title,
      );
    await until(
      'all that is known to be listed',
      async () => !(await textOf(next)).includes('Looking'),
    );
    expect(await listed()).toBe(1);
    await next.close();

    const last = await world.browser.click(page);
    await untilShown(last, 'Find another report');
    expect(await textOf(last)).not.toContain('1 report on this story');
    await last.close();
  });
});

describe('the network', () => {
  it('is logged, and can be switched off: nothing is fetched then', async () => {
    const options = await openOptions(world, daily.url('/other'));
    const shown = await untilShown(options, /daily\.example:\d+Search200/);
    expect(shown).toContain(new URL(daily.url('/')).host);
    expect(shown).toContain('Feed you follow');
    expect(shown).toContain('404');
    const setNetwork = (on: boolean) =>
      options.evaluate((on) => {
        const box = document.querySelector<HTMLInputElement>('#network input[type=checkbox]');
        if (box?.checked !== on) box?.click();
      }, on);
    await setNetwork(false);
    const before = daily.requests.length;
    const { popup } = await offered();
    await untilShown(popup, 'Second Source is offline.');
    await submit(popup, 'Link to another report', daily.url('/b'));
    await popup.close();

    // Nor by an alarm: a feed that has never been asked is due.
    const alarm = async () => {
      await options.evaluate(() => chrome.alarms.create('feeds', { when: Date.now() }));
      await until('the alarm', () =>
        options.evaluate(async () => (await chrome.alarms.get('feeds')) === undefined),
      );
    };
    const say = (name: string, payload: object) =>
      options.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });
    daily.publish('/late', feedOf());
    await say('followFeeds', { addresses: [daily.url('/late')] });
    await alarm();
    // Feeds are asked one round after the other: this comes after the alarm's.
    await say('askFeeds', { all: true });
    expect(daily.requests.slice(before)).toEqual([]);

    const logged = () =>
      options.evaluate(async () =>
        JSON.parse((await chrome.storage.local.get('requests')).requests as string),
      );
    const earlier = (await logged()).length;
    await setNetwork(true);
    await until('the network to be on', () =>
      options.evaluate(
        async () => (await chrome.storage.local.get('networkOff')).networkOff === false,
      ),
    );
    await alarm();
    await until('the feed to be asked', () => daily.requests.slice(before).includes('/late'));
    await options.evaluate(() => chrome.alarms.create('feeds', { periodInMinutes: 5 }));
    // Of each request that came, one line in the log.
    await say('askFeeds', { all: false });
    const { host } = new URL(daily.url('/'));
    const log: { readonly at: string }[] = await logged();
    const added = log.slice(0, log.length - earlier);
    expect(added.map((one) => ({ ...one, at: '' }))).toEqual(
      daily.requests.slice(before).map(() => ({ at: '', host, purpose: 'feed', outcome: 200 })),
    );
  });
});
