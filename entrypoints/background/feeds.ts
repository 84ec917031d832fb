import type { AvailableReport } from '../../src/finding/available.ts';
import { listedOf, ofSavedStories, withListed } from '../../src/finding/feeds/listed.ts';
import { pollFeed } from '../../src/finding/feeds/poll.ts';
import { isDue, type Subscription, subscribe } from '../../src/finding/feeds/subscription.ts';
import { fetchReport, type PageParser } from '../../src/finding/fetch-report.ts';
import { draftOf } from '../../src/finding/sides.ts';
import type { Library } from '../../src/library/index.ts';
import { showNewReports } from '../../src/platform/badge.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import { networkOf } from '../../src/platform/network.ts';
import { isNetworkOn } from '../../src/platform/network-switch.ts';
import type { Signature } from '../../src/stories/index.ts';
import { feedStore, listedStore } from './feed-store.ts';

/** So many feeds are asked at the same time. */
const AT_ONCE = 4;

export interface FeedsPorts {
  readonly parse: PageParser;
  library(): Promise<Library>;
  /** ISO 8601 date-time. */
  now(): string;
  /** From 0 to 1, by chance. */
  random(): number;
}

/** The feeds that the reader follows, and what they listed of saved stories. */
export class Feeds {
  private readonly asking = inTurn();
  private readonly listing = inTurn();
  private readonly network = networkOf(false);

  constructor(private readonly ports: FeedsPorts) {}

  /** Follows feeds; those that are followed already stay as they are. */
  async follow(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      if (URL.canParse(address) && (await feedStore.get(address)) === null) {
        await feedStore.put(address, subscribe(address));
      }
    }
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
      if (!(await isNetworkOn())) return;
      const now = this.ports.now();
      const waiting = (await feedStore.all()).filter((feed) => all || isDue(feed, now));
      const next = async (): Promise<void> => {
        for (let feed = waiting.shift(); feed; feed = waiting.shift()) await this.askOne(feed);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
    });
  }

  async addresses(): Promise<string[]> {
    return (await feedStore.all()).map(({ address }) => address);
  }

  /** What the feeds listed of one story. */
  async listed(signature: Signature): Promise<readonly AvailableReport[]> {
    return listedOf(await listedStore.read(), signature);
  }

  /** Takes what was listed for shown. */
  see(): Promise<void> {
    return this.listing(async () => {
      const listed = await listedStore.read();
      await listedStore.write(listed.map((report) => ({ ...report, seen: true })));
      await showNewReports(0);
    });
  }

  /** Shows on the button how much of what was listed is new. */
  showNew(): Promise<void> {
    return this.listing(async () => {
      const listed = await listedStore.read();
      await showNewReports(listed.filter(({ seen }) => !seen).length);
    });
  }

  private async askOne(feed: Subscription): Promise<void> {
    const { subscription, added } = await pollFeed(feed, this.network, this.ports.random());
    // It may have been taken off, or changed, meanwhile.
    const now = await feedStore.get(feed.address);
    if (!now) return;
    await feedStore.put(feed.address, { ...subscription, fetchInFull: now.fetchInFull });
    if (added.length === 0) return;
    const found = await ofSavedStories(added, await this.ports.library(), this.ports.now());
    if (found.length === 0) return;
    await this.listing(async () => {
      const listed = await listedStore.read();
      await listedStore.write(withListed(listed, found, this.ports.now()));
    });
    await this.showNew();
    if (now.fetchInFull) await this.saveInFull(found);
  }

  private async saveInFull(found: readonly AvailableReport[]): Promise<void> {
    const library = await this.ports.library();
    for (const { address } of found) {
      const fetched = await fetchReport(address, 'feedItem', this.network, this.ports.parse);
      if (fetched.ok) await library.save(draftOf(fetched.report), this.ports.now());
    }
  }
}
