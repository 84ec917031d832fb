const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/;

/** White space of every kind (also the invisible marks that pages strew in words) to single spaces, trimmed. */
export function tidy(text: string): string {
  const visible = INVISIBLE.test(text) ? text.replace(/[\u200b\u2060\ufeff\u00ad]+/g, '') : text;
  return visible.replace(/\s+/g, ' ').trim();
}

/** The text for comparing: letters and digits alone, lower case. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for a text that ends as sentences do, quotation marks and brackets after it included. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？؟؛।][”"’'»)\]]*$/.test(text);
}

/** A text as a part of a regular expression that means just that text. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The lines of word lists that `|` divides, of all languages, as one part of a regular expression: the longest first. */
export function anyOf(lists: readonly string[]): string {
  const lines = lists.flatMap((list) => list.split('|')).filter((line) => line !== '');
  return [...new Set(lines)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}
