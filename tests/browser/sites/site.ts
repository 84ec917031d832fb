import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** Names by which the tests' browsers reach this machine: to the extension they are sites like any other. */
export const EXAMPLE_NAMES = ['courier.example', 'daily.example', 'feeds.example'] as const;

interface Answer {
  readonly write: (url: URL) => string | Promise<string>;
  readonly headers: OutgoingHttpHeaders;
}

/** A web site of the tests' own on this machine: pages by path, each of which can be changed while it runs. */
export class Site {
  private readonly pages = new Map<string, Answer>();
  private readonly listeners = new Map<string, RequestListener>();
  private readonly latest = new Map<string, IncomingHttpHeaders>();
  /** The path of each request that came, in order. */
  readonly requests: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly name: string,
  ) {}

  /**
   * Starts a site on a free port.
   *
   * @param name "127.0.0.1", "localhost", or one of EXAMPLE_NAMES
   * @param pages HTML by path
   */
  static async start(name: string, pages: Readonly<Record<string, string>> = {}): Promise<Site> {
    const server = createServer();
    const site = new Site(server, name);
    for (const [path, html] of Object.entries(pages)) site.publish(path, html);
    server.on('request', async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://site');
      // A browser asks for the icon of a page in a tab when it likes; the extension never does.
      if (url.pathname !== '/favicon.ico') site.requests.push(url.pathname);
      site.latest.set(url.pathname, request.headers);
      const listener = site.listeners.get(url.pathname);
      if (listener) return listener(request, response);
      const answer = site.pages.get(url.pathname);
      const html = await answer?.write(url);
      const found = answer?.headers.location === undefined ? 200 : 302;
      response.writeHead(answer ? found : 404, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...answer?.headers,
      });
      response.end(html ?? '<!doctype html><title>Not found</title>');
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, name === 'localhost' ? name : '127.0.0.1', resolve);
    });
    return site;
  }

  /** Publishes a page, or another in its place, with headers of its own. */
  publish(path: string, html: string, headers: OutgoingHttpHeaders = {}): void {
    this.pages.set(path, { write: () => html, headers });
  }

  /** Sends who asks for a path to another address. */
  redirect(path: string, location: string): void {
    this.publish(path, '', { location });
  }

  /** Answers a path by what the whole address asks for, when that is written. */
  answer(path: string, write: (url: URL) => string | Promise<string>): void {
    this.pages.set(path, { write, headers: {} });
  }

  /** Answers a path as no honest site does. */
  misbehave(path: string, listener: RequestListener): void {
    this.listeners.set(path, listener);
  }

  /** The headers of the latest request for a path. */
  heard(path: string): IncomingHttpHeaders {
    const headers = this.latest.get(path);
    if (!headers) throw new Error(`Nobody has asked for ${path}`);
    return headers;
  }

  /** The address of a path. */
  url(path: string): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://${this.name}:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
