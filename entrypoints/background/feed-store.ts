import { checkListed, type ListedReport } from '../../src/finding/feeds/listed.ts';
import { checkSubscription } from '../../src/finding/feeds/subscription.ts';
import { StoredSet, StoredValue } from '../../src/platform/stored.ts';

/** What the keys of followed feeds begin with. */
export const FEED_KEYS = 'feed:';

/** The feeds that the reader follows. */
export const feedStore = new StoredSet(FEED_KEYS, checkSubscription);

/** The reports of saved stories that these have listed. */
export const listedStore = new StoredValue<readonly ListedReport[]>('listed', checkListed, []);
