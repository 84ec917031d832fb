import type { Span } from '../../text/span.ts';
import { encodedPart, webAddress } from '../../web/address.ts';

/** Longer passages are named by their first and last words, so that an address stays one that people can send. */
const MAX_WHOLE_LENGTH = 80;
const WORDS_AT_EACH_END = 5;

/** `-`, `,` and `&` are syntax inside a text directive; as a part of an address the first stays as it is. */
function encoded(text: string): string {
  return encodedPart(text.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/**
 * The address of a sentence on a page: the page's address with a text fragment, which browsers scroll to and
 * highlight. Source: WICG, "URL Fragment Text Directives" (`#:~:text=start,end`).
 *
 * @returns null where the page has no address on the web
 */
export function sentenceLink(address: string | null, text: string, span: Span): string | null {
  const web = webAddress(address);
  if (web === null) return null;
  const sentence = text.slice(span.start, span.end).trim();
  const words = sentence.split(/\s+/);
  const whole = sentence.length <= MAX_WHOLE_LENGTH || words.length <= 2 * WORDS_AT_EACH_END;
  const directive = whole
    ? encoded(sentence)
    : `${encoded(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encoded(words.slice(-WORDS_AT_EACH_END).join(' '))}`;
  const url = new URL(web);
  url.hash = '';
  return `${url.href}#:~:text=${directive}`;
}
