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
  for (const match of text.matchAll(TOKEN)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    found.push({ text: match[0], kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
