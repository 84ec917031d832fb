import type { AvailableReport } from '../../src/finding/available.ts';
import type { FeedParser } from '../../src/finding/feeds/parse-feed.ts';
import { pollFeed } from '../../src/finding/feeds/poll.ts';
import { type Recognised, SavedStories } from '../../src/finding/feeds/saved-stories.ts';
import { isDue, type Subscription, subscribe } from '../../src/finding/feeds/subscription.ts';
import { fetchReport, type PageParser } from '../../src/finding/fetch-report.ts';
import { Pauses } from '../../src/finding/pauses.ts';
import { draftOf } from '../../src/finding/sides.ts';
import type { Library } from '../../src/library/index.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import { networkOf } from '../../src/platform/network.ts';
import { isNetworkOn } from '../../src/platform/network-switch.ts';
import { readSetting } from '../../src/platform/settings.ts';
import { storeTogether } from '../../src/platform/stored.ts';
import type { Signature } from '../../src/stories/index.ts';
import { webAddress } from '../../src/web/address.ts';
import { feedStore } from './feed-store.ts';
import { ListedReports } from './listed-reports.ts';

/** So many feeds are asked at the same time. */
const AT_ONCE = 4;

export interface FeedsPorts {
  readonly parse: PageParser;
  readonly parseFeed: FeedParser;
  library(): Promise<Library>;
  /** ISO 8601 date-time. */
  now(): string;
  /** From 0 to 1, by chance. */
  random(): number;
}

/** What the feeds that are asked in one round share. */
interface Round {
  readonly pauses: Pauses;
  /** The library is read when the first feed lists something new, and once for all. */
  stories(): Promise<SavedStories>;
}

/** The feeds that the reader follows, asked when they are due; what they list of saved stories is kept. */
export class Feeds {
  private readonly asking = inTurn();
  private readonly network = networkOf(false);
  private readonly reports = new ListedReports();

  constructor(private readonly ports: FeedsPorts) {}

  /** Follows feeds, all or none of them; those that are followed already stay as they are. */
  async follow(addresses: readonly string[]): Promise<void> {
    const wanted = [...new Set(addresses.flatMap((stated) => webAddress(stated) ?? []))];
    const followed = await feedStore.some(wanted);
    const added = wanted.filter((address) => !followed.has(address));
    await storeTogether(added.map((address) => feedStore.change(address, subscribe(address))));
  }

  unfollow(address: string): Promise<void> {
    return feedStore.remove(address);
  }

  async fetchInFull(address: string, inFull: boolean): Promise<void> {
    const feed = await feedStore.get(address);
    if (feed) await feedStore.put(address, { ...feed, fetchInFull: inFull });
  }

  /** Asks the feeds that are due, or all; notes what is new of saved stories, and lights the badge for it. */
  ask(all: boolean): Promise<void> {
    return this.asking(async () => {
      if (!(await isNetworkOn()) || (!all && (await readSetting('paused')))) return;
      const now = this.ports.now();
      const due = (await feedStore.all()).filter((feed) => all || isDue(feed, now));
      // One that may not be read is not asked, so that it is due when the reader gives access.
      const may = await Promise.all(
        due.map(({ address }) => this.network.mayRead(new URL(address).origin, 'feed')),
      );
      const waiting = due.filter((_feed, place) => may[place]);
      const round = this.round();
      const next = async (): Promise<void> => {
        for (let feed = waiting.shift(); feed; feed = waiting.shift()) {
          const { address } = feed;
          // One that goes wrong keeps no other from being asked.
          await this.askOne(feed, round).catch((error: unknown) =>
            console.error(`The feed ${address} could not be asked`, error),
          );
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
    });
  }

  async addresses(): Promise<string[]> {
    return (await feedStore.all()).map(({ address }) => address);
  }

  /** What the feeds listed of one story. */
  listed(signature: Signature): Promise<readonly AvailableReport[]> {
    return this.reports.of(signature);
  }

  /** Takes what was listed for shown. */
  see(): Promise<void> {
    return this.reports.see();
  }

  /** Shows on the button how much of what was listed is new. */
  showNew(): Promise<void> {
    return this.reports.showNew();
  }

  private round(): Round {
    const pauses = new Pauses();
    let opened: Promise<SavedStories> | null = null;
    return {
      pauses,
      stories: () => {
        opened ??= this.ports.library().then((library) => new SavedStories(library, pauses));
        return opened;
      },
    };
  }

  private async askOne(feed: Subscription, { pauses, stories }: Round): Promise<void> {
    await pauses.take();
    const { subscription, added } = await pollFeed(
      feed,
      this.network,
      this.ports.random(),
      this.ports.parseFeed,
      pauses,
    );
    await pauses.take();
    const found = added.length > 0 ? await (await stories()).among(added) : [];
    // It may have been taken off, or changed, meanwhile.
    const now = await feedStore.get(feed.address);
    if (!now) return;
    const read = { ...subscription, fetchInFull: now.fetchInFull };
    if (found.length === 0) return feedStore.put(feed.address, read);
    await this.reports.add(found, this.ports.now(), [feedStore.change(feed.address, read)]);
    if (now.fetchInFull) await this.saveInFull(found);
  }

  private async saveInFull(found: readonly Recognised[]): Promise<void> {
    const library = await this.ports.library();
    for (const { item } of found) {
      const fetched = await fetchReport(item.address, 'feedItem', this.network, this.ports.parse);
      if (fetched.ok) await library.save(draftOf(fetched.report), this.ports.now());
    }
  }
}
