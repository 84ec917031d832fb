import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../../src/platform/browser.ts';
import { send } from '../../../src/platform/send.ts';
import { onSettingChanged } from '../../../src/platform/settings.ts';
import { ALL_SITES } from '../../../src/platform/watch-access.ts';
import { SitesSection, type WatchedSites } from '../../../src/ui/components/options/index.ts';

/** The sites that are watched, as the background knows them. */
export function Sites() {
  const [sites, setSites] = useState<WatchedSites | null>(null);

  async function refresh(): Promise<void> {
    const result = await send('listWatched', {});
    if (result.ok) setSites(result.value);
  }

  useEffect(() => {
    void refresh();
    const onAccess = () => void refresh();
    browser.permissions.onAdded.addListener(onAccess);
    browser.permissions.onRemoved.addListener(onAccess);
    const stop = onSettingChanged('watch', onAccess);
    return () => {
      browser.permissions.onAdded.removeListener(onAccess);
      browser.permissions.onRemoved.removeListener(onAccess);
      stop();
    };
  }, []);

  /** Not async: the browser takes a request for access from a click only while the click is being handled. */
  function watchAll(): void {
    const change = () => send('setWatch', { host: null, watch: 'all' });
    void change();
    void browser.permissions
      .request({ origins: [ALL_SITES] })
      .then((isGranted) => (isGranted ? change() : send('setWatch', { host: null, watch: 'off' })))
      .then(refresh);
  }

  return (
    <SitesSection
      sites={sites}
      onStop={(host) => void send('setWatch', { host, watch: 'off' }).then(refresh)}
      onStopAll={() => void send('stopWatching', {}).then(refresh)}
      onWatchAll={watchAll}
    />
  );
}
