import { useEffect, useState } from 'preact/hooks';
import { serviceOrigin } from '../../../src/finding/searches/search.ts';
import { type SearchSettings, serviceId } from '../../../src/finding/searches/settings.ts';
import { isNetworkOn } from '../../../src/platform/network-switch.ts';
import { onStoredChanged } from '../../../src/platform/stored.ts';
import { OnSection } from '../../../src/ui/components/options/index.ts';
import { FEED_KEYS, feedStore } from '../../background/feed-store.ts';
import { searchSettings } from '../../background/search-settings.ts';
import { useWatchedSites } from '../use-watched-sites.ts';
import { useSetting } from './use-setting.ts';

function hostOfChosen({ services, chosen }: SearchSettings): string | null {
  const service = services.find((one) => serviceId(one) === chosen);
  return service ? new URL(serviceOrigin(service)).host : null;
}

/** What is stored elsewhere than in the settings, as it is now. */
interface Stored {
  readonly feeds: number;
  readonly search: string | null;
  readonly network: boolean;
}

async function readStored(): Promise<Stored> {
  const [feeds, search, network] = await Promise.all([
    feedStore.all(),
    searchSettings.read(),
    isNetworkOn(),
  ]);
  return { feeds: feeds.length, search: hostOfChosen(search), network };
}

/** All that is on, wherever on this page or elsewhere it is changed. */
export function On() {
  const [paused, pause] = useSetting('paused');
  const [memory] = useSetting('memory');
  const [highlights] = useSetting('highlights');
  const [frontPages] = useSetting('frontPages');
  const { sites } = useWatchedSites();
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    const refresh = () => void readStored().then(setStored);
    refresh();
    const stops = [FEED_KEYS, 'search', 'networkOff'].map((key) => onStoredChanged(key, refresh));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const isKnown =
    paused !== null &&
    memory &&
    highlights !== null &&
    frontPages !== null &&
    sites !== null &&
    stored;
  return (
    <OnSection
      on={
        isKnown
          ? {
              paused,
              sites: {
                all: sites.all,
                count: sites.hosts.filter(({ allowed }) => allowed).length,
              },
              memory: memory.what,
              highlights,
              frontPages,
              ...stored,
            }
          : null
      }
      onPause={pause}
    />
  );
}
