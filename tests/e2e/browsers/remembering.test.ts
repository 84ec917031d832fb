import { expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseWatch, press, pressToLeave, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

async function openFrontPage(): Promise<ExtensionPage> {
  world.here.publish('/', FRONT_PAGE);
  const popup = await world.browser.click(await world.browser.open(world.here.url('/')));
  await untilShown(popup, 'No news report found on this page');
  return popup;
}

/** The page of options, where the reader chooses what is remembered. */
async function chooseMemory(what: 'nothing' | 'compared' | 'everything'): Promise<void> {
  await pressToLeave(await openFrontPage(), 'Options').catch(() => {});
  const options = await world.browser.tab('options.html');
  await until('the choice of what is remembered', () =>
    options.evaluate((what) => {
      const select = document.querySelector<HTMLSelectElement>('#memory-what');
      if (!select) return false;
      select.value = what;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, what),
  );
  await until('the choice to be stored', () =>
    options.evaluate(
      async (what) =>
        ((await chrome.storage.local.get('memory')).memory as { what?: string })?.what === what,
      what,
    ),
  );
  await options.close();
}

/** The titles of the kept reports, as the popup's list has them. */
async function listed(): Promise<string> {
  const popup = await openFrontPage();
  await press(popup, 'Library');
  await untilShown(popup, /\d+ reports?|Nothing saved yet/);
  const text = await textOf(popup);
  await popup.close();
  return text;
}

it('every article on watched sites is remembered when the reader wants it, and none before or after', async () => {
  const { browser, here } = world;
  const popup = await openFrontPage();
  await chooseWatch(popup, 'site');
  await browser.answerPrompt('allow');
  here.publish('/before', layOut(LANDSLIDE_B, 'structured'));
  await browser.open(here.url('/before'));

  await chooseMemory('everything');
  here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
  await browser.open(here.url('/a'));
  const kept = await until('the page to be remembered', async () => {
    const text = await listed();
    return text.includes(LANDSLIDE_A.title) && text;
  });
  expect(kept).not.toContain(LANDSLIDE_B.title);

  await chooseMemory('nothing');
  const page = await browser.open(here.url('/before'));
  // Watched it still is: the badge comes.
  await until('the badge', () => browser.badge(page));
  expect(await listed()).not.toContain(LANDSLIDE_B.title);
});
