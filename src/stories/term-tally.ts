import { STOP_WORDS } from '../language/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { isCapitalised, isWrittenAsSentence, nameWords, type ReadText } from './names.ts';
import { bump, type Tally } from './tally.ts';

/** How many code units open a report: news says first what happened, to whom and where. */
const LEAD = 600;

/** What stands before the name of a place. */
const PLACE_CUES: ReadonlySet<string> = new Set(['in', 'near', 'at', 'outside', 'from', 'of']);

/**
 * How often a word counts: what the opening says is what happened, and the headline says most of it; behind them come
 * what happened before, and what others say.
 */
const HEADLINE_COUNT = 4;
const LEAD_COUNT = 2;

/** What a report's words come to, as stems without stop words. */
export interface TermTally {
  readonly counts: Tally;
  /** Which of them are names. */
  readonly names: Set<string>;
  /** Names behind the preposition of a place. */
  readonly places: Tally;
  /** Those that open the text. */
  readonly lead: Set<string>;
}

const isTelling = (folded: string): boolean => folded.length > 1 && !STOP_WORDS.has(folded);

/** Counts a report's terms. A headline tells as the text does: a report may be little else. */
export function tallyTerms(headline: string, text: string): TermTally {
  const head: ReadText = { text: headline, read: tokens(headline) };
  const body: ReadText = { text, read: tokens(text) };
  const words = nameWords(isWrittenAsSentence(head) ? [head, body] : [body]);
  const tally: TermTally = {
    counts: new Map(),
    names: new Set(),
    places: new Map(),
    lead: new Set(),
  };
  addTerms(tally, head, words, { count: HEADLINE_COUNT, lead: 0 });
  addTerms(tally, body, words, { count: 1, lead: LEAD });
  return tally;
}

/**
 * Adds the terms of headline or text.
 *
 * @param words those that the report uses as names, folded
 * @param how how often each counts behind the opening, and how many code units open it
 */
function addTerms(
  { counts, names, places, lead }: TermTally,
  { read }: ReadText,
  words: ReadonlySet<string>,
  { count, lead: opening }: { readonly count: number; readonly lead: number },
): void {
  let previousWord = '';
  for (const token of read) {
    if (token.kind !== 'word') continue;
    const folded = foldWord(token.text);
    if (isTelling(folded)) {
      const key = stem(folded);
      const opens = token.start < opening;
      bump(counts, key, opens ? LEAD_COUNT : count);
      if (opens) lead.add(key);
      if (words.has(folded) && isCapitalised(token)) {
        names.add(key);
        if (PLACE_CUES.has(previousWord)) bump(places, key);
      }
    }
    previousWord = folded;
  }
}

/** The terms of a headline, each as often as it stands there. */
export function headlineTerms(headline: string): string[] {
  return tokens(headline)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => foldWord(text))
    .filter(isTelling)
    .map(stem);
}
