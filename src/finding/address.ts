import { isWebAddress } from '../web/address.ts';
import { fetchReport, type PageParser } from './fetch-report.ts';
import { endOf, type Finder, type FinderState } from './finder.ts';
import { isPrivateHost } from './network/host.ts';
import type { Network, Purpose } from './network/ports.ts';
import { isSamePage } from './sides.ts';

/**
 * Fetches the report at an address that the reader gave or chose. It is taken whatever its story: the reader's
 * choice is not second-guessed.
 */
export function addressFinder(
  address: string,
  purpose: Exclude<Purpose, 'feed' | 'search'>,
  network: Network,
  parse: PageParser,
): Finder {
  return {
    name: 'address',
    async *look({ page }) {
      if (!isWebAddress(address)) {
        yield { state: 'failed', code: 'badAddress' };
        return;
      }
      if (isSamePage(page.url, address)) {
        yield { state: 'failed', code: 'samePage' };
        return;
      }
      const { origin, hostname } = new URL(address);
      if (isPrivateHost(hostname)) {
        yield { state: 'failed', code: 'privateHost' };
        return;
      }
      if (!(await network.mayRead(origin, purpose))) {
        yield { state: 'asking', origins: [origin] };
        return;
      }
      yield { state: 'searching' };
      const fetched = await fetchReport(address, purpose, network, parse);
      yield fetched.ok ? endOf([{ kind: 'read', report: fetched.report }]) : failureOf(fetched);
    },
  };
}

function failureOf(fetched: { failure: string; status?: number }): FinderState {
  const code = fetched.status === undefined ? fetched.failure : `status ${fetched.status}`;
  return { state: 'failed', code };
}
