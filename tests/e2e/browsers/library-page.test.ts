import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseFile, press, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { openLibrary, saveReport, sayYes } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

async function save(path: string, report: typeof LANDSLIDE_A): Promise<void> {
  world.here.publish(path, layOut(report, 'structured'));
  const popup = await world.browser.click(await world.browser.open(world.here.url(path)));
  await saveReport(popup);
  await popup.close();
}

const follow = (page: ExtensionPage, text: string) =>
  page.evaluate((text) => {
    const link = [...document.querySelectorAll('a')].find((each) =>
      each.textContent?.includes(text),
    );
    if (!link) throw new Error(`There is no link ${text}`);
    link.click();
  }, text);

const select = (page: ExtensionPage, ...titles: string[]) =>
  page.evaluate((titles) => {
    for (const title of titles) {
      const box = document.querySelector<HTMLInputElement>(`input[aria-label="Select “${title}”"]`);
      if (!box) throw new Error(`There is no box for ${title}`);
      box.click();
    }
  }, titles);

const search = (page: ExtensionPage, query: string) =>
  page.evaluate((query) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no field');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);

describe('the library page', () => {
  it('shows stories, searches texts, compares two, and keeps what the reader decided', async () => {
    await save('/a', LANDSLIDE_A);
    await save('/b', LANDSLIDE_B);
    await save('/other', OTHER_LANDSLIDE);
    const page = await openLibrary(world);
    await untilShown(page, '2 stories · 3 reports');

    await search(page, 'BRACKWELL');
    const found = await untilShown(page, /[1-9] reports? found/);
    expect(found).toContain(LANDSLIDE_A.title);
    await search(page, 'nosuchwordanywhere');
    await untilShown(page, '0 reports found');
    await search(page, '');
    await untilShown(page, 'Sort by');

    await follow(page, LANDSLIDE_A.title);
    const story = await untilShown(page, 'Figures in these reports');
    expect(story).toContain(LANDSLIDE_B.title);
    await untilShown(page, '$6.2 million');
    // Of two reports a table says all; a chart tells more from three on.
    const drawn = await page.evaluate(() => ({
      charts: document.querySelectorAll('figure svg circle').length,
      rows: document.querySelectorAll('table tbody tr').length,
    }));
    expect(drawn.rows).toBeGreaterThan(0);
    expect(drawn.charts).toBe(0);

    await select(page, LANDSLIDE_A.title, LANDSLIDE_B.title);
    await press(page, 'Compare');
    const comparison = await world.browser.tab('comparison.html');
    await untilShown(comparison, '$6.2 million');
    await comparison.close();

    await world.browser.tab('library.html');
    await press(page, 'Never match these two');
    await untilShown(page, 'won’t be matched again');
    await page.close();
    await world.browser.stopBackground();

    const again = await openLibrary(world);
    await untilShown(again, '3 stories · 3 reports');
    const popup = await world.browser.click(await world.browser.open(world.here.url('/a')));
    await untilShown(popup, 'No other report on this story yet');
    await popup.close();
    await again.close();
  });

  it('exports a library, deletes everything and imports it again', async () => {
    const page = await openLibrary(world);
    await untilShown(page, '3 stories · 3 reports');
    await press(page, 'Export library');
    await untilShown(page, 'Your file is ready. It holds 3 versions of reports.');
    const exported = await page.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('a[download]');
      return link ? (await fetch(link.href)).text() : '';
    });
    expect(JSON.parse(exported)).toMatchObject({ format: 'second-source-library', version: 1 });

    await press(page, 'Delete entire library');
    await untilShown(page, 'Delete 3 reports and all their versions?');
    await sayYes(page);
    await untilShown(page, 'Your library is empty.');

    await chooseFile(page, 'input[type=file]', {
      name: 'library.json',
      type: 'application/json',
      text: exported,
    });
    await untilShown(page, 'Import finished. 3 reports added.');
    // With the decision that two of them are no match.
    await untilShown(page, '3 stories · 3 reports');
    await page.close();
  });

  it('tells what a later version of a page changed', async () => {
    const { here } = world;
    await save('/changing', LANDSLIDE_B);
    const paragraphs = LANDSLIDE_B.paragraphs.map((text) =>
      text.replace('$6.2 million', '$7.9 million'),
    );
    here.publish('/changing', layOut({ ...LANDSLIDE_B, paragraphs }, 'structured'));
    const popup = await world.browser.click(await world.browser.open(here.url('/changing')));
    await saveReport(popup);
    await popup.close();
    const page = await openLibrary(world);
    await follow(page, LANDSLIDE_B.title);
    await untilShown(page, 'Now: $7.9 million. When saved (');
    await page.close();
  });
});

describe('what is remembered', () => {
  it('is nothing at first, and what is compared when the reader wants it', async () => {
    const { browser, there } = world;
    const library = await openLibrary(world);
    await press(library, 'Delete entire library');
    await sayYes(library);
    await untilShown(library, 'Your library is empty.');
    await library.close();

    await save('/a', LANDSLIDE_A);
    there.publish('/b', layOut(LANDSLIDE_B, 'classic'));
    const compare = async () => {
      const popup = await browser.click(await browser.open(there.url('/b')));
      await untilShown(popup, 'From your library');
      await popup.close();
    };
    await compare();
    const before = await openLibrary(world);
    await untilShown(before, '1 story · 1 report');
    await before.evaluate(() =>
      chrome.storage.local.set({ memory: { what: 'compared', days: 30, reports: 100 } }),
    );
    await before.close();
    await compare();
    const after = await until('the page to be remembered', async () => {
      const page = await openLibrary(world);
      if ((await textOf(page)).includes('1 story · 2 reports')) return page;
      await page.close();
      return null;
    });
    await follow(after, LANDSLIDE_A.title);
    await untilShown(after, 'Saved automatically');
    await after.close();
  });
});
