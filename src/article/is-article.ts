import { type Block, linkShare } from './block.ts';
import { isLong } from './main-content.ts';
import type { Metadata } from './metadata/index.ts';
import { typesOf } from './metadata/json-ld.ts';
import { firstTag } from './metadata/meta-tags.ts';

/** schema.org types of pages that are something other than an article, whatever text they hold. */
const OTHER_TYPE =
  /(?:^|\/)(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|JobPosting|Recipe|SoftwareApplication|ContactPage|AboutPage|CheckoutPage|RealEstateListing|Hotel|LocalBusiness|Restaurant)$/;

interface Evidence {
  readonly metadata: Metadata;
  readonly url: string | null;
  readonly blocks: readonly Block[];
  readonly text: string;
}

function pathOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return null;
  }
}

/** Whether a page is an article, by points for what it says of itself and for how its text is laid out. */
export function judgeArticle({ metadata, url, blocks, text }: Evidence): boolean {
  const { thing, things, tags, published, byline } = metadata;
  const prose = text.split('\n').filter(isLong);
  // A sign of Chinese, Japanese or Korean says as much as two or three letters.
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const proseLength = prose.reduce((sum, line) => sum + line.length, 0) + 1.5 * dense;
  if (proseLength < 250 && !thing) return false;
  let points = 0;
  if (thing) points += 3;
  if (/article/i.test(firstTag(tags, ['og:type']) ?? '')) points += 2;
  if (published) points += 1.5;
  if (byline) points += 0.5;
  if (things.some((other) => typesOf(other).some((type) => OTHER_TYPE.test(type))) && !thing)
    points -= 3;
  const path = pathOf(url ?? metadata.canonicalUrl);
  if (path !== null && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(path)) points -= 4;
  points += Math.min(3, prose.length * 0.6);
  points += Math.min(2, proseLength / 1000);
  const visible = blocks.filter(({ region }) => region.barred === null);
  const total = visible.reduce((sum, block) => sum + block.text.length, 0) || 1;
  const linked = visible.reduce((sum, block) => sum + linkShare(block) * block.text.length, 0);
  if (linked / total > 0.5 && proseLength / total < 0.3) points -= 2;
  if (proseLength < 300) points -= 3;
  return points >= 3;
}
