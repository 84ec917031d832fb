import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExtensionBrowser,
  type ExtensionPage,
  until,
} from '../../browser/extension-browser.ts';
import { pressLabelled, pressToLeave, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { everythingKept } from '../kept.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { launch } from '../world.ts';

/*
 * From the first page to the first comparison, on the first day: the build that is shipped, a new profile, no access to
 * any site, and a search engine of the reader's own, which is a page on this machine.
 */
let browser: ExtensionBrowser;
let courier: Site;
let daily: Site;
let search: Site;
/** What the search engine was asked. */
const asked: string[] = [];

beforeAll(async () => {
  courier = await Site.start('courier.example', { '/a': layOut(LANDSLIDE_A, 'structured') });
  daily = await Site.start('daily.example', {
    '/b': layOut(LANDSLIDE_B, 'classic'),
    '/other': layOut(OTHER_LANDSLIDE, 'blog'),
  });
  search = await Site.start('127.0.0.1');
  search.answer('/search', (url) => {
    asked.push(url.searchParams.get('q') ?? '');
    const links = ['/other', '/b'].map((path) => `<p><a href="${daily.url(path)}">${path}</a></p>`);
    return `<!doctype html><title>Results</title>${links.join('')}`;
  });
  browser = await launch(undefined, undefined, `${search.url('/search')}?q={searchTerms}`);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([courier?.stop(), daily?.stop(), search?.stop()]);
});

/** The tab with the results of the search, when it is there. */
const resultsAfter = (page: Page): Promise<Page> =>
  until('the results', async () =>
    (await page.browser().pages()).findLast((one) => one.url().startsWith(search.url('/search'))),
  );

/** Chooses a result, as a reader does: in the same tab. */
async function follow(results: Page, path: string): Promise<void> {
  await until(`the result ${path}`, () => results.$(`a[href$="${path}"]`));
  await Promise.all([results.waitForNavigation(), results.click(`a[href$="${path}"]`)]);
}

async function searchFor(page: Page): Promise<Page> {
  const popup = await browser.click(page);
  await untilShown(popup, 'Find other reports');
  await pressToLeave(popup, 'Find other reports');
  const results = await resultsAfter(page);
  await results.bringToFront();
  return results;
}

describe('a second report on the first day', () => {
  it('is four clicks away: the button, its search, a result, the button', async () => {
    let clicks = 0;
    const page = await browser.open(courier.url('/a'));
    const first = await browser.click(page);
    clicks++;
    await untilShown(first, 'Find other reports');
    await pressToLeave(first, 'Find other reports');
    clicks++;
    const results = await resultsAfter(page);
    await results.bringToFront();
    expect(asked).toEqual([expect.stringMatching(/Brackwell/)]);
    await follow(results, '/b');
    clicks++;
    const second = await browser.click(results);
    clicks++;
    const shown = await untilShown(second, '$6.2 million');
    expect(clicks).toBeLessThanOrEqual(4);
    expect(shown).toContain('$4.5 million');
    expect(shown).toContain('Brackwell Courier');
    expect(shown).not.toContain('may be about different stories');
    await second.close();

    // Either finds the other again, and neither waits any more.
    const again = await browser.click(page);
    expect(await untilShown(again, '$6.2 million')).toContain('Selmouth Daily');
    await again.close();
    await results.close();
    await page.close();
  });

  it('is compared where it may be of another story, which is said, and is let go by one click', async () => {
    const page = await browser.open(courier.url('/a'));
    await (await browser.click(page)).close();
    const third = await browser.open(daily.url('/other'));
    const alone = await browser.click(third);
    await untilShown(alone, 'No other report on this story yet');
    await alone.close();

    // Upper Fenwick is looked for; the landslide near Brackwell is opened.
    const results = await searchFor(third);
    courier.publish(
      '/quarry',
      layOut({ ...LANDSLIDE_A, title: 'Oldmere quarry to close', paragraphs: QUARRY }, 'classic'),
    );
    await results.goto(courier.url('/quarry'));
    const unsure = await browser.click(results);
    await untilShown(unsure, OTHER_LANDSLIDE.title);
    await untilShown(unsure, 'may be about different stories');
    await unsure.close();
    expect(await browser.badge(results)).toBe('');

    const listed = await browser.click(third);
    expect(await untilShown(listed, 'This page is waiting for its second report.')).toContain(
      'Find other reports',
    );
    await listed.close();
    const other = await browser.click(results);
    await openFinding(other);
    await untilShown(other, 'Waiting for a second report');
    await pressLabelled(other, `Stop waiting for a second report: “${OTHER_LANDSLIDE.title}”`);
    await until(
      'the list to be empty',
      async () => !(await textOf(other)).includes('Waiting for a second report'),
    );
    await other.close();
    const after = await browser.click(results);
    await untilShown(after, 'No other report on this story yet');
    await after.close();
    await results.close();
    await page.close();
    await third.close();
  });

  it('is looked for from a private window, too, and nothing of its page is held', async () => {
    courier.publish(
      '/secret',
      layOut({ ...LANDSLIDE_A, title: 'Oldmere quarry to close', paragraphs: QUARRY }, 'classic'),
    );
    const window = await browser.openPrivate(courier.url('/secret'));
    const popup = await window.click();
    await untilShown(popup, 'Nothing from a private window is kept');
    const before = asked.length;
    await pressToLeave(popup, 'Find other reports');
    await until('the search', () => asked.length > before);
    const page = await browser.open(daily.url('/b'));
    const outside = await browser.click(page);
    await untilShown(outside, /\$6.2 million|Find other reports/);
    await pressToLeave(outside, 'Options');
    const options = await browser.tab('options.html');
    expect(await everythingKept(options)).not.toContain('Oldmere');
    await window.close();
  });
});

const QUARRY = [
  'The quarry at Oldmere will close at the end of the year after 140 years, its owner said on Thursday.',
  'Some 75 people work there, and the owner, Harl Stone, promised each of them a job in its other quarries.',
  'The slate from Oldmere roofed half of the county’s churches, according to the local museum.',
  'Residents had complained of dust and of lorries that passed the school every ten minutes.',
  'The council wants the pit to become a lake, and will hear proposals until the spring.',
];

/** Opens the view of finding beside a comparison. */
async function openFinding(popup: ExtensionPage): Promise<void> {
  await until('the menu', () =>
    popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (each) => each.textContent?.trim() === 'Find another report',
      );
      button?.click();
      return button !== undefined;
    }),
  );
}
