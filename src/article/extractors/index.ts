import type { ExtractorName, Refusal, Refusals } from '../article.ts';
import type { Extractor, Found, PageReading } from './extractor.ts';
import { jsonLd } from './json-ld.ts';
import { liveBlog } from './live-blog.ts';
import { mainContent } from './main-content.ts';
import { plain } from './plain.ts';

/** From the one that takes every page to those that take few: each may better what the ones before it found. */
const EXTRACTORS: readonly Extractor[] = [plain, mainContent, liveBlog, jsonLd];

export interface Extraction {
  readonly found: Found | null;
  /** The last one found that the page shows. */
  readonly shown: Found | null;
  /** The extractor whose body it is, and why each of the others did not better it. */
  readonly extractor: ExtractorName | null;
  readonly refusals: Refusals;
}

/**
 * Finds the body of a page with all extractors in turn.
 *
 * @param shown how much text a body has as it would be shown, in characters
 */
export function extract(page: PageReading, shown: (found: Found) => number): Extraction {
  let found: Found | null = null;
  let visible: Found | null = null;
  let extractor: ExtractorName | null = null;
  const refusals: { [name in ExtractorName]?: Refusal['refused'] } = {};
  for (const { name, find } of EXTRACTORS) {
    const answer = find(page, found, shown);
    if ('refused' in answer) refusals[name] = answer.refused;
    else {
      found = answer;
      if (answer.said === null) visible = answer;
      extractor = name;
    }
  }
  return { found, shown: visible, extractor, refusals };
}
