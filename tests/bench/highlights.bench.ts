/**
 * What highlighting 100 sentences costs the page's main thread, in a real browser, on an article of 400 paragraphs: on
 * a fresh page, and once the code is warm; beside it what the browser takes to lay the same page out once. The limit is
 * 5 ms; on a busy machine only the ratio says something.
 */
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { launchChromium } from '../browser/chromium.ts';

const SENTENCES = 100;
const PARAGRAPHS = 400;
const TURNS = 15;
const LIMIT_MS = 5;

const built = (await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    write: false,
    lib: {
      entry: resolve(import.meta.dirname, '../../src/article/highlights.ts'),
      formats: ['iife'],
      name: 'highlighting',
    },
  },
})) as Rolldown.RolldownOutput[];
const script = built.flatMap(({ output }) => output).find((one) => one.type === 'chunk')?.code;
if (!script) throw new Error('the highlights were built without a script');

const sentence = (index: number) =>
  `The harbour office of Port Averil counted ${index + 1000} boats in week ${index} of the year, it said.`;
const paragraphs = Array.from(
  { length: PARAGRAPHS },
  (_, index) => `<p>${sentence(index)} Some <b>of</b> them were rowed, others sailed.</p>`,
).join('');

const browser = await launchChromium({ headless: true, extensions: [] });
try {
  const page = await browser.newPage();
  const times: { first: number; marking: number; layout: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await page.setContent(`<!doctype html><title>Boats</title><article>${paragraphs}</article>`);
    await page.evaluate(script);
    const marks = Array.from({ length: SENTENCES }, (_, index) => ({
      key: String(index),
      text: sentence(index * 4),
    }));
    times.push(
      await page.evaluate((marks) => {
        interface Highlights {
          show(marks: unknown, name: string): string[];
        }
        const { highlighting } = globalThis as unknown as {
          highlighting: { PageHighlights: new (window: Window) => Highlights };
        };
        const highlights = new highlighting.PageHighlights(window);
        const start = performance.now();
        const lost = highlights.show(marks, 'm1');
        const first = performance.now() - start;
        if (lost.length > 0) throw new Error(`${lost.length} sentences were not found`);
        const again = performance.now();
        highlights.show(marks, 'm1');
        const marking = performance.now() - again;
        const laying = performance.now();
        document.body.style.inlineSize = '30rem';
        document.body.getBoundingClientRect();
        return { first, marking, layout: performance.now() - laying };
      }, marks),
    );
  }
  const median = (of: 'first' | 'marking' | 'layout') =>
    times.map((each) => each[of]).sort((a, b) => a - b)[Math.floor(TURNS / 2)] ?? Number.NaN;
  console.log(
    `${SENTENCES} sentences among ${PARAGRAPHS} paragraphs: ${median('first').toFixed(1)} ms on a fresh page, ${median('marking').toFixed(1)} ms once the code is warm (limit ${LIMIT_MS} ms); one layout of the page ${median('layout').toFixed(1)} ms, ratio ${(median('first') / median('layout')).toFixed(2)}`,
  );
} finally {
  await browser.close();
}
