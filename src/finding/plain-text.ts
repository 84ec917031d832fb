import { decodeHTML } from 'entities';

/** Longer than any title or summary that a reader would read. */
const LONGEST = 100_000;

/**
 * The text of a piece of markup in a feed or a search result: tags dropped, entities decoded once, white space
 * folded. What comes out is text, and is only ever shown as text.
 */
export function plainText(markup: string): string {
  const withoutTags = markup
    .slice(0, LONGEST)
    .replace(/<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)\s*>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ');
  return decodeHTML(withoutTags).replace(/\s+/g, ' ').trim();
}
