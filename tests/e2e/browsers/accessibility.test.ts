import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../browser/extension-browser.ts';
import { press, pressToLeave, type, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { saveReport } from '../journeys.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the popup, in both themes: rule and elements. */
async function findings(popup: ExtensionPage): Promise<string[]> {
  await popup.addScript(AXE);
  const found: string[] = [];
  for (const dark of [false, true]) {
    await popup.setDark(dark);
    const results = await popup.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      const { violations, passes } = await axe.run();
      return {
        ran: passes.length,
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
      };
    });
    expect(results.ran).toBeGreaterThan(10);
    found.push(...results.violations.map((violation) => `${dark ? 'dark' : 'light'} ${violation}`));
  }
  return found;
}

describe('axe', () => {
  it('finds nothing where there is no article', async () => {
    world.here.publish('/', FRONT_PAGE);
    const popup = await world.browser.click(await world.browser.open(world.here.url('/')));
    await untilShown(popup, 'This page is not a news report');
    expect(await findings(popup)).toEqual([]);
  });

  it('finds nothing where there is no other report, in the comparison, in the library', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await untilShown(popup, 'Add another report');
    expect(await findings(popup)).toEqual([]);
    await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
    await press(popup, 'Compare');
    await untilShown(popup, 'Pasted by you');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Saved reports');
    await untilShown(popup, 'All stories, search');
    expect(await findings(popup)).toEqual([]);
  });

  it('finds nothing on the library’s page, in a story, in the comparison of two saved reports', async () => {
    for (const [path, report] of [
      ['/a', LANDSLIDE_A],
      ['/b', LANDSLIDE_B],
    ] as const) {
      world.here.publish(path, layOut(report, 'structured'));
      const popup = await world.browser.click(await world.browser.open(world.here.url(path)));
      await saveReport(popup);
      await press(popup, 'Saved reports');
      await untilShown(popup, 'All stories, search');
      if (path === '/a') await popup.close();
      // The popup goes while it answers.
      else await pressToLeave(popup, 'All stories, search and figures over time');
    }
    const page = await world.browser.tab('library.html');
    await untilShown(page, 'Stories: 1 · Reports: 2');
    expect(await findings(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.story-link')?.click());
    await untilShown(page, 'Figures over time');
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLElement>('.kept-box')) box.click();
    });
    await untilShown(page, 'Compare the two');
    expect(await findings(page)).toEqual([]);
    await press(page, 'Compare the two');
    const comparison = await world.browser.tab('comparison.html');
    await untilShown(comparison, 'Both are in your library.');
    expect(await findings(comparison)).toEqual([]);
  });
});
