import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { press, pressLabelled, submit, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

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

interface Offered {
  readonly page: Page;
  readonly popup: ExtensionPage;
}

/** Opens a page of the courier's and clicks; the popup offers to find another report. */
async function offered(path = '/a'): Promise<Offered> {
  const page = await world.browser.open(courier.url(path));
  const popup = await world.browser.click(page);
  await untilShown(popup, 'In your open tabs');
  return { page, popup };
}

/** Gives the access that the browser asks for, where it asks, and clicks again, since its prompt closed the popup. */
async function allowed({ page, popup }: Offered): Promise<ExtensionPage> {
  return (await world.browser.answerPrompt('allow')) ? world.browser.click(page) : popup;
}

describe('another report of the story', () => {
  it('is found at an address that the reader gives', async () => {
    const before = await offered();
    await submit(before.popup, 'Address of another report', daily.url('/b'));
    const after = await allowed(before);
    const shown = await untilShown(after, 'Fetched at your request');
    expect(shown).toContain('$4.5 million');
    expect(shown).toContain('$6.2 million');
    expect(shown).toContain('The other report was fetched because you asked for it');
    // The page's own scripts, pictures and frames are not asked for.
    expect(daily.requests.filter((path) => path !== '/b')).toEqual([]);
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
    await untilShown(popup, 'Sources that this page cites');
    expect(await textOf(popup)).not.toContain('Harvest festival');
    await pressLabelled(popup, 'Compare with “the Selmouth Daily reported”');
    await untilShown(popup, 'Fetched at your request');
  });

  it('is found in another tab, and one of another story is passed over', async () => {
    await world.browser.open(daily.url('/other'));
    await world.browser.open(daily.url('/b'));
    const { popup } = await offered();
    await press(popup, 'Look in open tabs');
    const shown = await untilShown(popup, 'Open in another tab');
    expect(shown).toContain('Selmouth Daily');
    expect(shown).not.toContain('Upper Fenwick');
  });

  it('that can’t be fetched leaves everything as it was, and says why', async () => {
    const { popup } = await offered();
    await submit(popup, 'Address of another report', daily.url('/gone'));
    await untilShown(popup, 'The site answered with error 404.');
    await submit(popup, 'Address of another report', 'http://127.0.0.1:1/');
    await untilShown(popup, 'private network');
    await submit(popup, 'Address of another report', courier.url('/a'));
    await untilShown(popup, 'That is the address of this very page.');
    await submit(popup, 'Address of another report', 'no address');
    await untilShown(popup, 'That is no address of a web page.');
    await submit(popup, 'Address of another report', daily.url('/b'));
    await untilShown(popup, 'Fetched at your request');
  });
});
