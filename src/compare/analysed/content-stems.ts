import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { foldWord, stem } from '../../text/stems.ts';
import { tokens } from '../../text/tokens.ts';

/** The stems of the words of a text that carry content, in order. */
export function contentStems(text: string): string[] {
  return tokens(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => foldWord(token.text))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}
