import { describe, expect, inject, it } from 'vitest';
import { ChromiumWithExtension, chromiumExtensionPage } from '../../browser/chromium.ts';
import { until } from '../../browser/extension-browser.ts';
import { press, type, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

describe.runIf(inject('browser') === 'chromium')('the full page', () => {
  it('shows the comparison of the tab that it was opened from, copies it and prints it alone', async () => {
    const { browser, here } = world;
    if (!(browser instanceof ChromiumWithExtension)) throw new Error('not Chromium');
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await browser.click(await browser.open(here.url('/a')));
    await untilShown(popup, 'Add another report');
    await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
    await press(popup, 'Compare');
    await untilShown(popup, 'Pasted by you');
    await press(popup, 'Open on a page of its own').catch(() => {});

    const target = await until('the full page to open', () =>
      browser.browser.targets().find((one) => one.url().includes('/comparison.html?tab=')),
    );
    const page = await target.asPage();
    const full = chromiumExtensionPage(page);
    await untilShown(full, 'Pasted by you');
    expect(await full.evaluate(() => document.querySelectorAll('[data-pair]').length)).not.toBe(0);

    await page.bringToFront();
    await page.click('.menu summary');
    await page.locator('.menu-list button ::-p-text(Copy as text)').click();
    await untilShown(full, 'Copied.');

    const isSeen = (selector: string) =>
      page.evaluate(
        (selector) => document.querySelector(selector)?.checkVisibility() ?? null,
        selector,
      );
    expect(await isSeen('.reader-foot')).toBe(true);
    await page.emulateMediaType('print');
    expect([await isSeen('.reader-foot'), await isSeen('[data-pair]')]).toEqual([false, true]);
    await page.close();
  });
});
