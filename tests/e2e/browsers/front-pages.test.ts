import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { chooseWatch, untilShown } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { saveReport } from '../journeys.ts';
import { LANDSLIDE_A } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld('askable');

/** Set where a person shall see what the test saw. */
const PICTURE = process.env.FRONT_PAGE_PICTURE;

const ABOUT_THE_LANDSLIDE = 'Landslide buries railway line near Brackwell';
const ALSO_ABOUT_IT = 'Two workers hurt as landslide buries Brackwell railway line';

const FRONT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Selmouth Daily</title>
<style>body { font: 18px/1.5 Georgia, serif; margin: 24px 48px } .row { display: flex; overflow: hidden; width: 300px }
.row h3 { flex: none; width: 280px; margin: 0 10px }</style></head>
<body><header>Selmouth Daily</header>
<main>
<h2><a href="/a">${ABOUT_THE_LANDSLIDE}</a></h2><p>The slope gave way in the night.</p>
<h2><a href="/b">Harvest festival draws crowds to the old town</a></h2>
<h2 dir="rtl"><a href="/c">Brackwell council to vote on cycle lanes</a></h2>
<div class="row"><h3><a href="/d">Rowing club of Brackwell wins twice in one day</a></h3>
<h3><a href="/e">Railway line near Brackwell buried: landslide hurts two workers</a></h3></div>
</main></body></html>`;

/** The headlines beside whose first line the page's picture has the mark's yellow. */
async function marked(page: Page): Promise<string[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const scale = image.width / innerWidth;
    const isYellow = (x: number, y: number) => {
      const [r = 0, g = 0, b = 0] = context.getImageData(x * scale, y * scale, 1, 1).data;
      return r > 230 && Math.abs(g - 193) < 25 && b < 110;
    };
    return [...document.querySelectorAll('h2 a, h3 a')]
      .filter((link) => {
        const box = link.getBoundingClientRect();
        const y = box.top + Math.min(box.height, 20) / 2;
        for (let x = -16; x <= 16; x++) {
          if (isYellow(box.left + x, y) || isYellow(box.right + x, y)) return true;
        }
        return false;
      })
      .map((link) => link.textContent ?? '');
  }, picture);
}

const untilMarked = (page: Page, expected: readonly string[]) =>
  until(`marks on ${expected.join(' | ') || 'nothing'}`, async () => {
    const found = await marked(page);
    return found.length === expected.length && expected.every((text) => found.includes(text));
  });

const bodyOf = (page: Page) => page.evaluate(() => document.body.outerHTML);

const setFrontPages = (page: ExtensionPage, isOn: boolean) =>
  page.evaluate((isOn) => chrome.storage.local.set({ frontPages: isOn }), isOn);

it('marks headlines of stories in the library on watched front pages, until it is switched off', async () => {
  const { browser, here, there } = world;
  const today = new Date().toISOString();
  here.publish('/a', layOut({ ...LANDSLIDE_A, published: today }, 'structured'));
  there.publish('/', FRONT);

  const saving = await browser.click(await browser.open(here.url('/a')));
  await saveReport(saving);
  await saving.close();

  // Nothing is looked at before the reader says so.
  const front = await browser.open(there.url('/'));
  const before = await bodyOf(front);
  expect(await marked(front)).toEqual([]);
  const popup = await browser.click(front);
  await untilShown(popup, 'No news report found on this page');
  await chooseWatch(popup, 'site');
  await browser.answerPrompt('allow');
  await popup.close().catch(() => {});

  // The one that its row of cards cuts off isn't shown, nor is its mark.
  await untilMarked(front, [ABOUT_THE_LANDSLIDE]);
  if (PICTURE) await front.screenshot({ path: PICTURE as `${string}.png` });
  expect(await bodyOf(front)).toBe(before);
  const seen = await front.evaluate(() => {
    const box = document.querySelector('h2')?.getBoundingClientRect();
    const over = document.elementFromPoint((box?.left ?? 0) - 6, (box?.top ?? 0) + 10);
    const host = document.documentElement.lastElementChild;
    return { over: over?.localName, shadow: host?.shadowRoot, inside: host?.innerHTML };
  });
  // The page can't find out which headline is marked.
  expect(seen).toEqual({ over: 'html', shadow: null, inside: '' });

  // A page that goes on changing, scrolls, and is laid out anew.
  await front.evaluate((text) => {
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    link.href = '/f';
    link.textContent = text;
    heading.append(link);
    document.querySelector('main')?.prepend(heading);
  }, ALSO_ABOUT_IT);
  await untilMarked(front, [ABOUT_THE_LANDSLIDE, ALSO_ABOUT_IT]);
  await front.evaluate(() => {
    document.querySelector('.row')?.scrollTo(300, 0);
    document.body.style.fontSize = '26px';
  });
  await untilMarked(front, [
    ABOUT_THE_LANDSLIDE,
    ALSO_ABOUT_IT,
    'Railway line near Brackwell buried: landslide hurts two workers',
  ]);

  const options = await browser.click(front);
  await untilShown(options, 'No news report found on this page');
  await setFrontPages(options, false);
  await options.close();
  await untilMarked(front, []);
  const again = await browser.open(there.url('/'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await marked(again)).toEqual([]);
});
