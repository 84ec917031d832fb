import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';

/** Renders assets/icons/icon.svg in the sizes that browsers and stores take. Run it when the drawing changes. */
const ICONS = resolve(import.meta.dirname, '../../assets/icons');
const SIZES = [16, 32, 48, 96, 128];

/** The Chrome Web Store shows the largest on white and on dark, and wants room around it, in pixels on each side. */
const paddingOf = (size: number) => (size === 128 ? 16 : 0);

const svg = readFileSync(resolve(ICONS, 'icon.svg'), 'utf8');
const browser = await launchChromium({ headless: true, extensions: [] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const style = `body{margin:0;padding:${paddingOf(size)}px}svg{display:block;width:100%}`;
    await page.setContent(`<style>${style}</style>${svg}`);
    writeFileSync(
      resolve(ICONS, `${size}.png`),
      await page.screenshot({ omitBackground: true, type: 'png' }),
    );
  }
} finally {
  await browser.close();
}
