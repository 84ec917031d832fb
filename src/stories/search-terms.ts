import type { Report } from '../claims/index.ts';
import { STOP_WORDS } from '../language/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { signatureOf } from './signature.ts';

/** More words, all of which a result must have, find nothing but the report itself. */
const MOST_TERMS = 4;

/**
 * The words to search other reports of a story with, as this report writes them: those of its headline that tell it
 * from other stories, the most telling first; of a report without a headline, those of its opening.
 */
export function searchTerms(report: Report): string[] {
  const signature = signatureOf(report);
  const title = report.title ?? '';
  const telling = new Set(title === '' ? signature.lead : signature.title);
  const written = new Map<string, string>();
  for (const token of [...tokens(report.text), ...tokens(title)]) {
    if (token.kind !== 'word') continue;
    const folded = foldWord(token.text);
    if (STOP_WORDS.has(folded)) continue;
    const key = stem(folded);
    // Inside a text a word has the capital that it always has.
    if (!written.has(key) || written.get(key) === token.text.toLowerCase()) {
      written.set(key, token.text);
    }
  }
  return signature.terms
    .filter(([key]) => telling.has(key))
    .slice(0, MOST_TERMS)
    .flatMap(([key]) => written.get(key) ?? []);
}
