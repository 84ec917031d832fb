import * as v from 'valibot';
import { wellFormed } from '../../library/well-formed.ts';
import { webAddress } from '../../web/address.ts';
import { plausibleDate } from '../available.ts';
import { plainText, summaryOf } from '../plain-text.ts';
import { badAnswer, checkedJson, quoted, type SearchService, type ServiceKind } from './service.ts';

const DAY_SECONDS = 86_400;
const MAX_RESULTS = '100';

const answerSchema = v.object({ entries: v.nullable(v.array(v.unknown())) });

const entrySchema = v.object({
  url: v.string(),
  title: v.string(),
  published_at: v.optional(v.string()),
  content: v.optional(v.nullable(v.string())),
  feed: v.optional(v.nullable(v.object({ title: v.optional(v.string()) }))),
});

const seconds = (date: string): number => Math.floor(Date.parse(date.slice(0, 10)) / 1000);

/** The reader's own Miniflux: a search through the entries of the feeds that it keeps. */
export const miniflux: ServiceKind<SearchService & { kind: 'miniflux' }> = {
  request(service, query) {
    const url = new URL('v1/entries', service.address.replace(/\/*$/, '/'));
    url.searchParams.set('search', query.terms.map(quoted).join(' '));
    url.searchParams.set('limit', MAX_RESULTS);
    if (query.from) url.searchParams.set('published_after', String(seconds(query.from)));
    if (query.to) {
      url.searchParams.set('published_before', String(seconds(query.to) + DAY_SECONDS));
    }
    return { address: url.href, headers: { 'X-Auth-Token': service.token }, secret: true };
  },
  read(text, _address, now) {
    const answer = checkedJson(text, answerSchema);
    if (answer === null) return badAnswer(text);
    return {
      ok: true,
      reports: wellFormed(answer.entries ?? [], entrySchema).flatMap((entry) => {
        const address = webAddress(entry.url);
        const title = plainText(entry.title);
        if (address === null || title === '') return [];
        return [
          {
            address,
            title,
            publisher: entry.feed?.title ?? null,
            published: plausibleDate(entry.published_at, now),
            summary: summaryOf(entry.content),
          },
        ];
      }),
    };
  },
};
