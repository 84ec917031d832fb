import * as v from 'valibot';
import { wellFormed } from '../../library/well-formed.ts';
import { webAddress } from '../../web/address.ts';
import { plausibleDate } from '../available.ts';
import { plainText, summaryOf } from '../plain-text.ts';
import { badAnswer, checkedJson, quoted, type SearchService, type ServiceKind } from './service.ts';

const answerSchema = v.object({ results: v.array(v.unknown()) });

const resultSchema = v.object({
  url: v.string(),
  title: v.string(),
  content: v.optional(v.nullable(v.string())),
  publishedDate: v.optional(v.nullable(v.string())),
});

/** A SearXNG instance, its news category as JSON (which the instance's settings must allow). */
export const searxng: ServiceKind<SearchService & { kind: 'searxng' }> = {
  request(service, query) {
    const url = new URL('search', service.address.replace(/\/*$/, '/'));
    url.searchParams.set('q', query.terms.map(quoted).join(' '));
    url.searchParams.set('categories', 'news');
    url.searchParams.set('format', 'json');
    return { address: url.href, headers: { Accept: 'application/json' } };
  },
  read(text, _address, now) {
    const answer = checkedJson(text, answerSchema);
    if (answer === null) return badAnswer(text);
    return {
      ok: true,
      reports: wellFormed(answer.results, resultSchema).flatMap((result) => {
        const address = webAddress(result.url);
        const title = plainText(result.title);
        if (address === null || title === '') return [];
        return [
          {
            address,
            title,
            publisher: new URL(address).hostname.replace(/^www\./, ''),
            published: plausibleDate(result.publishedDate, now),
            summary: summaryOf(result.content),
          },
        ];
      }),
    };
  },
};
