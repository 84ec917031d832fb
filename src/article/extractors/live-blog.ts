import { type Block, heldBy, isProse, lengthOf } from '../block.ts';
import { findPosts, type LivePost, saysLive } from '../live-blog.ts';
import type { Extractor } from './extractor.ts';

/** The share of a page's running text that posts hold, where the page does not say that it is a live blog. */
const MIN_SHARE = 0.5;

/** True where posts are what the page is about, and not a list of other reports beside its own. */
function areMost(posts: readonly LivePost[], blocks: readonly Block[]): boolean {
  const prose = blocks.filter(isProse);
  const held = heldBy(prose);
  const inPosts = posts.reduce((sum, { region }) => sum + (held.get(region) ?? 0), 0);
  return inPosts >= lengthOf(prose) * MIN_SHARE;
}

/** Adds every post of a live blog to what was found: posts are beside one another, and the longest is not the page. */
export const liveBlog: Extractor = {
  name: 'live-blog',
  find({ own, metadata, partOf }, soFar) {
    const posts = findPosts(own, metadata.thing, metadata.lang, partOf);
    if (posts.length === 0 || !(saysLive(metadata.thing) || areMost(posts, own))) {
      return { refused: 'no-posts' };
    }
    return { ids: soFar?.ids ?? new Set(), posts, said: null };
  },
};
