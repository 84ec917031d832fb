import type { AvailableReport } from '../../../src/finding/available.ts';
import { storyScore } from '../../../src/finding/belongs.ts';
import type { ReportDraft } from '../../../src/library/index.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { reportOf } from '../library/reports.ts';

/*
 * The weeks of a reader who follows many feeds: reports that were saved, and what the feeds list. The reports are the
 * invented ones of library/reports.ts, four a story: of the first stories two are saved and two are listed, of all
 * others none is saved. Every 250th story is written alike, in the same common words, with other names.
 */

/** How many reports are saved, how many feeds list how many items each. */
export interface FeedsWorld {
  readonly saved: number;
  readonly feeds: number;
  readonly items: number;
  /** ISO 8601 date-time. */
  readonly now: string;
}

const DAY = 86_400_000;
const WEEKS = 4;

/** As long as what feeds tell of a report, in words. */
const SUMMARY = 50;

/** Stories of which reports are saved. */
const savedStories = ({ saved }: FeedsWorld) => saved / 2;

/** The report with a number, of the last weeks. */
function reportNow(index: number, world: FeedsWorld): ReportDraft {
  const report = reportOf(index, world.saved);
  const story = Math.floor(index / 4) % savedStories(world);
  const daysAgo = (story / savedStories(world)) * 7 * WEEKS - (index % 4) / 4;
  const published = new Date(Date.parse(world.now) - daysAgo * DAY - DAY).toISOString();
  return { ...report, published };
}

/** A saved report; there are as many as the world says. */
export function savedReport(number: number, world: FeedsWorld): ReportDraft {
  return reportNow(4 * Math.floor(number / 2) + (number % 2), world);
}

/** Two of each saved story. */
function rightReport(number: number, world: FeedsWorld): ReportDraft {
  return reportNow(4 * Math.floor(number / 2) + 2 + (number % 2), world);
}

/** The items of saved stories come among the others, so many apart. */
const apart = ({ saved, feeds, items }: FeedsWorld) => (feeds * items) / saved;

function listedReport(number: number, world: FeedsWorld): AvailableReport {
  const isRight = number % apart(world) === 0;
  const { title, text, published, publisher } = isRight
    ? rightReport(number / apart(world), world)
    : reportNow(4 * savedStories(world) + number, world);
  const summary = text.split(' ').slice(0, SUMMARY).join(' ');
  const feed = Math.floor(number / world.items);
  const address = `https://feed-${feed}.example/${number % world.items}`;
  return { address, title: title ?? '', published, publisher, summary };
}

/**
 * The addresses of the items that the story score finds to be of a saved story when it is held against the two saved
 * reports of that story, without any looking for them.
 */
export function expectedAddresses(world: FeedsWorld): Set<string> {
  const expected = new Set<string>();
  for (let number = 0; number < world.saved; number++) {
    const item = listedReport(number * apart(world), world);
    const first = number - (number % 2);
    const saved = [first, first + 1].map((each) => signatureOf(savedReport(each, world)));
    if (saved.some((one) => storyScore(one, item) > 0)) expected.add(item.address);
  }
  return expected;
}

const inXml = (text: string | null) =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A feed as RSS. */
export function feedText(feed: number, world: FeedsWorld): string {
  const items = Array.from({ length: world.items }, (_, i) => {
    const { address, title, summary, published } = listedReport(feed * world.items + i, world);
    return `<item><title>${inXml(title)}</title><link>${address}</link>
<description>${inXml(summary)}</description><pubDate>${new Date(published ?? '').toUTCString()}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Feed ${feed}</title>${items.join('\n')}</channel></rss>`;
}
