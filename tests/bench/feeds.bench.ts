/**
 * One round of asking 100 feeds with 100 items each, all of them new, in a worker of real Chromium, beside 1,000 saved
 * reports: how long it takes without the network, and for how long nothing else is answered meanwhile; and what the
 * popup waits for afterwards. The reports are invented (library/reports.ts).
 */
import { launchChromium } from '../browser/chromium.ts';
import { Site } from '../browser/sites/site.ts';
import type { FeedsMeasured, FeedsTask } from './feeds/worker.ts';
import { bundle, inWorker, script } from './workers.ts';

const TASK: FeedsTask = { saved: 1_000, feeds: 100, items: 100 };

const worker = script('worker', 'text/plain', await bundle('feeds/worker.ts'));
const site = await Site.start('127.0.0.1', { '/': `<!doctype html><title>Feeds</title>${worker}` });
const browser = await launchChromium({
  headless: true,
  extensions: [],
  protocolTimeout: 1_800_000,
});
try {
  const page = await browser.newPage();
  await page.goto(site.url('/'));
  const { answer } = await inWorker<FeedsMeasured>(page, TASK);
  const items = TASK.feeds * TASK.items;
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  console.log(
    `${TASK.feeds} feeds, ${items} new items, ${TASK.saved} saved reports: ${ms(answer.round)} ` +
      `(${ms(answer.parsing)} of it parsing), ${ms(answer.round / items)} an item`,
  );
  console.log(`longest time without an answer to anything else: ${ms(answer.longest)}`);
  console.log(
    `offering those of one story among ${answer.listed} listed: ${ms(answer.offering)}, ` +
      `among none: ${ms(answer.offeringNone)}`,
  );
} finally {
  await browser.close();
  await site.stop();
}
