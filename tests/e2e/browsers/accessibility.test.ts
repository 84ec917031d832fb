import { describe, expect, it } from 'vitest';
import { until } from '../../browser/extension-browser.ts';
import { press, pressToLeave, submitAdded, type, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { findings } from '../axe.ts';
import { saveReport } from '../journeys.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();
describe('axe', () => {
  it('finds nothing where there is no article', async () => {
    world.here.publish('/', FRONT_PAGE);
    const popup = await world.browser.click(await world.browser.open(world.here.url('/')));
    await untilShown(popup, 'No news report found on this page');
    expect(await findings(popup)).toEqual([]);
  });

  it('finds nothing where there is no other report, in the comparison, in the library', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await untilShown(popup, 'Add another report');
    expect(await findings(popup)).toEqual([]);
    await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
    await submitAdded(popup);
    await untilShown(popup, 'Added by you');
    expect(await findings(popup)).toEqual([]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.fact-head')?.click());
    await untilShown(popup, 'Copy or save');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Library');
    await untilShown(popup, 'Open full library');
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
      await press(popup, 'Library');
      await untilShown(popup, 'Open full library');
      if (path === '/a') await popup.close();
      // The popup goes while it answers.
      else await pressToLeave(popup, 'Open full library');
    }
    const page = await world.browser.tab('library.html');
    await untilShown(page, '1 story · 2 reports');
    expect(await findings(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.story-link')?.click());
    await until('the table of figures', () =>
      page.evaluate(() => document.querySelector('.quantities') !== null),
    );
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLElement>('.kept-box')) box.click();
    });
    await untilShown(page, '2 reports selected');
    expect(await findings(page)).toEqual([]);
    await press(page, 'Compare');
    const comparison = await world.browser.tab('comparison.html');
    await untilShown(comparison, 'Full texts');
    expect(await findings(comparison)).toEqual([]);
  });

  it('finds nothing on the page of options', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await pressToLeave(popup, 'Options');
    const options = await world.browser.tab('options.html');
    await untilShown(options, 'Add a service');
    await untilShown(options, 'No requests yet.');
    expect(await findings(options)).toEqual([]);
    await options.close();
  });
});
