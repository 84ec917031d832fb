import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { pressToLeave, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted } from '../journeys.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** The sentence that lights up in the page, or nothing: while it does, it is the only one. */
const lit = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].map((all) => [...all].join('')).join(''));

const untilLit = (page: Page) => until('the sentence to light up', () => lit(page));

/** Opens the first row. */
const openRow = (panel: ExtensionPage) =>
  until('the first row to open', () =>
    panel.evaluate(() => {
      const isOpen = document.querySelector('.fact-show') !== null;
      if (!isOpen) document.querySelector<HTMLElement>('.fact-head')?.click();
      return isOpen;
    }),
  );

/** Presses a key where the focus is. */
const typeKey = (panel: ExtensionPage, key: string) =>
  panel.evaluate((key) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, key);

/** Compares a page with a pasted report in the popup, and goes on beside the page. */
async function besidePage(page: Page): Promise<ExtensionPage> {
  const popup = await world.browser.click(page);
  await compareWithPasted(popup, LANDSLIDE_B);
  await pressToLeave(popup, 'Show beside the page');
  const panel = await world.browser.panel();
  await untilShown(panel, 'Added by you');
  return panel;
}

describe('the side panel', () => {
  it('opens from the popup, shows a sentence and the row of a clicked one, and follows the tab', async () => {
    const { browser, here, there } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    here.publish('/', FRONT_PAGE);
    there.publish('/', FRONT_PAGE);
    const page = await browser.open(here.url('/a'));
    const panel = await besidePage(page);

    await openRow(panel);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.fact-show')?.click());
    const shown = await untilLit(page);
    // With all of them highlighted, a click on one leads to its row.
    await untilShown(panel, 'Highlight matching claims on the page');
    await panel.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.setting select');
      if (select) select.value = 'page';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await until('a click on the sentence to show its row', async () => {
      // The page may still be scrolling: where the sentence is now is asked each time.
      const at = await page.evaluate((shown) => {
        const ranges = [...CSS.highlights.values()].flatMap((all) => [...all] as Range[]);
        const box = ranges.find((range) => range.toString() === shown)?.getClientRects()[0];
        return box ? { x: box.left + 5, y: box.top + box.height / 2 } : null;
      }, shown);
      if (at) await page.mouse.click(at.x, at.y);
      return panel.evaluate(() => document.activeElement?.matches('.fact-head') ?? false);
    });

    // In Chromium the click on the button holds while the tab stays on the site, in Firefox for the page alone.
    await page.goto(here.url('/'));
    await untilShown(
      panel,
      browser.kind === 'chromium'
        ? 'No news report found on this page'
        : 'Click the Second Source button to compare this page',
    );
    await page.goto(there.url('/'));
    await untilShown(panel, 'Click the Second Source button to compare this page');
  });

  it('shows a sentence by the keys alone, finds it in a page rendered anew, and says when it is gone', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await browser.open(here.url('/a'));
    const panel = await besidePage(page);

    // What is shown listens to keys a moment later.
    await until('a key to bring the reader to a row', async () => {
      await typeKey(panel, 'j');
      return panel.evaluate(() => document.activeElement?.matches('.fact-head') ?? false);
    });
    await typeKey(panel, 'o');
    const sentence = await untilLit(page);

    // As a framework does that builds the page anew: every node is another one.
    await page.evaluate(() => {
      const { body } = document;
      body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    });
    await until('the light to go', async () => (await lit(page)) === '');
    await typeKey(panel, 'o');
    expect(await untilLit(page)).toBe(sentence);
    expect(await textOf(panel)).not.toContain('no longer on it');

    const taken = await page.evaluate((sentence) => {
      const around = [...document.querySelectorAll('p')].filter(
        (each) => each.textContent?.includes(sentence) ?? false,
      );
      for (const each of around) each.textContent = 'This passage was rewritten.';
      return around.length;
    }, sentence);
    expect(taken).toBeGreaterThan(0);
    await typeKey(panel, 'o');
    await untilShown(panel, 'The page has changed. This sentence is no longer on it.');
    expect(await panel.evaluate(() => document.activeElement?.closest('.fact') !== null)).toBe(
      true,
    );
    expect(await panel.evaluate(() => document.querySelectorAll('.fact .note').length)).toBe(1);
  });

  it('shows what is set beside the page in the popup while it is open', async () => {
    const { browser, here, there } = world;
    for (const site of [here, there]) site.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const panel = await besidePage(await browser.open(here.url('/a')));

    const popup = await browser.click(await browser.open(there.url('/a')));
    await untilShown(panel, 'No other report on this story yet');
    await compareWithPasted(popup, LANDSLIDE_B);
    await untilShown(panel, 'Added by you');
  });
});
