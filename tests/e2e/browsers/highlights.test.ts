import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import type { Site } from '../../browser/sites/site.ts';
import { compareWithPasted } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** The texts that the page shows highlighted, seen at one moment: they may be drawn at the next. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((all) =>
      [...all].map((range) => (range as Range).toString()),
    ),
  );

const untilHighlighted = (page: Page, isWanted: boolean) =>
  until(`the highlights to ${isWanted ? 'come' : 'go'}`, async () => {
    const all = await highlighted(page);
    return all.length > 0 === isWanted;
  });

async function compareOn(site: Site): Promise<{ page: Page; popup: ExtensionPage }> {
  const page = await world.browser.open(site.url('/a'));
  const popup = await world.browser.click(page);
  await compareWithPasted(popup, LANDSLIDE_B);
  return { page, popup };
}

async function chooseHighlight(popup: ExtensionPage, choice: string): Promise<void> {
  await popup.evaluate((choice) => {
    const select = document.querySelector<HTMLSelectElement>('.setting select');
    if (!select) throw new Error('There is no choice of highlights');
    select.value = choice;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, choice);
}

const untilChosen = (popup: ExtensionPage, choice: string) =>
  until(`“${choice}” to be what is chosen`, () =>
    popup.evaluate(
      (choice) => document.querySelector<HTMLSelectElement>('.setting select')?.value === choice,
      choice,
    ),
  );

describe('sentences in the page', () => {
  it('are highlighted when the reader asks, with nothing that tells the page why, until the popup closes', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await world.browser.open(world.here.url('/a'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();

    const { page: opened, popup } = await compareOn(world.here);
    await untilShown(popup, 'Highlight matching claims on the page');
    await untilChosen(popup, 'off');
    expect(await highlighted(opened)).toEqual([]);
    await chooseHighlight(popup, 'page');
    await untilHighlighted(opened, true);
    const sentences = await highlighted(opened);
    const text = LANDSLIDE_A.paragraphs.join('\n').replace(/\s+/g, ' ');
    for (const sentence of sentences) expect(text).toContain(sentence.replace(/\s+/g, ' '));
    expect(await opened.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    // One kind for what agrees and what contradicts, under a name that is no word.
    const names = await opened.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toEqual([expect.stringMatching(/^m[0-9a-f]{32}$/)]);
    await popup.close().catch(() => {});
    await untilHighlighted(opened, false);

    const again = await world.browser.click(opened);
    await untilShown(again, 'Highlight matching claims on the page');
    await untilChosen(again, 'off');
    await until('the first row to open', () =>
      again.evaluate(() => {
        const show = document.querySelector('.fact-show');
        if (!show) document.querySelector<HTMLElement>('.fact-head')?.click();
        return show !== null;
      }),
    );
    // The popup goes, so that the sentence is seen: it lights up all the same.
    await again
      .evaluate(() => document.querySelector<HTMLElement>('.fact-show')?.click())
      .catch(() => {});
    await until('the sentence to light up', async () => {
      const [lit, ...others] = await highlighted(opened);
      return lit !== undefined && others.length === 0 && text.includes(lit.replace(/\s+/g, ' '));
    });
    await untilHighlighted(opened, false);
  });

  it('are highlighted on every page once the reader wants it so', async () => {
    for (const site of [world.here, world.there])
      site.publish('/a', layOut(LANDSLIDE_A, 'classic'));
    const { page, popup } = await compareOn(world.here);
    await untilShown(popup, 'Highlight matching claims on the page');
    await untilChosen(popup, 'off');
    await chooseHighlight(popup, 'on');
    await untilHighlighted(page, true);
    await popup.close().catch(() => {});
    await page.close();

    const { page: elsewhere, popup: next } = await compareOn(world.there);
    await untilChosen(next, 'on');
    await untilHighlighted(elsewhere, true);
    await chooseHighlight(next, 'off');
    await untilHighlighted(elsewhere, false);
  });
});
