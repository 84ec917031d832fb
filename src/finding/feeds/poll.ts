import type { AvailableReport } from '../available.ts';
import { decodeText } from '../network/decode.ts';
import { type Download, download } from '../network/download.ts';
import type { Network } from '../network/ports.ts';
import { Pauses } from '../pauses.ts';
import type { Feed, FeedParser } from './parse-feed.ts';
import { waitBeforeNext } from './schedule.ts';
import type { Subscription } from './subscription.ts';

/** A feed with the full text of a thousand articles is a few megabytes. */
const MAX_BYTES = 8_000_000;
const TIMEOUT_MS = 20_000;

export interface Polled {
  readonly subscription: Subscription;
  /** The items that were not listed before, newest first as the feed has them. */
  readonly added: readonly AvailableReport[];
}

/**
 * Asks a feed once, conditionally, and says what is new. Whatever happens, what comes back is the subscription with
 * the time of the next asking; a failure loses nothing that was known.
 *
 * @param random 0 to 1
 * @param pauses taken while what came is read
 */
export async function pollFeed(
  subscription: Subscription,
  network: Network,
  random: number,
  parse: FeedParser,
  pauses: Pauses = new Pauses(),
): Promise<Polled> {
  const result = await download(
    subscription.address,
    {
      purpose: 'feed',
      maxBytes: MAX_BYTES,
      timeoutMs: TIMEOUT_MS,
      etag: subscription.etag,
      lastModified: subscription.lastModified,
    },
    network,
  );
  const now = network.now();
  const later = (changes: Partial<Subscription>, retryAfter: number | null): Subscription => {
    const next = { ...subscription, ...changes, asked: now };
    const wait = waitBeforeNext(
      { ...next, first: subscription.asked === null },
      retryAfter,
      random,
    );
    return { ...next, askAgain: new Date(Date.parse(now) + wait).toISOString() };
  };
  const failed = (failure: string, retryAfter: number | null): Polled => ({
    subscription: later({ failed: subscription.failed + 1, failure }, retryAfter),
    added: [],
  });

  // Switched off meanwhile: it is asked when the network is on again, as if nothing had been.
  if (!result.ok && result.failure === 'off') return { subscription, added: [] };
  if (!result.ok) return failed(failureCode(result), result.retryAfter ?? null);
  if (result.notModified) {
    return { subscription: later({ ...quieter(subscription), failure: null }, null), added: [] };
  }
  const text = decodeText(result.body, result.contentType);
  const parsed = await parse(text, result.address, now, pauses);
  if (!parsed.ok) return failed(parsed.failure, null);

  const added = newItems(parsed.feed, subscription);
  const streaks = added.length > 0 ? { quiet: 0, failed: 0 } : quieter(subscription);
  return {
    subscription: later(
      {
        ...streaks,
        failure: null,
        title: parsed.feed.title ?? subscription.title,
        etag: result.etag,
        lastModified: result.lastModified,
        seen: parsed.feed.items.map((item) => item.address),
      },
      null,
    ),
    added,
  };
}

function quieter(subscription: Subscription): { quiet: number; failed: number } {
  return { quiet: subscription.quiet + 1, failed: 0 };
}

function newItems(feed: Feed, subscription: Subscription): AvailableReport[] {
  const seen = new Set(subscription.seen);
  return feed.items.filter((item) => !seen.has(item.address));
}

function failureCode(result: Download & { ok: false }): string {
  return result.status === undefined ? result.failure : `status ${result.status}`;
}
