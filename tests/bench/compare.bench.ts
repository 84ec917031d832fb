/**
 * How long comparing two reports takes.
 *
 * By words and figures, from text to rows: the very first time in a process, when nothing is compiled yet, and once the
 * engine has compiled what is hot (median after as many runs to warm up). The texts are invented.
 *
 * Then with the encoder, in Node, Chromium and Firefox: pages of 25 sentences, two new ones, and a new one beside one
 * whose vectors were kept; the first comparison, in which the encoder is loaded, and later ones. The engine's part is
 * both readings, the one that is painted at once and the closer one.
 */

import { nodeEncoder } from '../../src/cli/encoder.ts';
import { compareReports } from '../../src/compare/index.ts';
import { buildExtension } from '../browser/build.ts';
import { ChromiumWithExtension } from '../browser/chromium.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { FirefoxWithExtension } from '../browser/firefox.ts';
import type { CompareBench } from './compare/in-page.ts';
import { type Measured, measure, type Taken } from './compare/measure.ts';
import { report } from './compare/reports.ts';
import { bundle } from './workers.ts';

declare const compareBench: CompareBench;

function median(times: number[]): number {
  return times.sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const story = { score: 1, same: true };
for (const [words, runs] of [
  [800, 101],
  [10_000, 5],
] as const) {
  const a = { text: report(words, 1) };
  const b = { text: report(words, 2) };
  const timed = () => {
    // Reports of their own each time: the figures of one that is known are not read again.
    const [one, other] = [{ ...a }, { ...b }];
    const start = performance.now();
    compareReports(one, other, story);
    return performance.now() - start;
  };
  const [first = Number.NaN] = Array.from({ length: runs }, timed);
  const warm = Array.from({ length: runs }, timed);
  console.log(
    `two reports of ${words} words, from text: ${median(warm).toFixed(1)} ms (median of ${runs}, warm);`,
    `${first.toFixed(1)} ms the first time`,
  );
}

const inWords = ({ engine, encoder, total }: Taken): string =>
  `engine ${engine.toFixed(0)} + encoder ${encoder.toFixed(0)} = ${total.toFixed(0)} ms`;

function print(where: string, what: string, { sentences, first, warm }: Measured): void {
  console.log(
    `${where}, ${what}, ${sentences} sentences each: ${inWords(warm)}; the first time ${inWords(first)}`,
  );
}

const KINDS = [
  ['two new reports', 1_000, false],
  ['a new report beside a saved one', 2_000, true],
] as const;

for (const [what, offset, isSaved] of KINDS) {
  print('Node', what, await measure(() => nodeEncoder(), offset, isSaved));
}

const code = await bundle('compare/in-page.ts');
for (const kind of ['chromium', 'firefox'] as const) {
  const folder = await buildExtension(kind, 'production');
  const options = { headless: true, keepWelcome: true };
  const browser: ExtensionBrowser =
    kind === 'chromium'
      ? await ChromiumWithExtension.launch(folder, options)
      : await FirefoxWithExtension.launch(folder, options);
  try {
    const page = await browser.tab('welcome.html');
    await page.addScript(code);
    for (const [what, offset, isSaved] of KINDS) {
      await page.evaluate(
        (offset, isSaved) => compareBench.begin(offset, isSaved),
        offset,
        isSaved,
      );
      let measured: Measured | string | null = null;
      while (measured === null) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        measured = await page.evaluate(() => compareBench.measured());
      }
      if (typeof measured === 'string') throw new Error(measured);
      print(browser.version, what, measured);
    }
  } finally {
    await browser.close();
  }
}
