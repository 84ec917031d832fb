import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../browser/extension-browser.ts';
import { submitAdded, textOf, type, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { FRONT_PAGE, LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

describe('a click on the toolbar button', () => {
  it('says that a front page is no report', async () => {
    world.here.publish('/', FRONT_PAGE);
    const page = await world.browser.open(world.here.url('/'));
    const popup = await world.browser.click(page);
    await untilShown(popup, 'No news report found on this page');
    expect(await world.browser.badge(page)).toBe('');
  });

  it('says that a page of the browser’s own can’t be read', async () => {
    const own = world.browser.kind === 'chromium' ? 'chrome://version/' : 'about:support';
    const page = await world.browser.open(own);
    const popup = await world.browser.click(page);
    await untilShown(popup, 'Second Source can’t read this page');
  });

  it('sets a pasted report beside the page', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await world.browser.open(world.here.url('/a'));
    const popup = await world.browser.click(page);
    await untilShown(popup, 'No other report on this story yet');
    await type(popup, LANDSLIDE_B.paragraphs.join('\n'));
    await submitAdded(popup);
    const shown = await untilShown(popup, 'Added by you');
    expect(shown).toContain('$4.5 million');
    expect(shown).toContain('$6.2 million');
    expect(await textOf(popup)).not.toContain('Subscribe');
  });

  it('sets a page beside it that is dropped as a file', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await untilShown(popup, 'or drop a saved page');
    await unfold(popup);
    const html = layOut(LANDSLIDE_B, 'structured');
    await popup.dropFile('form.add', { name: 'saved page.html', type: 'text/html', text: html });
    // Read as a page, not as a text: its headline and publisher are known, its furniture is left out.
    const shown = await untilShown(popup, 'Added by you');
    expect(shown).toContain(LANDSLIDE_B.title);
    expect(shown).toContain(LANDSLIDE_B.publisher);
    expect(shown).toContain('$6.2 million');
    expect(shown).not.toContain('Subscribe');
  });

  it('says that a dropped file is no page, and loses nothing', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await type(popup, 'What was typed before');
    await unfold(popup);
    await popup.dropFile('form.add', { name: 'picture.png', type: 'image/png', text: 'no page' });
    await untilShown(popup, 'This file type can’t be read. Choose an HTML or text file.');
    expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'What was typed before',
    );
  });
});

/** Opens what is folded away below the search, as a reader does who has a text or a file. */
const unfold = (popup: ExtensionPage) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('.find-more > summary')?.click());
