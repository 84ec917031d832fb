import { searchTerms } from '../../stories/search-terms/index.ts';
import type { ReportSide } from '../reading.ts';
import type { SearchQuery } from './service.ts';

/** News of one event is mostly published within these days around its report. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;
const DAY = 86_400_000;

/** A search as the reader sees and edits it. */
export interface StoryQuery {
  readonly words: string;
  /** ISO 8601 dates, both included; null where the report states no date. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The search that a report's story suggests. */
export function storyQuery(page: ReportSide): StoryQuery {
  const time = Date.parse(page.published ?? '');
  const day = (days: number) => new Date(time + days * DAY).toISOString().slice(0, 10);
  const dated = !Number.isNaN(time);
  return {
    words: searchTerms(page).join(' '),
    from: dated ? day(-DAYS_BEFORE) : null,
    to: dated ? day(DAYS_AFTER) : null,
  };
}

/** A search as the services take it: what stands in quotation marks is one phrase. */
export function queryOfStory({ words, from, to }: StoryQuery): SearchQuery {
  const terms = [...words.matchAll(/["“”](?<phrase>[^"“”]+)["“”]|(?<word>[^\s"“”]+)/g)].map(
    ({ groups }) => (groups?.phrase ?? groups?.word ?? '').trim(),
  );
  return { terms: terms.filter((term) => term !== ''), from, to };
}
