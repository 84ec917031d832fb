import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseFile, press, textOf, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { feedOf } from '../feed-of.ts';
import { openOptions, saveReport } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

let courier: Site;
let daily: Site;

beforeAll(async () => {
  courier = await Site.start('courier.example', { '/a': layOut(LANDSLIDE_A, 'structured') });
  daily = await Site.start('daily.example', {
    '/b': layOut(LANDSLIDE_B, 'classic'),
    '/other': layOut(OTHER_LANDSLIDE, 'blog'),
  });
});

afterAll(() => Promise.all([courier?.stop(), daily?.stop()]));

const importOpml = (options: ExtensionPage, text: string) =>
  chooseFile(options, '#feeds input[type=file]', {
    name: 'feeds.opml',
    type: 'text/x-opml',
    text,
  });

const listed = (options: ExtensionPage) =>
  options.evaluate(() =>
    [...document.querySelectorAll('#feeds li')].map(
      (row) => row.querySelector('bdi')?.textContent ?? '',
    ),
  );

const outline = (address: string) => `<outline type="rss" text="A feed" xmlUrl="${address}"/>`;

describe('feeds from an OPML file', () => {
  it('are followed, folders and all, each once; what is no OPML changes nothing', async () => {
    const options = await openOptions(world, daily.url('/other'));
    await untilShown(options, 'You aren’t following any feeds.');
    await importOpml(options, 'This is no OPML');
    await untilShown(
      options,
      'This isn’t an OPML file. Export one from your feed reader and choose it here.',
    );
    expect(await listed(options)).toEqual([]);

    daily.publish('/news', feedOf({ report: OTHER_LANDSLIDE, address: daily.url('/other') }));
    daily.publish('/quiet', feedOf().replace('Selmouth Daily', 'Selmouth Sport'));
    const [news, quiet] = [outline(daily.url('/news')), outline(daily.url('/quiet'))];
    await importOpml(
      options,
      `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>${quiet}
      <outline text="Region">${news}${quiet}${outline('file:///etc/hosts')}</outline></body></opml>`,
    );
    await until('both feeds', async () => (await listed(options)).length === 2);
    expect(await listed(options)).toEqual([daily.url('/news'), daily.url('/quiet')]);
    expect(await textOf(options)).not.toContain(
      'This isn’t an OPML file. Export one from your feed reader and choose it here.',
    );

    // Firefox asks for access to their host; Chromium's build for the tests has it.
    if ((await textOf(options)).includes('Needs your permission: allow access below.')) {
      await press(options, 'Allow access to 2 feeds');
      expect(await world.browser.answerPrompt('allow')).toBe(true);
    } else {
      await press(options, 'Check now');
    }
    await until('their titles', async () =>
      (await listed(options)).every((name) => name.startsWith('Selmouth ')),
    );
    expect(await listed(options)).toEqual(['Selmouth Daily', 'Selmouth Sport']);
    await options.close();
  });

  it('save the reports of saved stories in full where the reader chose so, and no others', async () => {
    const popup = await world.browser.click(await world.browser.open(courier.url('/a')));
    await saveReport(popup);
    await popup.close();

    const options = await openOptions(world, daily.url('/other'));
    const box = 'input[aria-label="Save full reports from “Selmouth Daily”"]';
    const isTicked = () =>
      options.evaluate((box) => document.querySelector<HTMLInputElement>(box)?.checked, box);
    await until('the choice', async () => (await isTicked()) === false);
    await options.evaluate((box) => document.querySelector<HTMLInputElement>(box)?.click(), box);
    await until('the choice to be kept', async () => (await isTicked()) === true);
    const before = daily.requests.length;
    daily.publish(
      '/news',
      feedOf(
        { report: LANDSLIDE_B, address: daily.url('/b') },
        { report: OTHER_LANDSLIDE, address: daily.url('/other?again') },
      ),
    );
    await press(options, 'Check now');
    await until('the report to be fetched', () => daily.requests.slice(before).includes('/b'));
    await options.close();

    // It lies in the library: the page is compared with it, and nothing is fetched again.
    const page = await world.browser.open(courier.url('/a'));
    await until('the report to be saved', async () => {
      const shown = await world.browser.click(page);
      const text = await untilShown(shown, /From your library|Find other reports/);
      await shown.close();
      return text.includes('From your library') && text.includes('$6.2 million');
    });
    expect(daily.requests.slice(before).sort()).toEqual(['/b', '/news', '/quiet']);
  });
});
