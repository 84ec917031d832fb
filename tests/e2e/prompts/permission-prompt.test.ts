import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { FirefoxWithExtension } from '../../browser/firefox.ts';
import { chooseWatch, untilBadge, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { saveReport } from '../journeys.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

async function popupOnFrontPage(): Promise<ExtensionPage> {
  const popup = await world.browser.click(await world.browser.open(world.here.url('/')));
  await untilShown(popup, 'No news report found on this page');
  return popup;
}

const chosen = (popup: ExtensionPage) =>
  popup.evaluate(() => document.querySelector<HTMLSelectElement>('.watch select')?.value);

describe("the browser's own prompt for access", () => {
  it('changes nothing when it is refused, starts at once when allowed, and stops when access is taken away', async () => {
    const { browser, here, there } = world;
    if (!(browser instanceof FirefoxWithExtension)) throw new Error('not Firefox');
    here.publish('/', FRONT_PAGE);
    here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    there.publish('/b', layOut(LANDSLIDE_B, 'classic'));
    const saving = await browser.click(await browser.open(there.url('/b')));
    await saveReport(saving);
    const page = await browser.open(here.url('/a'));

    await chooseWatch(await popupOnFrontPage(), 'all');
    await browser.answerPrompt('refuse');
    const refused = await popupOnFrontPage();
    expect(await chosen(refused)).toBe('off');
    expect(await browser.badge(page)).toBe('');

    await chooseWatch(await popupOnFrontPage(), 'all');
    await browser.answerPrompt('allow');
    await until('the badge', () => browser.badge(page));
    const allowed = await popupOnFrontPage();
    await until('the choice to be shown', async () => (await chosen(allowed)) === 'all');

    // As on the browser's own page of add-ons: the extension is told only afterwards.
    await browser.inWindow(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      .ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['*://*/*'] }, extension)`);
    await untilBadge(browser, page, '');
    expect(await chosen(await popupOnFrontPage())).toBe('off');
  });
});
