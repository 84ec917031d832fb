import { SitesSection } from '../../../src/ui/components/options/index.ts';
import { useWatchedSites } from '../use-watched-sites.ts';

/** The sites that are watched. */
export function Sites() {
  const { sites, watch, stop, stopAll } = useWatchedSites();
  return (
    <SitesSection
      sites={sites}
      onStop={stop}
      onStopAll={stopAll}
      onWatchAll={() => void watch({ host: null, watch: 'all' })}
    />
  );
}
