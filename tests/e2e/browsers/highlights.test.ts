import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHTS } from '../../../src/article/highlight-style.ts';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import type { Site } from '../../browser/sites/site.ts';
import { compareWithPasted } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

/** The texts that the page shows highlighted by these names, seen at one moment: they may be drawn at the next. */
function highlighted(page: Page, ...names: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
      ),
    names,
  );
}

const untilHighlighted = (page: Page, isWanted: boolean) =>
  until(`the highlights to ${isWanted ? 'come' : 'go'}`, async () => {
    const all = await highlighted(page, HIGHLIGHTS.differing, HIGHLIGHTS.matching);
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
  it('are highlighted without a change to the page, shown from the popup, and switched off', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await world.browser.open(world.here.url('/a'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();

    const { page: opened, popup } = await compareOn(world.here);
    const sentences = await until('sentences to be highlighted', async () => {
      const all = await highlighted(opened, HIGHLIGHTS.differing, HIGHLIGHTS.matching);
      return all.length > 0 && all;
    });
    const text = LANDSLIDE_A.paragraphs.join('\n').replace(/\s+/g, ' ');
    for (const sentence of sentences) expect(text).toContain(sentence.replace(/\s+/g, ' '));
    expect(await opened.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await popup.evaluate(() => document.querySelector<HTMLElement>('.pair-show')?.click());
    await until('the sentence to light up', async () => {
      const [lit] = await highlighted(opened, HIGHLIGHTS.chosen);
      return lit !== undefined && sentences.includes(lit);
    });

    const again = await world.browser.click(opened);
    await untilShown(again, 'Highlight these sentences in the page');
    await chooseHighlight(again, 'notHere');
    await untilHighlighted(opened, false);
    await again.close().catch(() => {});
    const { page: next, popup: nextPopup } = await compareOn(world.here);
    await untilShown(nextPopup, 'Not on this site');
    expect(await highlighted(next, HIGHLIGHTS.differing, HIGHLIGHTS.matching)).toEqual([]);
  });

  it('are switched off for all sites, and on again', async () => {
    for (const site of [world.here, world.there])
      site.publish('/a', layOut(LANDSLIDE_A, 'classic'));
    const { page, popup } = await compareOn(world.here);
    await untilShown(popup, 'Highlight these sentences in the page');
    await chooseHighlight(popup, 'on');
    await untilHighlighted(page, true);
    await chooseHighlight(popup, 'off');
    await untilHighlighted(page, false);
    await page.close();

    const { page: elsewhere, popup: next } = await compareOn(world.there);
    await untilChosen(next, 'off');
    expect(await highlighted(elsewhere, HIGHLIGHTS.differing, HIGHLIGHTS.matching)).toEqual([]);
    await chooseHighlight(next, 'on');
    await untilHighlighted(elsewhere, true);
  });
});
