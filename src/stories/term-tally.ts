import { STOP_WORDS } from '../text/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { isCapitalised, nameWords } from './names.ts';
import { bump, type Tally } from './tally.ts';

/** How many code units open a report: news says first what happened, to whom and where. */
const LEAD = 600;

/** What stands before the name of a place. */
const PLACE_CUES: ReadonlySet<string> = new Set(['in', 'near', 'at', 'outside', 'from', 'of']);

/** What a text's words come to, as stems without stop words. */
export interface TermTally {
  readonly counts: Tally;
  /** Which of them are names. */
  readonly names: ReadonlySet<string>;
  /** Names behind the preposition of a place. */
  readonly places: Tally;
  /** Those of the opening. */
  readonly lead: ReadonlySet<string>;
}

const isTelling = (folded: string): boolean => folded.length > 1 && !STOP_WORDS.has(folded);

/** Counts a text's terms. */
export function tallyTerms(text: string): TermTally {
  const read = tokens(text);
  const words = nameWords(text, read);
  const counts: Tally = new Map();
  const names = new Set<string>();
  const places: Tally = new Map();
  const lead = new Set<string>();
  let previousWord = '';
  for (const token of read) {
    if (token.kind !== 'word') continue;
    const folded = foldWord(token.text);
    if (isTelling(folded)) {
      const key = stem(folded);
      bump(counts, key);
      if (token.start < LEAD) lead.add(key);
      if (words.has(folded) && isCapitalised(token)) {
        names.add(key);
        if (PLACE_CUES.has(previousWord)) bump(places, key);
      }
    }
    previousWord = folded;
  }
  return { counts, names, places, lead };
}

/** The terms of a headline, each as often as it stands there. */
export function headlineTerms(headline: string): string[] {
  return tokens(headline)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => foldWord(text))
    .filter(isTelling)
    .map(stem);
}
