import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../browser/extension-browser.ts';
import { press, type, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
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
    await untilShown(popup, 'Add another report');
    await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
    await press(popup, 'Compare');
    await untilShown(popup, 'Pasted by you');
    // The popup goes while it answers.
    await press(popup, 'Open on a page of its own').catch(() => {});

    const full = await browser.tab('comparison.html?tab=');
    await untilShown(full, 'Pasted by you');
    expect(await full.evaluate(() => document.querySelectorAll('[data-pair]').length)).not.toBe(0);

    await full.evaluate(() => document.querySelector<HTMLElement>('.menu summary')?.click());
    await press(full, 'Copy as text');
    await untilShown(full, 'Copied.');

    expect(await isSeen(full, '.reader-foot')).toBe(true);
    await full.setMedium('print');
    expect(await isSeen(full, '.reader-foot')).toBe(false);
    expect(await isSeen(full, '[data-pair]')).toBe(true);
    await full.setMedium('screen');
    await full.close();
  });
});
