import { describe, it } from 'vitest';
import { HIGHLIGHTS } from '../../../src/article/highlight-style.ts';
import { until } from '../../browser/extension-browser.ts';
import { pressToLeave, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted } from '../journeys.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

describe('the side panel', () => {
  it('opens from the popup, shows a sentence and the pair of a clicked one, and follows the tab', async () => {
    const { browser, here, there } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    here.publish('/', FRONT_PAGE);
    there.publish('/', FRONT_PAGE);
    const page = await browser.open(here.url('/a'));
    const popup = await browser.click(page);
    await compareWithPasted(popup, LANDSLIDE_B);
    await pressToLeave(popup, 'Show beside the page');

    const panel = await browser.panel();
    await untilShown(panel, 'Pasted by you');

    await panel.evaluate(() => document.querySelector<HTMLElement>('.pair-show')?.click());
    const lit = await until('the sentence to light up', () =>
      page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].join(''), HIGHLIGHTS.chosen),
    );
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await until('a click on the sentence to show its pair', async () => {
      // The page may still be scrolling: where the sentence is now is asked each time.
      const at = await page.evaluate(
        (names, lit) => {
          const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
          const box = ranges.find((range) => range.toString() === lit)?.getClientRects()[0];
          return box ? { x: box.left + 5, y: box.top + box.height / 2 } : null;
        },
        [HIGHLIGHTS.differing, HIGHLIGHTS.matching],
        lit,
      );
      if (at) await page.mouse.click(at.x, at.y);
      return panel.evaluate(() => document.activeElement?.hasAttribute('data-pair') ?? false);
    });

    // In Chromium the click on the button holds while the tab stays on the site, in Firefox for the page alone.
    await page.goto(here.url('/'));
    await untilShown(
      panel,
      browser.kind === 'chromium'
        ? 'This page is not a news report'
        : 'Click the button to read this page',
    );
    await page.goto(there.url('/'));
    await untilShown(panel, 'Click the button to read this page');
  });
});
