import { foldWord } from '../text/stems.ts';
import type { Token } from '../text/tokens.ts';

/** How often a text writes a word with a capital inside a sentence, and how often in lower case. */
interface Spelling {
  capital: number;
  lower: number;
  /** At the start of a sentence every word has a capital: that tells nothing. */
  start: number;
}

const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]*$/u;
const ENDS_SENTENCE = new Set(['.', '!', '?', ':', '“', '"', '”', '‘', '•', '*', '|', '—', '–']);

/** Marks after which a capital says nothing, and the start of a line. */
function startsSentence(text: string, previous: Token | undefined, token: Token): boolean {
  if (!previous || ENDS_SENTENCE.has(previous.text)) return true;
  return text.slice(previous.end, token.start).includes('\n');
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && CAPITAL.test(token.text);
}

/** A text and its tokens. */
export interface ReadText {
  readonly text: string;
  readonly read: readonly Token[];
}

/** Shorter words have a small letter in a headline whichever way it is written. */
const FULL_WORD = 4;

/** Whether a headline is written as a sentence is, most of its words with a small letter: many capitalise all. */
export function isWrittenAsSentence({ read }: ReadText): boolean {
  const words = read.filter(({ kind, text }) => kind === 'word' && text.length >= FULL_WORD);
  const inside = words.slice(1);
  return inside.filter(isCapitalised).length <= inside.length / 2;
}

/**
 * The words (folded) that texts of one report use as proper names: written with a capital where the sentence does not
 * ask for it, and more often so than not. English writes nothing else with a capital inside a sentence but names.
 *
 * @param texts those in sentences: a headline that capitalises at will is none
 */
export function nameWords(texts: readonly ReadText[]): Set<string> {
  const spellings = new Map<string, Spelling>();
  for (const { text, read } of texts) {
    let previous: Token | undefined;
    for (const token of read) {
      if (token.kind === 'word') {
        const key = foldWord(token.text);
        const spelling = spellings.get(key) ?? { capital: 0, lower: 0, start: 0 };
        if (!isCapitalised(token)) spelling.lower++;
        else if (startsSentence(text, previous, token)) spelling.start++;
        else if (SHOUTED.test(token.text) && token.text.length > 5) spelling.start++;
        else spelling.capital++;
        spellings.set(key, spelling);
      }
      previous = token;
    }
  }
  const names = new Set<string>();
  for (const [word, { capital, lower }] of spellings) {
    if (capital > lower && word.length > 1) names.add(word);
  }
  return names;
}
