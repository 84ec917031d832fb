import type { AvailableReport } from '../available.ts';
import type { FeedParser } from '../feeds/parse-feed.ts';
import { decodeText } from '../network/decode.ts';
import { type Download, download } from '../network/download.ts';
import type { Network } from '../network/ports.ts';
import { Pauses } from '../pauses.ts';
import { gdelt } from './gdelt.ts';
import { miniflux } from './miniflux.ts';
import { rss } from './rss.ts';
import { searxng } from './searxng.ts';
import type {
  SearchAnswer,
  SearchQuery,
  SearchRequest,
  SearchService,
  ServiceKind,
} from './service.ts';

const MAX_BYTES = 4_000_000;
const TIMEOUT_MS = 20_000;

/** The request that asks a service, for the reader to see before it is sent. */
export function searchRequest(service: SearchService, query: SearchQuery): SearchRequest {
  switch (service.kind) {
    case 'gdelt':
      return gdelt.request(service, query);
    case 'rss':
      return rss.request(service, query);
    case 'searxng':
      return searxng.request(service, query);
    case 'miniflux':
      return miniflux.request(service, query);
  }
}

/** The origin that a service is asked at, which the reader allows before. */
export function serviceOrigin(service: SearchService): string {
  return new URL(service.address.replace(/\{(?:query|from|to)\}/g, 'x')).origin;
}

const READERS: { readonly [kind in SearchService['kind']]: ServiceKind['read'] } = {
  gdelt: gdelt.read,
  rss: rss.read,
  searxng: searxng.read,
  miniflux: miniflux.read,
};

export type Searched = SearchAnswer | (Download & { ok: false });

/**
 * Asks a service for reports of a story.
 *
 * @param belongs whether an available report is of the story; all others are left out
 */
export async function search(
  service: SearchService,
  query: SearchQuery,
  belongs: (report: AvailableReport) => boolean,
  network: Network,
  parse: FeedParser,
): Promise<Searched> {
  const { address, headers, secret = false } = searchRequest(service, query);
  const result = await download(
    address,
    {
      purpose: 'search',
      maxBytes: MAX_BYTES,
      timeoutMs: TIMEOUT_MS,
      headers,
      secret,
      // The reader set the service up, and may run it at home.
      ownService: true,
    },
    network,
  );
  if (!result.ok) return result;
  const text = decodeText(result.body, result.contentType);
  const pauses = new Pauses();
  const answer = await READERS[service.kind](text, result.address, network.now(), (...feed) =>
    parse(...feed, pauses),
  );
  if (!answer.ok) return answer;
  const reports: AvailableReport[] = [];
  for (const report of answer.reports) {
    await pauses.take();
    if (belongs(report)) reports.push(report);
  }
  return { ok: true, reports };
}
