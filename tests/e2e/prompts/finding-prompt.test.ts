import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, pressToLeave, submit, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { Site } from '../../browser/sites/site.ts';
import { compareWithPasted } from '../journeys.ts';
import { LANDSLIDE_A, LANDSLIDE_B, OTHER_LANDSLIDE } from '../reports.ts';
import { chooseLastService, setUpSearch } from '../searching.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

let courier: Site;
let daily: Site;

beforeAll(async () => {
  courier = await Site.start('courier.example', { '/a': layOut(LANDSLIDE_A, 'structured') });
  daily = await Site.start('daily.example', { '/b': layOut(LANDSLIDE_B, 'classic') });
});

afterAll(() => Promise.all([courier?.stop(), daily?.stop()]));

describe("the browser's own prompt for access to another report", () => {
  it('that is refused is refused: nothing is fetched, it is said, and the rest works on', async () => {
    const { browser } = world;
    const page = await browser.open(courier.url('/a'));
    const asking = await browser.click(page);
    await submit(asking, 'Link to another report', daily.url('/b'));
    await browser.answerPrompt('refuse');
    const refused = await browser.click(page);
    await untilShown(refused, 'allow access to');
    expect(daily.requests).toEqual([]);
    await refused.close();

    await browser.open(daily.url('/b'));
    const before = daily.requests.length;
    const other = await browser.click(page);
    await press(other, 'Allow all sites and search open tabs');
    await browser.answerPrompt('allow');
    const found = await browser.click(page);
    await untilShown(found, 'Open in another tab');
    expect(daily.requests.slice(before)).toEqual([]);
  });

  it('asks for consent to a search’s words leaving the device, though the host is allowed', async () => {
    const { browser } = world;
    courier.publish('/alone', layOut(OTHER_LANDSLIDE, 'structured'));
    const page = await browser.open(courier.url('/alone'));
    await pressToLeave(await browser.click(page), 'Options');
    const options = await browser.tab('options.html');
    await setUpSearch(options, daily);
    await options.close();
    const first = await browser.click(page);
    await compareWithPasted(first, LANDSLIDE_B);
    await first.close();
    const before = daily.requests.length;
    for (const [answer, shown] of [
      ['refuse', 'allow access to'],
      ['allow', 'The site answered with error 404.'],
    ] as const) {
      const popup = await browser.click(page);
      await press(popup, 'Find another report');
      await untilShown(popup, 'Find other reports');
      await chooseLastService(popup, daily);
      await press(popup, `Search ${new URL(daily.url('/')).host}`);
      await browser.answerPrompt(answer);
      // The prompt has closed the popup over the comparison: the next one goes on where it was.
      const next = await browser.click(page);
      await untilShown(next, shown);
      await next.close();
      const sent = daily.requests.slice(before).map((path) => path.replace(/\?.*/, ''));
      expect(sent, answer).toEqual(answer === 'allow' ? ['/search'] : []);
    }
  });
});
