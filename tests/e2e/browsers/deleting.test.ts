import { expect, it } from 'vitest';
import { until } from '../../browser/extension-browser.ts';
import { press, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { openLibrary, saveReport } from '../journeys.ts';
import { everythingKept } from '../kept.ts';
import { LANDSLIDE_A, LANDSLIDE_B } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

it('what is deleted is gone from every place, and the story of the other reports stays open', async () => {
  const { browser, here, there } = world;
  there.publish('/b', layOut(LANDSLIDE_B, 'structured'));
  here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
  const tab = await browser.open(there.url('/b'));
  const popup = await browser.click(tab);
  await saveReport(popup);
  await popup.close();
  // What is noted of a page in a tab goes with the tab.
  await tab.close();
  const beside = await browser.click(await browser.open(here.url('/a')));
  // Set beside a page, it is in what was last shown of that page's tab, too.
  await untilShown(beside, 'From your library');
  await saveReport(beside);
  await beside.close();

  const page = await openLibrary(world);
  await untilShown(page, '1 story · 2 reports');
  const secrets = [LANDSLIDE_B.title, LANDSLIDE_B.paragraphs[0] ?? '', there.url('/b')];
  const known = async () => {
    const kept = await everythingKept(page);
    return secrets.filter((secret) => kept.includes(secret));
  };
  expect(await known()).toEqual(secrets);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href^="#story="]')?.click());
  await untilShown(page, 'Figures in these reports');
  await page.evaluate(
    (label) => document.querySelector<HTMLElement>(`input[aria-label="${label}"]`)?.click(),
    `Select “${LANDSLIDE_B.title}”`,
  );
  await press(page, 'Delete');
  const shown = await untilShown(page, '1 report deleted.');
  expect(await known()).toEqual([]);
  expect(shown).toContain('Reports on this story');
  await until('the deleted one to be shown no more', async () => {
    const left = await textOf(page);
    return left.includes(LANDSLIDE_A.title) && !left.includes(LANDSLIDE_B.title);
  });
  await page.close();
});
