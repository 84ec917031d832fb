/**
 * What the automatic mode's first script costs a page that is no article: its look at the page, in real Chromium, on a
 * front page of two thousand links and on a forum page: the first look at a page just opened, the median of several.
 */
import { resolve } from 'node:path';
import { build } from 'vite';
import { launchChromium } from '../browser/chromium.ts';

const OPENINGS = 9;

const links = Array.from(
  { length: 2000 },
  (_, i) =>
    `<article><h3><a href="/story-${i}">Harbour news number ${i} of the day</a></h3><p>Read on.</p></article>`,
).join('');
const posts = Array.from(
  { length: 500 },
  (_, i) =>
    `<div class="post"><b>user${i}</b><p>I think the ferry is late again, does anybody know why that is?</p></div>`,
).join('');

const PAGES: Readonly<Record<string, { readonly url: string; readonly html: string }>> = {
  'front page, 2,000 links': { url: 'https://harbour-post.example/', html: links },
  'forum, 500 posts': { url: 'https://harbour-post.example/forum/12', html: posts },
};

/** The glance as one script that leaves itself on the window. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../src/article/glance.ts'),
        formats: ['iife'],
        name: 'firstScript',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

const script = await bundled();
const browser = await launchChromium({ headless: true, extensions: [] });
try {
  for (const [name, { url, html }] of Object.entries(PAGES)) {
    const times: number[] = [];
    let said = '';
    for (let i = 0; i < OPENINGS; i++) {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
      const measured = await page.evaluate(
        (code: string, address: string) => {
          const { glance, listsHeadlines } = new Function(`${code}; return firstScript;`)();
          const start = performance.now();
          const seen: string = glance(document, address);
          const saw = seen === 'other' && listsHeadlines(document) ? 'list' : seen;
          return { saw, time: performance.now() - start };
        },
        script,
        url,
      );
      said = measured.saw;
      times.push(measured.time);
      await page.close();
    }
    const median = times.sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.NaN;
    console.log(`${name.padEnd(26)} says ${said}: ${median.toFixed(2)} ms`);
  }
} finally {
  await browser.close();
}
