import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { press, submitAdded, type, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { findings } from '../axe.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable', 'firstRun');

/** Chooses when pages are read: the choice with this place in the list. */
const choose = (page: ExtensionPage, place: number) =>
  page.evaluate((place) => {
    document.querySelectorAll<HTMLInputElement>('input[type=radio]')[place]?.click();
  }, place);

describe('the first run', () => {
  it('shows a comparison at once, takes the choice of a site, and leads to the first comparison', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));

    const welcome = await browser.tab('welcome.html');
    // The demonstration is compared by the engine, here and now.
    await untilShown(welcome, 'Figures differ');
    const rows = () => welcome.evaluate(() => document.querySelectorAll('.fact').length);
    expect(await rows()).toBeGreaterThan(5);
    // It doesn't take the focus away from the page that it is shown on.
    expect(await welcome.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await welcome.evaluate(() => window.scrollY)).toBe(0);
    expect(await findings(welcome)).toEqual([]);

    // What is no address changes nothing.
    await choose(welcome, 1);
    const ask = async (address: string) => {
      await until('the field for the address', () =>
        welcome.evaluate((address) => {
          const field = document.querySelector<HTMLInputElement>('input[type=url]');
          if (!field) return false;
          field.value = address;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        }, address),
      );
      await press(welcome, 'Allow this site');
    };
    await ask('no address');
    await untilShown(welcome, 'Enter a website address');
    await ask(here.url('/'));
    await browser.answerPrompt('allow');
    await until('the site in the list', () =>
      welcome.evaluate(() => document.querySelector('.choice-hosts')?.textContent === '127.0.0.1'),
    );

    const popup = await browser.click(await browser.open(here.url('/a')));
    await untilShown(popup, 'Add another report');
    await until('the choice to be shown', () =>
      popup.evaluate(
        () => document.querySelector<HTMLSelectElement>('.watch select')?.value === 'site',
      ),
    );
    await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
    await submitAdded(popup);
    await untilShown(popup, '1 figure differs');
  });
});
