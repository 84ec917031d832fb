import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { press, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { findings } from '../axe.ts';
import { compareWithPasted, openFullPage } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

const isSeen = (page: ExtensionPage, selector: string) =>
  page.evaluate(
    (selector) => document.querySelector(selector)?.checkVisibility() ?? null,
    selector,
  );

describe('the full page', () => {
  it('shows the comparison of the tab that it was opened from, copies it and prints it alone', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await browser.click(await browser.open(here.url('/a')));
    await compareWithPasted(popup, LANDSLIDE_B);
    const full = await openFullPage(world, popup);
    expect(await full.evaluate(() => document.querySelectorAll('.fact').length)).not.toBe(0);

    await full.evaluate(() => document.querySelector<HTMLElement>('.menu > button')?.click());
    await press(full, 'Copy as text');
    await untilShown(full, 'Copied.');

    expect(await isSeen(full, '.reader-foot')).toBe(true);
    await full.setMedium('print');
    expect(await isSeen(full, '.reader-foot')).toBe(false);
    expect(await isSeen(full, '.fact')).toBe(true);
    await full.setMedium('screen');
    await full.close();
  });

  it('shows both texts whole, with lines between the sentences that match', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await browser.click(await browser.open(here.url('/a')));
    await compareWithPasted(popup, LANDSLIDE_B);
    const full = await openFullPage(world, popup);
    await press(full, 'Full texts');
    const lines = await until('the lines', () =>
      full.evaluate(() => document.querySelectorAll('.gutter-line').length || false),
    );
    const texts = await full.evaluate(() =>
      [...document.querySelectorAll('.text-column')].map(({ textContent }) => textContent ?? ''),
    );
    expect(lines).toBeGreaterThan(3);
    expect(texts).toHaveLength(2);
    expect(await findings(full)).toEqual([]);
    await full.close();
  });

  it('keeps its comparison when the tab is closed, and then says that there is nothing to read again', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await browser.open(here.url('/a'));
    const popup = await browser.click(page);
    await compareWithPasted(popup, LANDSLIDE_B);
    await openFullPage(world, popup);
    await page.close();
    const again = await browser.tab('comparison.html?tab=');
    await untilShown(again, 'Added by you');
    // Loaded anew, in a tab of its own: the tab that its address names is gone.
    await again.evaluate(async () => {
      document.body.dataset.former = 'yes';
      const own = await chrome.tabs.getCurrent();
      await chrome.tabs.create({ url: location.href });
      const { id } = own ?? {};
      // The answer goes out before the tab goes.
      if (id !== undefined) setTimeout(() => void chrome.tabs.remove(id), 500);
    });
    const later = await until('the new tab alone', async () => {
      const page = await browser.tab('comparison.html?tab=');
      return (await page.evaluate(() => document.body.dataset.former)) === undefined && page;
    });
    const shown = await untilShown(later, 'This report’s tab was closed');
    expect(shown).not.toContain('Try again');
    await later.close();
  });
});
