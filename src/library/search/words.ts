const MARKS = /\p{M}/gu;

/** Without case, accents and width forms, as readers search. May be of another length than the text. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The words of a query, folded; what stands in quotation marks is one. */
export function wordsOf(query: string): string[] {
  const words: string[] = [];
  for (const [, quoted, word] of query.matchAll(/["“„«]([^"”“»]*)["”“»]|(\S+)/gu)) {
    const folded = foldText(quoted ?? word ?? '')
      .trim()
      .replace(/\s+/g, ' ');
    if (folded !== '') words.push(folded);
  }
  return words;
}

/** How much of the text is shown before and after a word, in characters. */
const AROUND = 70;

/** Where each of the words stands first in a text, and the passage around such a place. */
export function findWords(text: string, words: readonly string[]) {
  const folded = foldText(text).replace(/\s/g, ' ');
  const places = words.map((word) => {
    const at = folded.indexOf(word);
    return at < 0 ? null : { at, length: word.length };
  });
  return {
    places,
    /** The text's own characters around a place of the folded text; its beginning where there is no place. */
    passage(place: { at: number; length: number } | null) {
      if (!place) return { before: '', word: '', after: cut(text, 0, 2 * AROUND) };
      const { start, end } = unfolded(text, place);
      return {
        before: cut(text, start - AROUND, start),
        word: text.slice(start, end),
        after: cut(text, end, end + AROUND),
      };
    },
  };
}

/** From one whole character to another. */
function cut(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start), end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** The span of the text whose folded form is a span of the folded text. */
function unfolded(text: string, { at, length }: { at: number; length: number }) {
  let folded = 0;
  let start = 0;
  let i = 0;
  for (const character of text) {
    if (folded <= at) start = i;
    if (folded >= at + length) break;
    folded += foldText(character).length;
    i += character.length;
  }
  return { start, end: i };
}
