/**
 * Asking 100 feeds of 100 items each in the extension itself, in Chromium, beside 1,000 saved reports: first when all is
 * new, then when nothing is (304). Smooth means that the background is never busy for so long in one stretch that a
 * click has to wait for it: 50 ms, the bound of a long task (W3C Long Tasks; RAIL). Printed are that longest stretch,
 * the longest that a message from a page waited for its answer, the whole time, the memory, what came of the items, and
 * what a page waits for when listed reports of its story are offered. How late the same timer comes in an idle page of
 * another process says what of it is the machine's doing.
 */
import { buildExtension } from '../browser/build.ts';
import { ChromiumWithExtension } from '../browser/chromium.ts';
import { until } from '../browser/extension-browser.ts';
import type { FeedsBench } from './feeds/in-page.ts';
import { serveFeeds } from './feeds/server.ts';
import { expectedAddresses, type FeedsWorld, feedText } from './feeds/world.ts';
import { bundle } from './workers.ts';

/** Milliseconds. */
const LONG_TASK = 50;

const world: FeedsWorld = {
  saved: 1_000,
  feeds: Number(process.env.FEEDS ?? 100),
  items: 100,
  now: new Date().toISOString(),
};
const items = world.feeds * world.items;

declare const feedsBench: FeedsBench;

/** How late a timer came, in milliseconds, since it was last asked. */
interface Turns {
  late: number[];
}

/** Runs in the background, and in a page beside it. */
function watchTurns(): void {
  const turns: Turns = { late: [] };
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    turns.late.push(now - before - 5);
    before = now;
  }, 5);
  Object.assign(globalThis, { turns });
}

/** The longest first, and from now on counted anew. */
function longestTurns(): number[] {
  const { turns } = globalThis as unknown as { turns: Turns };
  const late = turns.late.sort((a, b) => b - a).slice(0, 20);
  turns.late = [];
  return late;
}

const server = await serveFeeds(
  'feeds.example',
  Array.from({ length: world.feeds }, (_, feed) => feedText(feed, world)),
);
const browser = await ChromiumWithExtension.launch(await buildExtension('chromium', 'e2e'), {
  headless: true,
});
try {
  const page = await browser.control();
  await page.evaluate(await bundle('feeds/in-page.ts'));
  const say = (name: string, payload: object) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });

  let start = performance.now();
  await page.evaluate((world) => feedsBench.seed(world), world);
  console.log(
    `${world.saved} reports saved in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  await say('followFeeds', {
    addresses: Array.from({ length: world.feeds }, (_, feed) => server.url(feed)),
  });
  const target = await until('the background', () =>
    browser.browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(browser.extensionUrl)),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background can not be reached');
  const idle = await browser.browser.newPage();
  for (const one of [worker, idle]) await one.evaluate(watchTurns);
  const heap = async () => (await worker.client.send('Runtime.getHeapUsage')).usedSize / 1e6;

  for (const [name, isNew] of [
    ['all items new', true],
    ['nothing new', false],
  ] as const) {
    for (const one of [worker, idle]) await one.evaluate(longestTurns);
    const before = await heap();
    let most = before;
    const sampling = setInterval(async () => {
      most = Math.max(most, await heap().catch(() => 0));
    }, 200);
    start = performance.now();
    // In one call, so that what waits is measured where it waits.
    const waited = await page.evaluate(async () => {
      let isDone = false;
      const asked = chrome.runtime
        .sendMessage({ name: 'askFeeds', payload: { all: true } })
        .finally(() => {
          isDone = true;
        });
      const waited: number[] = [];
      while (!isDone) {
        const start = performance.now();
        await chrome.runtime.sendMessage({ name: 'wake', payload: {} });
        waited.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await asked;
      return waited.sort((a, b) => a - b);
    });
    const round = performance.now() - start;
    clearInterval(sampling);
    const stretches = await worker.evaluate(longestTurns);
    const [longest = 0] = stretches;
    const [beside = 0] = await idle.evaluate(longestTurns);
    const long = stretches.filter((stretch) => stretch > LONG_TASK).length;
    const perItem = isNew ? `${(round / items).toFixed(2)} ms an item` : `${world.feeds} feeds`;
    console.log(`${name}: ${(round / 1000).toFixed(2)} s (${perItem})`);
    console.log(
      `  longest stretch ${longest.toFixed(0)} ms, ${long} above ${LONG_TASK} ms: ${long === 0 ? 'smooth' : 'NOT smooth'}; ` +
        `in an idle page beside it ${beside.toFixed(0)} ms`,
    );
    const at = (share: number) => waited[Math.floor(share * (waited.length - 1))]?.toFixed(0);
    console.log(
      `  ${waited.length} questions from a page meanwhile: median ${at(0.5)}, 99 % ${at(0.99)}, longest ${at(1)} ms`,
    );
    console.log(`  memory ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`);
  }

  const kept = await page.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    const feeds = Object.entries(all).filter(([key]) => key.startsWith('feed:'));
    return {
      seen: feeds.reduce((sum, [, feed]) => sum + JSON.parse(feed as string).seen.length, 0),
      listed: JSON.parse(all.listed as string).map(({ address }: { address: string }) => address),
      bytes: JSON.stringify(all).length,
      requests: JSON.parse(all.requests as string).length,
    };
  });
  const expected = expectedAddresses(world);
  const right = kept.listed.filter((address: string) => expected.has(address)).length;
  console.log(
    `${kept.seen} of ${items} items read; ${right} of the ${expected.size} listed that the score finds to be of saved ` +
      `stories, and ${kept.listed.length - right} others`,
  );
  console.log(
    `${server.answered.full} feeds sent, ${server.answered.unchanged} unchanged; ` +
      `${(kept.bytes / 1e6).toFixed(1)} MB stored, ${kept.requests} requests logged`,
  );
  const { taken, offered } = await page.evaluate((world) => feedsBench.offer(world, 20), world);
  const warm = taken.slice(1).sort((a, b) => a - b);
  console.log(
    `offering those of a page's story among ${kept.listed.length}: ${taken[0]?.toFixed(0)} ms the first time, ` +
      `${warm[Math.floor(warm.length / 2)]?.toFixed(0)} ms after (${offered} offered for 20 stories)`,
  );
} finally {
  await browser.close();
  server.stop();
}
