/// <reference lib="webworker" />
import type { AvailableReport } from '../../../src/finding/available.ts';
import { listedOf, ofSavedStories, withListed } from '../../../src/finding/feeds/listed.ts';
import { parseFeed } from '../../../src/finding/feeds/parse-feed.ts';
import { Library } from '../../../src/library/index.ts';
import { reportOf, signatureOfReport } from '../library/reports.ts';
import { seedLibrary } from '../library/seed.ts';

declare const self: DedicatedWorkerGlobalScope;

/** What the benchmark asks for: how many reports are saved, how many feeds list how many items each. */
export interface FeedsTask {
  readonly saved: number;
  readonly feeds: number;
  readonly items: number;
}

/** What one round of asking all feeds costs the background, in milliseconds. */
export interface FeedsMeasured {
  readonly round: number;
  /** Reading the feeds' text alone. */
  readonly parsing: number;
  /** The longest time in which nothing else was answered. */
  readonly longest: number;
  readonly listed: number;
  /** What the popup waits for: the listed reports of one story, where so many are listed, and where none are. */
  readonly offering: number;
  readonly offeringNone: number;
}

const NOW = '2031-01-06T09:00:00.000Z';

const inXml = (text: string | null) =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One feed: the reports of other outlets on the stories of some weeks, every tenth a saved one's. */
function feedOf(feed: number, { saved, items }: FeedsTask): string {
  const entries = Array.from({ length: items }, (_, i) => {
    const number = feed * items + i;
    const index = number % 10 === 0 ? number % saved : saved * 4 + number;
    const { title, text, published } = reportOf(index, saved);
    const summary = text.split(' ').slice(0, 50).join(' ');
    return `<item><title>${inXml(title)}</title><link>https://feed-${feed}.example/${i}</link>
<description>${inXml(summary)}</description><pubDate>${new Date(published ?? '').toUTCString()}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Feed ${feed}</title>${entries.join('')}</channel></rss>`;
}

/** Watches for how long nothing else comes to its turn, as a message from the popup would. */
function watchTurns(): () => number {
  const channel = new MessageChannel();
  let before = performance.now();
  let longest = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    setTimeout(() => channel.port2.postMessage(null));
  };
  channel.port2.postMessage(null);
  return () => {
    channel.port1.close();
    return longest;
  };
}

function timed<T>(run: () => T): readonly [number, T] {
  const start = performance.now();
  const answer = run();
  return [performance.now() - start, answer];
}

async function measure(task: FeedsTask): Promise<FeedsMeasured> {
  await seedLibrary(task.saved);
  const texts = Array.from({ length: task.feeds }, (_, feed) => feedOf(feed, task));
  const library = await Library.open();
  let listed: ReturnType<typeof withListed> = [];
  let parsing = 0;
  const stop = watchTurns();
  const start = performance.now();
  for (const [feed, text] of texts.entries()) {
    const [taken, parsed] = timed(() => parseFeed(text, `https://feed-${feed}.example/`, NOW));
    parsing += taken;
    if (!parsed.ok || parsed.feed.items.length !== task.items)
      throw new Error('A feed was not read');
    const found: AvailableReport[] = await ofSavedStories(parsed.feed.items, library, NOW);
    listed = withListed(listed, found, NOW);
  }
  const round = performance.now() - start;
  const longest = stop();
  library.close();
  const wanted = signatureOfReport(0, task.saved);
  const [offering] = timed(() => listedOf(listed, wanted));
  const [offeringNone] = timed(() => listedOf([], wanted));
  return { round, parsing, longest, listed: listed.length, offering, offeringNone };
}

self.onmessage = async ({ data }: MessageEvent<FeedsTask>) => {
  self.postMessage(await measure(data));
};
