import { useEffect, useState } from 'preact/hooks';
import {
  feedAddresses,
  MAX_FEEDS,
  MAX_OPML_LENGTH,
  opmlOf,
} from '../../../src/finding/feeds/opml.ts';
import { browser } from '../../../src/platform/browser.ts';
import { mayRead } from '../../../src/platform/network.ts';
import { send } from '../../../src/platform/send.ts';
import { onStoredChanged } from '../../../src/platform/stored.ts';
import { patternOf } from '../../../src/platform/watch-access.ts';
import { FeedsSection, type FeedView } from '../../../src/ui/components/options/index.ts';
import { usePagesLanguage } from '../../../src/ui/i18n/pages.ts';
import { download } from '../../../src/ui/take-along/download.ts';
import { FEED_KEYS, feedStore } from '../../background/feed-store.ts';
import { keeping } from '../keeping.ts';

/** @param locale BCP 47: in whose order they are listed */
async function followed(locale: string): Promise<FeedView[]> {
  const feeds = await feedStore.all();
  const views = await Promise.all(
    feeds.map(async ({ address, title, asked, failure, fetchInFull }) => ({
      address,
      title,
      asked,
      failure,
      fetchInFull,
      allowed: await mayRead(address, 'feed'),
    })),
  );
  const { compare } = new Intl.Collator(locale);
  return views.sort((a, b) => compare(a.title ?? a.address, b.title ?? b.address));
}

const patternsOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => patternOf(new URL(address).hostname) ?? [])),
];

/** The followed feeds, as they are stored; the background changes and asks them. */
export function Feeds() {
  const { locale } = usePagesLanguage();
  const [feeds, setFeeds] = useState<readonly FeedView[] | null>(null);
  useEffect(() => {
    // Of changes that come while the feeds are being read, a round of asking makes hundreds: one more look is enough.
    let isLooking = false;
    let isStale = false;
    const look = async (): Promise<void> => {
      isStale = true;
      if (isLooking) return;
      isLooking = true;
      try {
        while (isStale) {
          isStale = false;
          setFeeds(await followed(locale));
        }
      } finally {
        isLooking = false;
      }
    };
    const refresh = (): void => void look();
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    const stop = onStoredChanged(FEED_KEYS, refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
      stop();
    };
  }, []);

  /** Not async: the browser takes a request for access from a click only while the click is being handled. */
  function allow(addresses: readonly string[], before?: Promise<unknown>): void {
    const access = browser.permissions.request({ origins: patternsOf(addresses) });
    void Promise.all([access, before])
      .then(() => send('askFeeds', { all: false }))
      .catch((error: unknown) => console.error('Access could not be asked for', error));
  }

  return (
    <FeedsSection
      feeds={feeds}
      onAdd={(address) => allow([address], keeping(send('followFeeds', { addresses: [address] })))}
      onAllow={() =>
        allow((feeds ?? []).flatMap(({ address, allowed }) => (allowed ? [] : [address])))
      }
      onRemove={(address) => void keeping(send('unfollowFeed', { address }))}
      onFetchInFull={(address, inFull) =>
        void keeping(send('fetchFeedInFull', { address, inFull }))
      }
      onAsk={() => void keeping(send('askFeeds', { all: true }))}
      mostFeeds={MAX_FEEDS}
      onImport={async (file) => {
        if (file.size > MAX_OPML_LENGTH) return 'large';
        const found = feedAddresses(await file.text());
        if (!found.ok) return found.failure === 'tooLarge' ? 'large' : 'opml';
        await keeping(send('followFeeds', { addresses: [...found.addresses] }));
        return null;
      }}
      onExport={() =>
        void feedStore
          .all()
          .then((all) => download(new Blob([opmlOf(all)], { type: 'text/x-opml' }), 'feeds.opml'))
      }
    />
  );
}
