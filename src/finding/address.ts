import { fetchReport, type PageParser } from './fetch-report.ts';
import type { Network } from './network/ports.ts';
import { endOf, type Way, type WayState } from './way.ts';

/**
 * Fetches the report at an address that the reader gave or chose. It is taken whatever its story: the reader's
 * choice is not second-guessed.
 */
export function addressWay(
  address: string,
  purpose: 'address' | 'citedLink' | 'feedItem',
  network: Network,
  parse: PageParser,
): Way {
  return {
    name: 'address',
    async *look() {
      if (!URL.canParse(address)) {
        yield { state: 'failed', code: 'badAddress' };
        return;
      }
      const { origin } = new URL(address);
      if (!(await network.mayRead(origin))) {
        yield { state: 'asking', origins: [origin] };
        return;
      }
      yield { state: 'searching' };
      const fetched = await fetchReport(address, purpose, network, parse);
      yield fetched.ok ? endOf([{ kind: 'read', report: fetched.report }]) : failureOf(fetched);
    },
  };
}

function failureOf(fetched: { failure: string; status?: number }): WayState {
  const code = fetched.status === undefined ? fetched.failure : `status ${fetched.status}`;
  return { state: 'failed', code };
}
