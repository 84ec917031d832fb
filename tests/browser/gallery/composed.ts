import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import { buildExtension } from '../build.ts';
import { ChromiumWithExtension } from '../chromium.ts';
import { demonstrationPages } from '../demonstration.ts';
import { until } from '../extension-browser.ts';
import { textOf, untilRead } from '../popup.ts';
import { Site } from '../sites/site.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');

/** The size of the tile that the Chrome Web Store shows among others, in pixels. */
export const TILE = { width: 440, height: 280, deviceScaleFactor: 1 };

const dataAddress = (png: Uint8Array) =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The tile: the icon, and what the extension is called and does, in the words of the interface. */
export function tileHtml(): string {
  const icon = readFileSync(resolve(ASSETS, 'icons/icon.svg'), 'utf8');
  const { extName } = english.reading;
  const { extDescription } = english.browser;
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: 128px 1fr; align-items: center; gap: 24px; box-sizing: border-box;
      height: 100vh; margin: 0; padding: 28px; background: #eef3fa; color: #1b1d21;
      font: 17px/1.35 "Segoe UI", "Liberation Sans", system-ui, sans-serif; }
    h1 { margin: 0 0 8px; font-size: 30px; line-height: 1.1; color: #1d4e89; }
    p { margin: 0; }
  </style>${icon}<div><h1>${extName}</h1><p>${extDescription}</p></div>`;
}

/** What the browser shows of the demonstration: the page that was clicked on, and the popup. */
async function clickedDemonstration(width: number, height: number) {
  const folder = await buildExtension('chromium', 'production');
  const [first] = demonstrationPages();
  if (!first) throw new Error('The demonstration has no report');
  const site = await Site.start('localhost', { '/': first.html });
  const browser = await ChromiumWithExtension.launch(folder, { headless: true });
  try {
    const page = await browser.open(site.url('/'));
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    const under = await page.screenshot({ type: 'png' });
    const popup = await browser.click(page);
    await untilRead(popup);
    await until('the close reading', async () => !(await textOf(popup)).includes('closely…'));
    return { under, popup: await popup.screenshot() };
  } finally {
    await browser.close();
    await site.stop();
  }
}

/**
 * The popup over the page that it was opened on, as a reader sees them: no picture that a browser makes of itself has
 * both, so the two are put together, the popup where the toolbar's button is.
 *
 * @param page a page to put them together in, in the size of the picture
 */
export async function popupOverPage(page: Page): Promise<Uint8Array> {
  const { width = 0, height = 0 } = page.viewport() ?? {};
  const { under, popup } = await clickedDemonstration(width, height);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: url(${dataAddress(under)}); }
    img { position: absolute; top: 12px; right: 24px; border-radius: 8px; box-shadow: 0 6px 32px #0007; }
  </style><img src="${dataAddress(popup)}" alt="">`);
  return page.screenshot({ type: 'png' });
}
