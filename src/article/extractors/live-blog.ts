import { findPosts } from '../live-blog.ts';
import type { Extractor } from './extractor.ts';

/** Adds every post of a live blog to what was found: posts are beside one another, and the longest is not the page. */
export const liveBlog: Extractor = {
  name: 'live-blog',
  find({ own, metadata, partOf }, soFar) {
    const posts = findPosts(own, metadata.thing, metadata.lang, partOf);
    if (posts.length === 0) return { refused: 'no-posts' };
    return { ids: soFar?.ids ?? new Set(), posts, said: null };
  },
};
