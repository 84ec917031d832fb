import { decodeHTML } from 'entities';

/** Longer than any title or summary that a reader would read. */
const MAX_LENGTH = 100_000;

/**
 * The text of a piece of markup in a feed or a search result: tags dropped, entities decoded once, white space
 * folded. What comes out is text, and is only ever shown as text.
 */
export function plainText(markup: string): string {
  const withoutTags = withoutScripts(markup.slice(0, MAX_LENGTH)).replace(
    /<\/?[a-z!][^<>]*>/gi,
    ' ',
  );
  return decodeHTML(withoutTags).replace(/\s+/g, ' ').trim();
}

/** Enough to tell the story by, in characters; some feeds and searches give whole reports. */
const MAX_SUMMARY_LENGTH = 4_000;

/** The markup that so much text is in, in characters. */
const MAX_MARKUP_LENGTH = 5 * MAX_SUMMARY_LENGTH;

/** What a feed or a search gives of a report's text, as far as it is kept; null where that is nothing. */
export function summaryOf(markup: string | null | undefined): string | null {
  return plainText((markup ?? '').slice(0, MAX_MARKUP_LENGTH)).slice(0, MAX_SUMMARY_LENGTH) || null;
}

/** Scripts and style sheets are no text; one without an end reaches to the end, as in a browser. In linear time. */
function withoutScripts(markup: string): string {
  const start = /<(?:script|style)\b/gi;
  const end = /<\/(?:script|style)\b[^<>]*>?/gi;
  let text = '';
  let at = 0;
  for (let found = start.exec(markup); found; found = start.exec(markup)) {
    text += `${markup.slice(at, found.index)} `;
    end.lastIndex = start.lastIndex;
    at = end.exec(markup) ? end.lastIndex : markup.length;
    start.lastIndex = at;
  }
  return text + markup.slice(at);
}
