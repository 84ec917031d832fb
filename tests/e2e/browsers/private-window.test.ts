import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { pressToLeave, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { compareWithPasted, saveReport } from '../journeys.ts';
import { everythingKept } from '../kept.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

/** A page of the extension in a normal window, from which what is kept can be seen. */
async function optionsPage(): Promise<ExtensionPage> {
  const popup = await world.browser.click(await world.browser.open(world.there.url('/normal')));
  await saveReport(popup);
  await pressToLeave(popup, 'Options');
  const options = await world.browser.tab('options.html');
  await untilShown(options, 'Automatic comparison');
  return options;
}

describe('in a private window', () => {
  it('two reports are compared, and nothing of them is kept', async () => {
    const { browser, here, there } = world;
    here.publish('/private', layOut(LANDSLIDE_A, 'structured'));
    there.publish('/normal', layOut(OTHER_LANDSLIDE, 'blog'));
    const window = await browser.openPrivate(here.url('/private'));
    const popup = await window.click();
    await untilShown(popup, 'Private window: reports aren’t saved');
    const shown = await compareWithPasted(popup, LANDSLIDE_B);
    expect(shown).toContain('$4.5 million');
    expect(shown).toContain('$6.2 million');
    expect(shown).not.toContain('Save report');
    // Nothing that would keep the site's name is offered.
    const offered = () =>
      popup.evaluate(() => [...document.querySelectorAll('option')].map(({ value }) => value));
    await until('the choice of highlights', async () => (await offered()).includes('on'));
    expect(await offered()).toEqual(['off', 'page', 'on', 'off', 'all']);
    // Nor is it done where it is asked for in spite of that.
    const answer = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const payload = { tabId: tab?.id, side: 'page' };
      return chrome.runtime.sendMessage({ name: 'saveReport', payload });
    });
    expect(answer).toEqual({ ok: false, code: 'private' });
    await popup.close();

    const options = await optionsPage();
    const everything = await everythingKept(options);
    // It is seen what is kept of a normal window.
    expect(everything).toContain(OTHER_LANDSLIDE.title);
    const [sentence = ''] = LANDSLIDE_A.paragraphs;
    const [added = ''] = LANDSLIDE_B.paragraphs;
    for (const secret of [LANDSLIDE_A.title, sentence, added, here.url('/private')]) {
      expect(everything).not.toContain(secret);
    }
    await window.close();
    await options.close();
  });
});
