import * as v from 'valibot';
import { wellFormed } from '../../library/well-formed.ts';
import { webAddress } from '../../web/address.ts';
import { plausibleDate } from '../available.ts';
import { plainText } from '../plain-text.ts';
import { badAnswer, checkedJson, quoted, type SearchService, type ServiceKind } from './service.ts';

/** The service's own address; one of the reader's own (a proxy) can stand in its place. */
export const GDELT_ADDRESS = 'https://api.gdeltproject.org/api/v2/doc/doc';

/** GDELT refuses a query with shorter words. */
const MIN_TERM_LENGTH = 3;
/** The most that one answer of the DOC API can list is 250. */
const MAX_RESULTS = '75';

/** Without a result there is no list. */
const answerSchema = v.object({ articles: v.optional(v.array(v.unknown()), []) });

const articleSchema = v.object({
  url: v.string(),
  title: v.string(),
  seendate: v.optional(v.string()),
  domain: v.optional(v.string()),
});

/** "20310305T100200Z", as the DOC API writes dates, as ISO 8601. */
function isoOf(seendate: string | undefined): string {
  return (seendate ?? '').replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
}

const stamp = (date: string, time: string): string => date.slice(0, 10).replaceAll('-', '') + time;

/** GDELT DOC 2.0, article list as JSON: free, without a key, the last three months. */
export const gdelt: ServiceKind<SearchService & { kind: 'gdelt' }> = {
  request(service, query) {
    const url = new URL(service.address);
    const terms = query.terms.filter((term) => term.length >= MIN_TERM_LENGTH).map(quoted);
    url.searchParams.set('query', terms.join(' '));
    url.searchParams.set('mode', 'artlist');
    url.searchParams.set('format', 'json');
    url.searchParams.set('sort', 'hybridrel');
    url.searchParams.set('maxrecords', MAX_RESULTS);
    if (query.from) url.searchParams.set('startdatetime', stamp(query.from, '000000'));
    if (query.to) url.searchParams.set('enddatetime', stamp(query.to, '235959'));
    return { address: url.href, headers: {} };
  },
  read(text, _address, now) {
    // What is wrong with a query comes as a line of plain text, with status 200.
    const answer = checkedJson(text, answerSchema);
    if (answer === null) return badAnswer(text);
    return {
      ok: true,
      reports: wellFormed(answer.articles, articleSchema).flatMap((article) => {
        const { url, title, seendate, domain } = article;
        const address = webAddress(url);
        const headline = plainText(title);
        if (address === null || headline === '') return [];
        const published = plausibleDate(isoOf(seendate), now);
        return [{ address, title: headline, publisher: domain ?? null, published, summary: null }];
      }),
    };
  },
};
