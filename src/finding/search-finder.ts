import { storyScore } from './belongs.ts';
import type { FeedParser } from './feeds/parse-feed.ts';
import { endOf, type Finder } from './finder.ts';
import type { Network } from './network/ports.ts';
import { queryOfStory, type StoryQuery } from './searches/query.ts';
import { search, serviceOrigin } from './searches/search.ts';
import type { SearchService } from './searches/service.ts';
import { isSamePage } from './sides.ts';

/** Asks a search service that the reader chose, and offers the reports of the page's story among its results. */
export function searchFinder(
  service: SearchService,
  query: StoryQuery,
  network: Network,
  parse: FeedParser,
): Finder {
  return {
    name: 'search',
    async *look({ page, signature }) {
      const asked = queryOfStory(query);
      if (asked.terms.length === 0) {
        yield { state: 'failed', code: 'noWords' };
        return;
      }
      const origin = serviceOrigin(service);
      if (!(await network.mayRead(origin, 'search'))) {
        yield { state: 'asking', origins: [origin] };
        return;
      }
      yield { state: 'searching' };
      const answer = await search(
        service,
        asked,
        (report) => !isSamePage(page.url, report.address) && storyScore(signature, report) > 0,
        network,
        parse,
      );
      if (answer.ok) yield endOf(answer.reports.map((report) => ({ kind: 'available', report })));
      else if (answer.failure === 'badAnswer') {
        yield { state: 'failed', code: answer.failure, message: answer.message };
      } else {
        const { failure, status } = answer;
        yield { state: 'failed', code: status === undefined ? failure : `status ${status}` };
      }
    },
  };
}
