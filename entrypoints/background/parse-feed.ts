/// <reference types="wxt/vite-builder-env" />
import type { FeedParser } from '../../src/finding/feeds/parse-feed.ts';
import { parseFeedOffscreen } from '../../src/platform/offscreen.ts';

/**
 * Reads a feed where pages are read too (parse-page.ts): the parser of feeds is a third of what the background would
 * otherwise be, and Chromium's worker is loaded at every click.
 */
export const parseFeed: FeedParser = async (text, address, now, pauses) => {
  if (!import.meta.env.FIREFOX) return parseFeedOffscreen(text, address, now);
  const { parseFeed } = await import('../../src/finding/feeds/parse-feed.ts');
  return parseFeed(text, address, now, pauses);
};
