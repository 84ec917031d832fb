import { encodedPart } from '../../web/address.ts';
import { badAnswer, quoted, type SearchService, type ServiceKind } from './service.ts';

/** A news search that answers with a feed, by an address template. */
export const rss: ServiceKind<SearchService & { kind: 'rss' }> = {
  request(service, query) {
    const values: Readonly<Record<string, string>> = {
      query: query.terms.map(quoted).join(' '),
      from: query.from?.slice(0, 10) ?? '',
      to: query.to?.slice(0, 10) ?? '',
    };
    const address = service.address.replace(/\{(query|from|to)\}/g, (_whole, name: string) =>
      encodedPart(values[name] ?? ''),
    );
    return { address, headers: {} };
  },
  async read(text, address, now, parse) {
    const parsed = await parse(text, address, now);
    return parsed.ok ? { ok: true, reports: parsed.feed.items } : badAnswer(text);
  },
};
