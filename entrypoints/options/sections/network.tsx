import { useEffect, useState } from 'preact/hooks';
import { isNetworkOn, switchNetwork } from '../../../src/platform/network-switch.ts';
import {
  clearRequestLog,
  onRequestLogged,
  readRequestLog,
} from '../../../src/platform/request-log.ts';
import { NetworkSection, type RequestView } from '../../../src/ui/components/options/index.ts';
import { keeping } from '../keeping.ts';

/** The network's switch and log, as they are stored. */
export function Network() {
  const [on, setOn] = useState<boolean | null>(null);
  const [requests, setRequests] = useState<readonly RequestView[] | null>(null);
  useEffect(() => {
    void isNetworkOn().then(setOn);
    const refresh = () => void readRequestLog().then(setRequests);
    refresh();
    return onRequestLogged(refresh);
  }, []);
  return (
    <NetworkSection
      on={on}
      requests={requests}
      onSwitch={(next) => void keeping(switchNetwork(next).then(() => setOn(next)))}
      onClear={() => void keeping(clearRequestLog())}
    />
  );
}
