import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedServer {
  /** The address of a feed, by its number. */
  url(feed: number): string;
  /** How many requests were answered with a feed, and how many with 304. */
  readonly answered: { full: number; unchanged: number };
  stop(): void;
}

/** A server of feeds, each with an ETag. The name must be one by which the tests' browsers reach this machine. */
export async function serveFeeds(name: string, feeds: readonly string[]): Promise<FeedServer> {
  const answered = { full: 0, unchanged: 0 };
  const server = createServer((request, response) => {
    const feed = Number(request.url?.slice(1));
    const etag = `"${feed}"`;
    if (request.headers['if-none-match'] === etag) {
      answered.unchanged++;
      response.writeHead(304, { etag }).end();
      return;
    }
    answered.full++;
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' });
    response.end(feeds[feed]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (feed) => `http://${name}:${port}/${feed}`,
    answered,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
