import { isWebAddress } from '../../web/address.ts';
import { isPrivateHost } from './host.ts';
import type { Network, Purpose } from './ports.ts';

/** Why nothing was downloaded. `status` is an HTTP status that is no success. */
export type DownloadFailure =
  | 'badAddress'
  | 'privateHost'
  | 'off'
  | 'notAllowed'
  | 'network'
  | 'timeout'
  | 'tooLarge'
  | 'movedToOtherSite'
  /** It redirects to an address that could not be read, which the browser doesn't tell. */
  | 'redirect'
  | 'status';

export type Download =
  | {
      readonly ok: true;
      /** Where the body came from in the end. */
      readonly address: string;
      readonly contentType: string | null;
      readonly body: Uint8Array;
      /** Validators for a conditional request next time. */
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** True where the server said that nothing changed (304); the body is empty. */
      readonly notModified: boolean;
    }
  | {
      readonly ok: false;
      readonly failure: DownloadFailure;
      readonly status?: number;
      /** Seconds after which the server wants to be asked again (Retry-After), where it says so. */
      readonly retryAfter?: number;
    };

export interface DownloadOptions {
  readonly purpose: Purpose;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** For a service of the reader's own, which may live on the reader's own device or network. */
  readonly ownService?: boolean;
  /** Where the headers hold a secret: no redirect is followed, since the browser would send them along. */
  readonly secret?: boolean;
}

/**
 * Downloads one resource: no cookies, no referrer, http and https only, not from a private host, not past a size or
 * a time, and not from another site than the reader allowed, wherever it redirects. Each request, made or refused,
 * is logged, with the host that was asked and the one that a redirect led to. (Redirects are followed by the browser,
 * which tells only the last address, and only where it was read: what another site answers there is thrown away unread,
 * and where nothing could be read, the log says that it was a redirect that led there. No browser tells beforehand.)
 *
 * The size counts what comes out of decompression, so a small answer that unpacks to gigabytes is cut off in time.
 */
export async function download(
  address: string,
  options: DownloadOptions,
  network: Network,
): Promise<Download> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const hosts = new Set([url?.host ?? '']);
  const result = url ? await attempt(url, options, network, hosts) : refused('badAddress');
  const { purpose } = options;
  for (const host of hosts) {
    await network.log({ at: network.now(), host, purpose, outcome: outcomeOf(result) });
  }
  return result;
}

function outcomeOf(result: Download): number | string {
  if (!result.ok) return result.status ?? result.failure;
  return result.notModified ? 304 : 200;
}

function refused(failure: DownloadFailure): Download {
  return { ok: false, failure };
}

/** Whether a page may be read from this address at all; the failure where it may not. */
async function refusal(
  url: URL,
  options: DownloadOptions,
  network: Network,
): Promise<DownloadFailure | null> {
  if (!isWebAddress(url.href)) return 'badAddress';
  if (url.username !== '' || url.password !== '') return 'badAddress';
  if (!options.ownService && isPrivateHost(url.hostname)) return 'privateHost';
  return (await network.mayRead(url.origin, options.purpose)) ? null : 'notAllowed';
}

/** @param hosts that were asked; the one that a redirect led to is added */
async function attempt(
  url: URL,
  options: DownloadOptions,
  network: Network,
  hosts: Set<string>,
): Promise<Download> {
  if (!(await network.isOn())) return refused('off');
  const first = await refusal(url, options, network);
  if (first !== null) return refused(first);

  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), options.timeoutMs);
  const request = (redirect: RequestRedirect) =>
    network.fetch(url.href, {
      signal: abort.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect,
      cache: 'no-store',
      headers: requestHeaders(options),
    });
  try {
    const response = options.secret ? await request('manual') : await followed(request);
    if (response === 'redirect') return refused('redirect');
    const final = new URL(response.url || url.href);
    hosts.add(final.host);
    if (options.secret && isRedirect(response)) {
      abort.abort();
      return refused('movedToOtherSite');
    }
    if (final.origin !== url.origin && (await refusal(final, options, network)) !== null) {
      abort.abort();
      return refused('movedToOtherSite');
    }
    return await answer(response, final, options, abort);
  } catch {
    return refused(abort.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What comes in the end of a request that follows redirects. One that fails is asked again without following: whether it
 * was a redirect that led to where nothing may be read, the reader's own network perhaps, can only be told so.
 */
async function followed(
  request: (redirect: RequestRedirect) => Promise<Response>,
): Promise<Response | 'redirect'> {
  try {
    return await request('follow');
  } catch (error) {
    const first = await request('manual');
    await first.body?.cancel();
    if (isRedirect(first)) return 'redirect';
    throw error;
  }
}

/** Browsers hide the status of a redirect that they don't follow. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

function requestHeaders(options: DownloadOptions): Record<string, string> {
  return {
    ...options.headers,
    ...(options.etag ? { 'If-None-Match': options.etag } : {}),
    ...(options.lastModified ? { 'If-Modified-Since': options.lastModified } : {}),
  };
}

async function answer(
  response: Response,
  final: URL,
  options: DownloadOptions,
  abort: AbortController,
): Promise<Download> {
  const notModified = response.status === 304;
  if (!response.ok && !notModified) {
    const retryAfter = retryAfterSeconds(response.headers.get('Retry-After'), response.headers);
    abort.abort();
    return {
      ok: false,
      failure: 'status',
      status: response.status,
      ...(retryAfter === null ? {} : { retryAfter }),
    };
  }
  const body = notModified ? new Uint8Array() : await readAtMost(response, options.maxBytes);
  if (body === null) {
    abort.abort();
    return refused('tooLarge');
  }
  return {
    ok: true,
    address: final.href,
    contentType: response.headers.get('Content-Type'),
    body,
    etag: response.headers.get('ETag'),
    lastModified: response.headers.get('Last-Modified'),
    notModified,
  };
}

/** The body, or null where it is larger than `maxBytes`. */
async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) return null;
    chunks.push(part.value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

/**
 * Retry-After is a number of seconds or an HTTP date (RFC 9110, section 10.2.3); a date is taken against the
 * server's own clock, so that a wrong clock on either side does no harm.
 */
function retryAfterSeconds(value: string | null, headers: Headers): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const until = Date.parse(value);
  const server = Date.parse(headers.get('Date') ?? '');
  if (Number.isNaN(until) || Number.isNaN(server)) return null;
  return Math.max(0, Math.round((until - server) / 1000));
}
