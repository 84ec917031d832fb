import { beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { press, readingOf, textOf, untilBadge, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { saveReport } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

async function open(url: string): Promise<ExtensionPage> {
  const popup = await world.browser.click(await world.browser.open(url));
  await untilShown(popup, 'Library');
  return popup;
}

async function save(url: string): Promise<void> {
  const popup = await open(url);
  await saveReport(popup);
  await popup.close();
}

beforeEach(() => {
  world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
  world.there.publish('/b', layOut(LANDSLIDE_B, 'classic'));
  world.here.publish('/other', layOut(OTHER_LANDSLIDE, 'blog'));
});

describe('a saved report', () => {
  it('is set beside the next report of its story, word for word, though the background was stopped', async () => {
    await save(world.there.url('/b'));
    await world.browser.stopBackground();
    const page = await world.browser.open(world.here.url('/a'));
    const popup = await world.browser.click(page);
    await untilShown(popup, 'From your library');
    const { reading } = await readingOf(popup);
    if (reading.state !== 'compared') throw new Error(`It is ${reading.state}`);
    expect(reading.other).toMatchObject({
      origin: 'saved',
      title: LANDSLIDE_B.title,
      publisher: LANDSLIDE_B.publisher,
      text: LANDSLIDE_B.paragraphs.join('\n'),
    });
    expect(reading.page.text).toBe(LANDSLIDE_A.paragraphs.join('\n'));
    const differing = reading.comparison.figures.filter(
      ({ verdict }) => verdict === 'disagree' || verdict === 'scope',
    );
    expect(differing.map(({ a, b }) => [a.text, b.text])).toContainEqual([
      '$4.5 million',
      '$6.2 million',
    ]);
    await untilBadge(world.browser, page, String(differing.length));
  });

  it('is not set beside a report of another story of its kind', async () => {
    await save(world.there.url('/b'));
    const popup = await open(world.here.url('/other'));
    await untilShown(popup, 'No other report on this story yet');
  });

  it('is one report however often it is saved, and is listed and deleted', async () => {
    await save(world.here.url('/other'));
    await save(world.here.url('/other'));
    const popup = await open(world.here.url('/other'));
    await press(popup, 'Library');
    const listed = await untilShown(popup, OTHER_LANDSLIDE.title);
    expect(listed.split(OTHER_LANDSLIDE.title)).toHaveLength(2);
    await popup.evaluate((title) => {
      const item = [...document.querySelectorAll('li')].find((each) =>
        each.textContent?.includes(title),
      );
      const buttons = [...(item?.querySelectorAll('button') ?? [])];
      buttons.find((button) => /delete/i.test(button.textContent ?? ''))?.click();
    }, OTHER_LANDSLIDE.title);
    // It is named once more, where deleting it can be undone.
    await untilShown(popup, `Deleted: ${OTHER_LANDSLIDE.title}`);
    await until(
      'it to be listed no more',
      async () => (await textOf(popup)).split(OTHER_LANDSLIDE.title).length === 2,
    );
    await popup.close();
    const again = await open(world.here.url('/other'));
    await untilShown(again, 'Save report');
  });
});

describe('tabs that save at once', () => {
  it('lose nothing, though the background is stopped right after', async () => {
    const { browser, here } = world;
    const titles = Array.from({ length: 4 }, (_, index) => `Mudslide report number ${index}`);
    const tabIds: number[] = [];
    for (const [index, title] of titles.entries()) {
      here.publish(`/at-once-${index}`, layOut({ ...OTHER_LANDSLIDE, title }, 'structured'));
      const popup = await open(here.url(`/at-once-${index}`));
      await untilShown(popup, 'Save report');
      tabIds.push(
        await popup.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          return tab?.id ?? -1;
        }),
      );
      await popup.close();
    }
    const popup = await open(here.url('/a'));
    const answers = await popup.evaluate(
      (ids) =>
        Promise.all(
          ids.map((tabId) =>
            chrome.runtime.sendMessage({ name: 'saveReport', payload: { tabId, side: 'page' } }),
          ),
        ),
      tabIds,
    );
    expect(answers).toEqual(titles.map(() => ({ ok: true, value: { outcome: 'saved' } })));
    await browser.stopBackground();
    await press(popup, 'Library');
    for (const title of titles) await untilShown(popup, title);
  });
});
