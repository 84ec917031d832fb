import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../src/platform/browser.ts';
import { send } from '../../src/platform/send.ts';
import { onSettingChanged } from '../../src/platform/settings.ts';
import { originsOf, type PendingWatch } from '../../src/platform/watch-access.ts';
import type { WatchedSites } from '../../src/ui/components/options/index.ts';
import { keeping } from './keeping.ts';

/** The sites that are watched, as the background knows them now, and what changes them. */
export function useWatchedSites() {
  const [sites, setSites] = useState<WatchedSites | null>(null);

  async function refresh(): Promise<void> {
    const result = await send('listWatched', {});
    if (result.ok) setSites(result.value);
  }

  useEffect(() => {
    const onAccess = () => void refresh();
    onAccess();
    browser.permissions.onAdded.addListener(onAccess);
    browser.permissions.onRemoved.addListener(onAccess);
    const stop = onSettingChanged('watch', onAccess);
    return () => {
      browser.permissions.onAdded.removeListener(onAccess);
      browser.permissions.onRemoved.removeListener(onAccess);
      stop();
    };
  }, []);

  /**
   * Not async: the browser takes a request for access from a click only while the click is being handled.
   *
   * @returns whether the browser gave it
   */
  function watch(wanted: PendingWatch): Promise<boolean> {
    const { host } = wanted;
    void keeping(send('setWatch', wanted));
    return browser.permissions.request({ origins: originsOf(wanted) }).then(async (isGranted) => {
      // The background waits for access: it is told that none comes, too.
      await send('setWatch', isGranted ? wanted : { host, watch: 'off' });
      await refresh();
      return isGranted;
    });
  }

  return {
    sites,
    watch,
    stop: (host: string) => void keeping(send('setWatch', { host, watch: 'off' })).then(refresh),
    stopAll: () => void keeping(send('stopWatching', {})).then(refresh),
  };
}
