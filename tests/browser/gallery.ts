/**
 * Renders every screen in every state, in both themes, wide, narrow, low, at 200 %, in forced colours, from right to
 * left and, where it is a page, on paper; lets axe look at each in both themes; leaves the pictures under .output/screens.
 * Fails where axe finds something, a screen is wider than its window, or one control lies over another. Names after `--`
 * choose screens, and a language chooses that: npm run screens -- compared library --language=uk
 *
 * npm run screens -- store makes the pictures for the stores instead, under .output/store; the first is the README's, too.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { launchChromium } from './chromium.ts';
import { popupOverPage, TILE, tileHtml } from './gallery/composed.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/screens');
const STORE_OUT = join(ROOT, '.output/store');
const POPUP = { width: 780, height: 600 };
/** The size that every store takes; more than five pictures none does. */
const STORE = { width: 1280, height: 800, deviceScaleFactor: 1 };
const STORE_SCREENS = ['full-page', 'opened', 'in-arabic', 'options'] as const;
/** A popup alone is smaller than the picture: it stands in the middle of it, larger. */
const STORE_STYLE = `
  html.popup-page { margin: 40px auto; zoom: 1.2; background: #d9e0ea; }
  html.popup-page body { overflow: hidden; border-radius: 8px; box-shadow: 0 4px 24px #0005; }`;
/** Long enough for the message that waits to see whether there is a wait. */
const SETTLED_MS = 350;

interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly theme: 'light' | 'dark';
  readonly dir?: 'rtl';
  /** As readers see it who have the system's few colours take the place of all others. */
  readonly isForced?: boolean;
  readonly axe?: boolean;
  /** The screen in its whole length, as no popup shows it. */
  readonly whole?: boolean;
  /** Of the screens that are pages alone: a popup and a panel are never so wide, and aren't printed. */
  readonly ofPages?: boolean;
  readonly isPrinted?: boolean;
}

const VIEWS: readonly View[] = [
  { name: 'light', ...POPUP, theme: 'light', axe: true },
  { name: 'dark', ...POPUP, theme: 'dark', axe: true },
  { name: 'whole', ...POPUP, theme: 'light', whole: true },
  { name: 'narrow', width: 400, height: 600, theme: 'light', axe: true },
  // A popup of 780 by 600 pixels at 200 % holds 390 by 300 of the page's own.
  { name: 'zoom-200', width: 390, height: 300, scale: 2, theme: 'dark', whole: true },
  { name: 'rtl', ...POPUP, theme: 'light', dir: 'rtl' },
  { name: 'forced', ...POPUP, theme: 'dark', isForced: true },
  { name: 'thin', width: 320, height: 600, theme: 'light', whole: true },
  { name: 'low', width: 390, height: 300, theme: 'light' },
  { name: 'wide', width: 1280, height: 800, theme: 'light', ofPages: true },
  // A sheet of A4 within its margins, at 96 pixels an inch.
  { name: 'printed', width: 700, height: 1000, theme: 'light', ofPages: true, isPrinted: true },
];

/** The gallery as one page that needs no server. */
async function galleryPage(): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'gallery/main.tsx'),
        formats: ['iife'],
        name: 'gallery',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const outputs = built.flatMap((one) => one.output);
  const script = outputs.find((one) => one.type === 'chunk')?.code ?? '';
  const style = outputs.find((one) => one.fileName.endsWith('.css'));
  const css = style?.type === 'asset' ? style.source.toString() : '';
  if (script === '' || css === '') throw new Error('the gallery was built without script or style');
  return `<!doctype html><html lang="en" class="popup-page"><meta charset="utf-8"><title>Screens</title>
    <style>${css}</style><body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

async function violations(page: Page, axe: string): Promise<string[]> {
  await page.evaluate(axe);
  const options: RunOptions = { resultTypes: ['violations'] };
  const results: AxeResults = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    options,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.failureSummary} ${node.html}`),
  );
}

/** Controls that lie over one another, so that a click on one can be taken for the other; an open menu lies over what it hides. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('.reader-main :is(a, button, input, select, summary, textarea)'),
    ]
      .filter((control) => control.checkVisibility() && !control.closest('.menu-list'))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return controls.flatMap(({ control, box }, place) =>
      controls
        .slice(place + 1)
        .filter((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return across > 1 && down > 1;
        })
        .map((other) => `${control.outerHTML} lies over ${other.control.outerHTML}`),
    );
  });
}

async function shoot(page: Page, screen: string, view: View, axe: string): Promise<string[]> {
  await page.setViewport({
    width: view.width,
    height: view.height,
    deviceScaleFactor: view.scale ?? 1,
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: view.isPrinted ? 'print' : 'screen',
    features: [
      { name: 'prefers-color-scheme', value: view.theme },
      { name: 'forced-colors', value: view.isForced ? 'active' : 'none' },
    ],
  });
  await page.evaluate(
    async ({ screen, dir, fit, whole, language }) => {
      document.documentElement.classList.toggle('popup-fit', fit);
      document.documentElement.style.blockSize = whole ? 'auto' : '';
      document.body.style.blockSize = whole ? 'auto' : '';
      await window.showScreen(screen, dir, language);
    },
    {
      screen,
      dir: view.dir ?? ('ltr' as const),
      fit: view.width < POPUP.width,
      whole: view.whole === true,
      language,
    },
  );
  const isWaiting = (await page.$('.waiting')) !== null;
  await new Promise((done) => setTimeout(done, isWaiting ? SETTLED_MS : 30));
  const path = join(OUT, `${screen}.${view.name}.png`);
  writeFileSync(path, await page.screenshot({ type: 'png', fullPage: view.whole === true }));
  // What a frame scrolls within itself is to be read downwards alone, too.
  const wide = await page.evaluate(
    () =>
      document.documentElement.scrollWidth > window.innerWidth ||
      [...document.querySelectorAll('.reader-main')].some((e) => e.scrollWidth > e.clientWidth),
  );
  const problems = view.axe ? await violations(page, axe) : [];
  problems.push(...(await overlaps(page)));
  await session.detach();
  return [...(wide ? ['is wider than its window'] : []), ...problems].map(
    (problem) => `${screen}.${view.name} ${problem}`,
  );
}

/** The stores' pictures, in their order. */
async function shootForStores(page: Page): Promise<void> {
  rmSync(STORE_OUT, { recursive: true, force: true });
  mkdirSync(STORE_OUT, { recursive: true });
  await page.setViewport(STORE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.addStyleTag({ content: STORE_STYLE });
  for (const [index, screen] of STORE_SCREENS.entries()) {
    await page.evaluate((screen) => window.showScreen(screen, 'ltr'), screen);
    await new Promise((done) => setTimeout(done, 100));
    const picture = await page.screenshot({ type: 'png' });
    writeFileSync(join(STORE_OUT, `${index + 2}-${screen}.png`), picture);
  }
  writeFileSync(join(STORE_OUT, '1-popup.png'), await popupOverPage(page));
  await page.setViewport(TILE);
  await page.setContent(tileHtml());
  writeFileSync(join(STORE_OUT, 'tile.png'), await page.screenshot({ type: 'png' }));
  console.log(`${STORE_SCREENS.length + 2} pictures in .output/store`);
}

const { values, positionals: chosen } = parseArgs({
  options: { language: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const { language } = values;
const isForStores = chosen[0] === 'store';
/** Every chosen screen in every view, and what is wrong with them. */
async function shootAll(page: Page, errors: readonly string[]): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const names = (await page.evaluate(() => window.screenNames)).filter(
    (name) => chosen.length === 0 || chosen.includes(name),
  );
  if (names.length === 0) throw new Error(`no such screen: ${chosen.join(', ')}`);
  const problems: string[] = [];
  let pictures = 0;
  for (const name of names) {
    const isPage = await page.evaluate((name) => window.isPage(name), name);
    const views = VIEWS.filter((view) => isPage || !view.ofPages);
    for (const view of views) problems.push(...(await shoot(page, name, view, axe)));
    pictures += views.length;
  }
  for (const problem of [...errors, ...problems]) console.error(problem);
  console.log(
    `${names.length} screens, ${pictures} pictures in .output/screens; ${problems.length + errors.length} problems`,
  );
  if (problems.length + errors.length > 0) process.exitCode = 1;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = await galleryPage();
const browser = await launchChromium({ headless: true, extensions: [] });
try {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setContent(html);
  if (isForStores) await shootForStores(page);
  else await shootAll(page, errors);
} finally {
  await browser.close();
}
