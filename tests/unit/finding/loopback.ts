import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { LoggedRequest, Network } from '../../../src/finding/network/ports.ts';

/** Starts real HTTP servers on loopback for the tests of a file; each is stopped after its test. */
export function useServers(): (listener: RequestListener) => Promise<string> {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
  return async (listener) => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
}

/** Node's own network, with everything allowed unless `changes` says otherwise, and what was logged. */
export function networkOf(changes: Partial<Network> = {}): {
  readonly network: Network;
  readonly logged: LoggedRequest[];
} {
  const logged: LoggedRequest[] = [];
  const network: Network = {
    fetch: (address, init) => fetch(address, init),
    isOn: async () => true,
    mayRead: async () => true,
    log: async (request) => {
      logged.push(request);
    },
    now: () => '2031-03-05T10:00:00.000Z',
    ...changes,
  };
  return { network, logged };
}

/** What fetches from servers on loopback by names of the public web, as if the names led to them. */
export function fetcherBy(origins: Readonly<Record<string, string>>): Network['fetch'] {
  const named = (address: string, from: number, to: number) =>
    Object.entries(origins).reduce(
      (now, pair) => now.replace(pair[from] ?? '', pair[to] ?? ''),
      address,
    );
  return async (address, init) => {
    const response = await fetch(named(address, 0, 1), init);
    Object.defineProperty(response, 'url', { value: named(response.url, 1, 0) });
    return response;
  };
}
