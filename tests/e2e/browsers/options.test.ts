import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseWatch, press, pressToLeave, untilRead, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { FRONT_PAGE, LANDSLIDE_A } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

async function optionsFromPopup(url: string): Promise<ExtensionPage> {
  const popup = await world.browser.click(await world.browser.open(url));
  await untilRead(popup);
  // The popup goes while it answers.
  await pressToLeave(popup, 'Options');
  const options = await world.browser.tab('options.html');
  await untilShown(options, 'Automatic comparison');
  return options;
}

const choose = (page: ExtensionPage, section: string, value: string) =>
  page.evaluate(
    (section, value) => {
      const select = document.querySelector<HTMLSelectElement>(`#${section} select`);
      if (!select) throw new Error('There is no choice');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    section,
    value,
  );

describe('the options', () => {
  it('list the sites that are watched, and take one off', async () => {
    const { browser, here } = world;
    here.publish('/', FRONT_PAGE);
    const popup = await browser.click(await browser.open(here.url('/')));
    await untilShown(popup, 'No news report found on this page');
    await chooseWatch(popup, 'site');
    await browser.answerPrompt('allow');

    const options = await optionsFromPopup(here.url('/'));
    await untilShown(options, '127.0.0.1');
    await press(options, 'Remove');
    await untilShown(options, 'No sites yet.');
    await options.close();
  });

  it('change the language of the interface, here and in the popup, and back', async () => {
    const { browser, here } = world;
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const options = await optionsFromPopup(here.url('/a'));
    await choose(options, 'language', 'ar');
    await untilShown(options, 'الخيارات');
    await until('the page to be turned round', () =>
      options.evaluate(() => document.documentElement.dir === 'rtl'),
    );

    const popup = await browser.click(await browser.open(here.url('/a')));
    await untilRead(popup);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ar');
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    // The report's own words stay as they are.
    await untilShown(popup, LANDSLIDE_A.title);
    // The browser shows the page of options that is open already.
    await pressToLeave(popup, 'الخيارات');
    const again = await browser.tab('options.html');
    await choose(again, 'language', '');
    await untilShown(again, 'Options');
    await again.close();
  });

  it('switch highlights on for every page', async () => {
    const { here } = world;
    const options = await optionsFromPopup(here.url('/a'));
    await until('the switch', () =>
      options.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>('#highlights input');
        box?.click();
        return box !== null;
      }),
    );
    const stored = () =>
      options.evaluate(async () => (await chrome.storage.local.get('highlights')).highlights);
    await until('the setting', stored);
    expect(await stored()).toBe(true);
    await options.close();
  });
});
