import { describe, expect, it } from 'vitest';
import { until } from '../../browser/extension-browser.ts';
import { press, pressLabelled, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { LANDSLIDE_A, LANDSLIDE_B, LANDSLIDE_C } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

async function save(url: string): Promise<void> {
  const popup = await world.browser.click(await world.browser.open(url));
  await untilShown(popup, 'Save report');
  await press(popup, 'Save report');
  await untilShown(popup, 'Saved on this device');
  await popup.close();
}

describe('where several other reports are known', () => {
  it('the figures of all stand in one table, from which one is chosen', async () => {
    const { browser, here, there } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    there.publish('/b', layOut(LANDSLIDE_B, 'classic'));
    there.publish('/c', layOut(LANDSLIDE_C, 'structured'));
    await save(there.url('/b'));
    await save(there.url('/c'));

    const popup = await browser.click(await browser.open(here.url('/a')));
    await untilShown(popup, 'Compare all reports');
    await press(popup, 'Compare all reports');
    await until('the table of figures', () =>
      popup.evaluate(() => document.querySelector('.quantities') !== null),
    );
    const { heads, rows } = await popup.evaluate(() => {
      const texts = (all: Iterable<Element>, what: string) =>
        [...all].map((each) => each.querySelector(what)?.textContent ?? '');
      return {
        heads: texts(document.querySelectorAll('.quantities thead th'), 'bdi'),
        rows: [...document.querySelectorAll('.quantities tbody tr')].map((row) =>
          texts(row.querySelectorAll('td'), '.quantity-figure'),
        ),
      };
    });
    const inOrder = (given: Readonly<Record<string, string>>) =>
      heads.slice(1).map((head) => given[head]);
    expect(heads.slice(1).sort()).toEqual([
      'Brackwell Courier',
      'Coastline Radio',
      'Selmouth Daily',
    ]);
    expect(heads[1]).toBe('Brackwell Courier');
    expect(rows).toContainEqual(
      inOrder({
        'Brackwell Courier': '$4.5 million',
        'Selmouth Daily': '$6.2 million',
        'Coastline Radio': '$7.1 million',
      }),
    );

    await pressLabelled(popup, 'Compare with this page: Coastline Radio');
    await until('the chosen report to stand beside the page', async () => {
      const shown = await textOf(popup);
      return shown.includes('$7.1 million') && !shown.includes('Back to the comparison');
    });
  });

  it('copies of one text are marked where one is chosen', async () => {
    const { browser, here, there } = world;
    const agency = { ...LANDSLIDE_B, publisher: 'Carrow Gazette' };
    there.publish('/copy', layOut(agency, 'structured'));
    await save(there.url('/copy'));
    const popup = await browser.click(await browser.open(here.url('/a')));
    await untilShown(popup, 'Carrow Gazette');
    const options = await popup.evaluate(() =>
      [...document.querySelectorAll('.choose option')].map(({ textContent }) => textContent ?? ''),
    );
    const marked = options.filter((option) => option.includes('same text as'));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatch(
      /Carrow Gazette.*same text as Selmouth Daily|Selmouth Daily.*same text as Carrow Gazette/,
    );
  });
});
