import { describe, expect, it } from 'vitest';
import { untilShown } from '../../browser/popup.ts';
import { HOSTILE_HEADLINE, hostilePage } from '../../hostile/pages.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** A few of the pages that `npm run bench hostile` measures 300 of: metadata, attributes, depth, controls, frames. */
const SEEDS = [1, 5, 11, 33, 34, 37];

describe('a page made to break its readers', () => {
  it.each(SEEDS.map((seed) => [hostilePage(seed).name, seed]))(
    '%s: its report is read',
    async (_, seed) => {
      world.here.publish('/hostile', hostilePage(Number(seed)).html);
      const page = await world.browser.open(world.here.url('/hostile'));
      const popup = await world.browser.click(page);
      await untilShown(popup, 'Add another report');
      expect(await popup.evaluate(() => document.body.textContent)).toContain(HOSTILE_HEADLINE);
      await popup.close();
      await page.close();
    },
  );
});
