import { describe, expect, it } from 'vitest';
import { until } from '../../browser/extension-browser.ts';
import { chooseWatch, untilBadge, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { saveReport } from '../journeys.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

describe('looking for stories while reading', () => {
  it('starts at once on two sites, follows pages that change without loading, and stops at once', async () => {
    const { browser, here, there } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    here.publish('/', FRONT_PAGE);
    there.publish('/b', layOut(LANDSLIDE_B, 'classic'));

    // Nothing is looked at before the reader says so.
    const pageB = await browser.open(there.url('/b'));
    const saving = await browser.click(pageB);
    await saveReport(saving);
    await saving.close();
    const pageA = await browser.open(here.url('/a'));
    expect(await browser.badge(pageA)).toBe('');

    const popup = await browser.click(await browser.open(here.url('/')));
    await untilShown(popup, 'No news report found on this page');
    await chooseWatch(popup, 'site');
    await world.browser.answerPrompt('allow');

    // A tab that was open before gets it too.
    const found = await until('the badge on a page that was open', async () =>
      browser.badge(pageA),
    );
    expect(Number(found)).toBeGreaterThan(0);

    // Another site of the same host, loaded after.
    there.publish('/a', layOut(LANDSLIDE_A, 'blog'));
    const later = await browser.open(there.url('/a'));
    await until('the badge on the other site', () => browser.badge(later));

    // A page that becomes an article without loading.
    const changing = await browser.open(here.url('/'));
    expect(await browser.badge(changing)).toBe('');
    await changing.evaluate(
      (html) => {
        history.pushState({}, '', '/a');
        const article = new DOMParser().parseFromString(html, 'text/html');
        document.title = article.title;
        document.head.replaceChildren(...article.head.childNodes);
        document.body.replaceChildren(...article.body.childNodes);
      },
      layOut(LANDSLIDE_A, 'structured'),
    );
    await until('the badge on the page that changed', () => browser.badge(changing));

    // Off: badges go, and neither an open page nor a new one is looked at again.
    const off = await browser.click(await browser.open(here.url('/')));
    await untilShown(off, 'No news report found on this page');
    await chooseWatch(off, 'off');
    for (const page of [later, pageA, changing]) await untilBadge(browser, page, '');
    const afterwards = await browser.open(here.url('/a'));
    await pageA.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await browser.badge(afterwards)).toBe('');
    expect(await browser.badge(pageA)).toBe('');
    // No page was asked for by anyone but the tabs.
    expect(here.requests.filter((path) => path === '/elsewhere')).toEqual([]);
  });

  it('is kept over a stopped background', async () => {
    const { browser, here } = world;
    const popup = await browser.click(await browser.open(here.url('/')));
    await untilShown(popup, 'No news report found on this page');
    await chooseWatch(popup, 'site');
    await browser.answerPrompt('allow');
    const before = await browser.open(here.url('/a'));
    await until('the badge', () => browser.badge(before));
    await browser.stopBackground();
    const page = await browser.open(here.url('/a'));
    await until('the badge after the stop', () => browser.badge(page));
  });
});
