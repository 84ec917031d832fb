import type { Span } from './span.ts';

/** A word, a number with its separators, or one mark of punctuation, where it stands in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/*
 * Our own expression and not Intl.Segmenter's words: those differ between Chromium, Firefox and Node
 * ("U.S" is one word or two), and a comparison must give the same result everywhere.
 */
/* Groups by number, not by name: named ones cost an object for each token. */
const TOKEN =
  /(\d+(?:[.,\u00a0\u202f]\d+)*)|(\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*)|\S/gu;

/** Splits a text into tokens, in order. White space is in no token; all else is in exactly one. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (code === SPACE || code === LINE_FEED) {
      start++;
      continue;
    }
    const end = plainWordEnd(text, start);
    if (end > start) {
      found.push({ text: text.slice(start, end), kind: 'word', start, end });
      start = end;
      continue;
    }
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(text);
    if (!match) break;
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    start = match.index + match[0].length;
    found.push({ text: match[0], kind, start: match.index, end: start });
  }
  return found;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Where a word of the letters A to Z ends before a space, a comma or a line break, as nearly all do; `start` where
 * anything else stands, which is left to {@link TOKEN}.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end) | 0x20; code >= 0x61 && code <= 0x7a; ) {
    code = text.charCodeAt(++end) | 0x20;
  }
  const after = text.charCodeAt(end);
  return after === SPACE || after === 0x2c || after === LINE_FEED ? end : start;
}
