/**
 * The library at 100,000 reports beside one of 1,000, in real Chromium: asking for a page's story from a worker that
 * starts cold, saving a report, importing 10,000; beside one MiniSearch index of the same reports. The reports are
 * invented (library/reports.ts). What counts of the times is the ratio: the machine decides the milliseconds.
 *
 * Cold is the worker: its script is compiled, the database opened and read anew. "browser just started" is its first
 * question after the browser came up on a profile that was there before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Signature } from '../../src/stories/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { Site } from '../browser/sites/site.ts';
import type { ImportMeasured } from './library/page.ts';
import { signatureOfReport } from './library/reports.ts';
import type { Task } from './library/worker.ts';
import { bundle, inWorker, script } from './workers.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const IMPORTED = 10_000;
const TURNS = 15;
const STARTS = 3;

/** Puppeteer waits this long for an answer: the large library is written in minutes. */
const PATIENCE = 1_800_000;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const inNewWorker = <T>(page: Page, task: Task) => inWorker<T>(page, task);

const html = `<!doctype html><title>Library</title>
  ${script('worker', 'text/plain', await bundle('library/worker.ts'))}
  ${script('page', 'text/javascript', await bundle('library/page.ts'))}`;
const profile = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
// One site for each library: each has a store of its own on the disk.
const [small, large] = await Promise.all([
  Site.start('127.0.0.1', { '/': html }),
  Site.start('127.0.0.1', { '/': html }),
]);

const launch = () =>
  launchChromium({
    headless: true,
    extensions: [],
    profile,
    protocolTimeout: PATIENCE,
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });

async function open(browser: Browser, site: Site): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url('/'));
  return page;
}

const ms = (value: number) => `${value.toFixed(0)} ms`;
const print = (what: string, said: string) => console.log(`${what.padEnd(44)} ${said}`);

/** The signature of the page that is asked about, worked out before: reading it is no part of the question. */
function signatureAt(share: number, count: number, dated: boolean): Signature {
  const signature = signatureOfReport(Math.floor(share * count), count);
  return dated ? signature : { ...signature, published: null };
}

/** Asks both libraries by turns, each time about another report. */
async function ask(
  dated: boolean,
  pages: { small: Page; large: Page },
): Promise<{ small: number; large: number }> {
  const taken = { small: [] as number[], large: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [size, count] of [
      ['small', SMALL],
      ['large', LARGE],
    ] as const) {
      const signature = signatureAt((turn + 0.5) / TURNS, count, dated);
      const result = await inNewWorker<number>(pages[size], { name: 'query', signature });
      // The report itself and the three others of its story.
      if (result.answer < 4) throw new Error(`Of 4 reports ${result.answer} were found`);
      taken[size].push(result.taken);
    }
  }
  return { small: median(taken.small), large: median(taken.large) };
}

function printRatio(
  what: string,
  { small, large }: { small: number; large: number },
  held = '',
): void {
  const ratio = (large / small).toFixed(2);
  print(what, `${ms(large)} at ${LARGE}, ${ms(small)} at ${SMALL}, ratio ${ratio}${held}`);
}

let browser = await launch();
try {
  let pages = { small: await open(browser, small), large: await open(browser, large) };
  const seeded = Date.now();
  await inNewWorker(pages.small, { name: 'seed', count: SMALL });
  await inNewWorker(pages.large, { name: 'seed', count: LARGE });
  print('filling the libraries', `${((Date.now() - seeded) / 1000).toFixed(0)} s`);
  // A library is written over years: what the browser puts in order after so much at once is no part of a question.
  await browser.close();
  browser = await launch();
  pages = { small: await open(browser, small), large: await open(browser, large) };

  printRatio('query, cold worker', await ask(true, pages), ' (floor 200 ms, 3; aim 100 ms, 1.5)');
  printRatio('query of a page without a date', await ask(false, pages));

  const save = { name: 'save', times: 30 } as const;
  const saved = {
    small: median((await inNewWorker<number[]>(pages.small, { ...save, count: SMALL })).answer),
    large: median((await inNewWorker<number[]>(pages.large, { ...save, count: LARGE })).answer),
  };
  printRatio('saving one report', saved, ' (floor 100 ms, aim 50 ms)');

  const first = { small: [] as number[], large: [] as number[] };
  for (let start = 0; start < STARTS; start++) {
    await browser.close();
    browser = await launch();
    pages = { small: await open(browser, small), large: await open(browser, large) };
    for (const [size, count] of [
      ['small', SMALL],
      ['large', LARGE],
    ] as const) {
      const signature = signatureAt((start + 0.3) / STARTS, count, true);
      first[size].push((await inNewWorker(pages[size], { name: 'query', signature })).taken);
    }
  }
  printRatio('query, browser just started', {
    small: median(first.small),
    large: median(first.large),
  });

  await inNewWorker(pages.large, { name: 'seedOneIndex', count: LARGE });
  const one: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const signature = signatureAt((turn + 0.5) / 3, LARGE, true);
    one.push((await inNewWorker(pages.large, { name: 'queryOneIndex', signature })).taken);
  }
  print('the same, one MiniSearch index, cold worker', `${ms(median(one))} at ${LARGE}`);

  const page = await open(browser, small);
  const imported = await page.evaluate(
    (count) =>
      (
        globalThis as unknown as { measureImport(count: number): Promise<ImportMeasured> }
      ).measureImport(count),
    IMPORTED,
  );
  print(
    `importing ${imported.added} reports, ${imported.size.toFixed(0)} MB`,
    `${imported.seconds.toFixed(0)} s, ${imported.told} times progress, ` +
      `cancelled within ${ms(imported.cancelled)}`,
  );
  print(
    '  live objects after each tenth, in MB',
    imported.heap.map((megabytes) => megabytes.toFixed(1)).join(' '),
  );
} finally {
  await browser.close();
  await Promise.all([small.stop(), large.stop()]);
  rmSync(profile, { recursive: true, force: true });
}
