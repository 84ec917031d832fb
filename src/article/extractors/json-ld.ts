import { postsInMetadata } from '../live-blog.ts';
import { bodyInMetadata } from '../paywall.ts';
import type { Extractor, Found, SaidPart } from './extractor.ts';

/** How much longer the text in the metadata must be to be taken instead of what the page shows. */
const CLEARLY_LONGER = 1.4;

const lengthOf = (parts: readonly SaidPart[]): number =>
  parts.reduce((sum, { lines }) => sum + lines.join('').length, 0);

/** The body as the metadata say it, where the page shows clearly less of it, or shows it later. */
export const jsonLd: Extractor = {
  name: 'json-ld',
  find({ metadata }, soFar, shown) {
    const posts = postsInMetadata(metadata.thing);
    const lines = bodyInMetadata(metadata);
    if (!lines && posts.length === 0) return { refused: 'no-body-in-metadata' };
    const length = soFar ? shown(soFar) : 0;
    const say = (said: readonly SaidPart[]): Found => ({ ids: new Set(), posts: [], said });
    const body: readonly SaidPart[] = lines ? [{ lines, time: null }] : [];
    if (lengthOf(body) > length * CLEARLY_LONGER) return say(body);
    const isMore = posts.length > (soFar?.posts.length ?? 0) && lengthOf(posts) > length;
    return isMore ? say(posts) : { refused: 'shown-in-full' };
  },
};
