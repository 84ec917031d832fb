import type { ExtractorName, Refusal } from '../article.ts';
import type { Block } from '../block.ts';
import type { PartOf } from '../junk-regions.ts';
import type { LivePost } from '../live-blog.ts';
import type { Metadata } from '../metadata/index.ts';

/** One reading of a page: what every extractor has to go by. */
export interface PageReading {
  readonly metadata: Metadata;
  /** All blocks of text, in reading order. */
  readonly blocks: readonly Block[];
  /** Those that may belong to the page's own article: not in its frame, in another article or in comments. */
  readonly own: readonly Block[];
  readonly partOf: PartOf;
  /** A copy of the page for Readability to take apart (page-copy.ts); null where the page is too large. */
  copy(): Document | null;
}

/** A part of a body that the page doesn't show but says in its metadata. */
export interface SaidPart {
  readonly lines: readonly string[];
  readonly time: string | null;
}

/** What an extractor holds to be the body: blocks by their ids, or what the metadata say. */
export interface Found {
  readonly ids: ReadonlySet<number>;
  /** The posts of a live blog, all of which are body. */
  readonly posts: readonly LivePost[];
  readonly said: readonly SaidPart[] | null;
}

/** A way to find the body of a page. A further kind of page is a further extractor in the registry (index.ts). */
export interface Extractor {
  readonly name: ExtractorName;
  /**
   * A better body than the one found so far, or why there is none.
   *
   * @param soFar what the extractors before found; null where none did
   * @param shown how much text a body has as it would be shown, in characters
   */
  find(page: PageReading, soFar: Found | null, shown: (found: Found) => number): Found | Refusal;
}

export const blocksFound = (ids: ReadonlySet<number>): Found => ({ ids, posts: [], said: null });
