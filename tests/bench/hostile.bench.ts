/**
 * Hostile pages in real Chromium: how long reading the article of each takes, of our own time, and whether any is lost.
 *
 *     npm run bench hostile            300 pages
 *     npx tsx tests/bench/hostile.bench.ts 40 7     40 pages from number 7 on
 */
import { launchChromium } from '../browser/chromium.ts';
import { Site } from '../browser/sites/site.ts';
import { hostilePage } from '../hostile/pages.ts';
import { bundle } from './workers.ts';

const LIMIT_MS = 1000;
/** A page that gives no answer in this time is lost. */
const PATIENCE_MS = 60_000;

const [count = 300, from = 0] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const script = await bundle('hostile/in-page.ts');
const site = await Site.start('127.0.0.1', {});
const browser = await launchChromium({
  headless: true,
  extensions: [],
  protocolTimeout: PATIENCE_MS,
});
const slow: string[] = [];
const lost: string[] = [];
const taken: number[] = [];
try {
  for (let seed = from; seed < from + count; seed++) {
    const { name, html } = hostilePage(seed);
    site.publish(`/${seed}`, html);
    const page = await browser.newPage();
    try {
      await page.goto(site.url(`/${seed}`), { timeout: PATIENCE_MS });
      await page.evaluate(script);
      const { ms, found, cut } = await page.evaluate(() =>
        (
          globalThis as unknown as { readHostile(): { ms: number; found: number; cut: boolean } }
        ).readHostile(),
      );
      taken.push(ms);
      const said = `${seed}: ${ms.toFixed(0)} ms, ${found} characters${cut ? ', cut' : ''}: ${name}`;
      if (ms > LIMIT_MS) slow.push(said);
      if (process.argv.includes('--all')) console.log(said);
    } catch (error) {
      lost.push(`${seed}: ${error instanceof Error ? error.message : error}: ${name}`);
    }
    await page.close().catch(() => {});
  }
} finally {
  await browser.close();
  await site.stop();
}
for (const line of [...slow, ...lost]) console.log(`  ${line}`);
const sorted = taken.sort((a, b) => a - b);
console.log(
  `${count} hostile pages: ${slow.length} over ${LIMIT_MS} ms, ${lost.length} lost; median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, longest ${sorted.at(-1)?.toFixed(0)} ms`,
);
process.exitCode = slow.length + lost.length > 0 ? 1 : 0;
